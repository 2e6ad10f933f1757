'use client';
import { createContext, use, type ReactNode } from 'react';
import Link from 'next/link';
import { Ellipsis } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { IconButton } from './icon-button';
import { Menu, type MenuEntry } from './menu';

interface HeaderSlots {
  /** Global search. */
  search?: ReactNode;
  /** Bell, display, user. */
  end?: ReactNode;
}

const HeaderSlotsContext = createContext<HeaderSlots>({});

/** The shell lends the page's one 48 px row its search box and its user menu. */
export function HeaderSlotsProvider({ slots, children }: { slots: HeaderSlots; children: ReactNode }) {
  return <HeaderSlotsContext value={slots}>{children}</HeaderSlotsContext>;
}

interface PageHeaderProps {
  title: string;
  count?: string | number | null;
  crumbs?: { label: string; href: string }[];
  /** The one primary act. */
  action?: ReactNode;
  /** Everything else. */
  menu?: MenuEntry[];
  /** A tag or a state beside the title. */
  aside?: ReactNode;
}

export function PageHeader({ title, count, crumbs, action, menu, aside }: PageHeaderProps) {
  const t = useTranslations('kit');
  const { search, end } = use(HeaderSlotsContext);
  return (
    <header className="flex h-12 shrink-0 items-center gap-2 border-b border-line bg-surface px-4">
      {crumbs && crumbs.length > 0 && (
        <nav aria-label={t('breadcrumb')} className="flex min-w-0 shrink items-center gap-2 text-ink-3 max-md:hidden">
          {crumbs.map((crumb) => (
            <span key={crumb.href} className="flex min-w-0 items-center gap-2">
              <Link href={crumb.href} className="truncate rounded-sm hover:text-ink">{crumb.label}</Link>
              <span aria-hidden="true">/</span>
            </span>
          ))}
        </nav>
      )}
      <h1 className="min-w-0 truncate text-lg font-semibold">{title}</h1>
      {count !== undefined && count !== null && <span className="shrink-0 text-sm text-ink-3">{count}</span>}
      {aside}
      <div className="ms-auto flex shrink-0 items-center gap-2" data-print="hide">
        {search}
        {menu && menu.length > 0 && (
          <Menu trigger={<IconButton label={t('more')} icon={<Ellipsis aria-hidden="true" />} variant="secondary" />} entries={menu} align="end" />
        )}
        {action}
        {end}
      </div>
    </header>
  );
}
