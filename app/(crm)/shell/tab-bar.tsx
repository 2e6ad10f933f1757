'use client';
import { useState, type ReactNode } from 'react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { Ellipsis } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { cn } from '@/components/cn';
import { Sheet } from '@/components/sheet';
import { NavList, type NavCounts } from './nav-list';
import { isCurrent, type NavItem } from './navigation';

const tab = 'grid min-w-14 flex-1 justify-items-center gap-0.5 py-1.5 text-xs focus-inset';
const on = 'font-semibold text-accent-strong';
const off = 'text-ink-3';

/** A phone's way around; what has no tab is in the sheet. */
export function TabBar({ items, counts, account }: { items: readonly NavItem[]; counts?: NavCounts; account: ReactNode }) {
  const t = useTranslations('shell');
  const pathname = usePathname();
  const [open, setOpen] = useState(false);
  const tabs = items.filter((item) => item.tab).slice(0, 4);
  const elsewhere = !tabs.some((item) => isCurrent(pathname, item.href));
  return (
    <nav aria-label={t('tabs')} data-print="hide" className="flex min-h-14 shrink-0 items-center border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] md:hidden">
      {tabs.map((item) => (
        <Link prefetch={false} key={item.href} href={item.href} aria-current={isCurrent(pathname, item.href) ? 'page' : undefined} className={cn(tab, isCurrent(pathname, item.href) ? on : off)}>
          <item.icon aria-hidden="true" className="!size-[18px]" />
          {t(`tab.${item.labelKey}`)}
        </Link>
      ))}
      <button type="button" aria-haspopup="dialog" aria-expanded={open} onClick={() => setOpen(true)} className={cn(tab, elsewhere ? on : off)}>
        <Ellipsis aria-hidden="true" className="!size-[18px]" />
        {t('more')}
      </button>
      <Sheet open={open} onOpenChange={setOpen} title={t('menu')}>
        <nav aria-label={t('mainNavigation')} className="-mx-2">
          <NavList items={items} counts={counts} onNavigate={() => setOpen(false)} />
        </nav>
        <div className="mt-4 flex items-center gap-2 border-t border-line pt-4">{account}</div>
      </Sheet>
    </nav>
  );
}
