'use client';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { cn } from '@/components/cn';
import { Tooltip } from '@/components/tooltip';
import { isCurrent, keysOf, navGroups, type NavItem } from './navigation';

export type NavCounts = Partial<Record<string, number | string>>;

interface NavListProps {
  items: readonly NavItem[];
  counts?: NavCounts;
  folded?: boolean;
  onNavigate?: () => void;
}

export function NavList({ items, counts = {}, folded = false, onNavigate }: NavListProps) {
  const t = useTranslations('shell');
  return navGroups.map((group) => {
    const own = items.filter((item) => item.group === group);
    if (own.length === 0) return null;
    return (
      <div key={group} className={cn('flex flex-col gap-0.5', group !== 'home' && 'mt-3.5')}>
        {group !== 'home' && (folded
          ? <span aria-hidden="true" className="mx-2 mb-1.5 h-px bg-line" />
          : <h2 id={`nav-${group}`} className="mx-2 mb-1 text-xs font-semibold text-ink-3">{t(`group.${group}`)}</h2>)}
        <ul className="flex flex-col gap-0.5" aria-label={t(`group.${group}`)}>
          {own.map((item) => <Entry key={item.href} item={item} count={counts[item.href]} folded={folded} onNavigate={onNavigate} />)}
        </ul>
      </div>
    );
  });
}

function Entry({ item, count, folded, onNavigate }: { item: NavItem; count?: number | string; folded: boolean; onNavigate?: () => void }) {
  const t = useTranslations('shell');
  const current = isCurrent(usePathname(), item.href);
  const label = t(`nav.${item.labelKey}`);
  const entry = useRef<HTMLAnchorElement>(null);
  // Where the list is longer than the window, a page that was reached otherwise may be out of sight.
  useEffect(() => {
    if (current) entry.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const link = (
    <Link prefetch={false} ref={entry}
      href={item.href} onClick={onNavigate} aria-current={current ? 'page' : undefined} aria-label={folded ? label : undefined}
      className={cn('flex h-8 items-center gap-2.5 rounded-md transition-colors max-md:h-10', current ? 'bg-accent-soft font-semibold text-accent-strong' : 'text-ink-2 hover:bg-hover hover:text-ink', folded ? 'justify-center' : 'px-2')}
    >
      <item.icon aria-hidden="true" />
      {!folded && <span className="truncate">{label}</span>}
      {!folded && count !== undefined && <span className={cn('ms-auto text-xs font-medium', current ? 'text-accent-strong' : 'text-ink-3')}>{count}</span>}
    </Link>
  );
  return <li>{folded ? <Tooltip text={label} keys={keysOf(item)} side="right">{link}</Tooltip> : link}</li>;
}
