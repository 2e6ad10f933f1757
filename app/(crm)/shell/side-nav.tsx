'use client';
import { PanelLeftClose, PanelLeftOpen } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { usePreferences } from '@/app/preferences/provider';
import { cn } from '@/components/cn';
import { IconButton } from '@/components/icon-button';
import { Brand } from './brand';
import { NavList, type NavCounts } from './nav-list';
import type { NavItem } from './navigation';

export function SideNav({ items, counts, place }: { items: readonly NavItem[]; counts?: NavCounts; place?: string | null }) {
  const t = useTranslations('shell');
  const { navFolded: folded, setNavFolded } = usePreferences();
  return (
    <nav aria-label={t('mainNavigation')} data-print="hide" className={cn('flex flex-col overflow-x-hidden overflow-y-auto border-e border-line bg-canvas px-2 pb-2 max-md:hidden', folded ? 'w-14' : 'w-56')}>
      <div className={cn('flex h-12 shrink-0 items-center gap-1', folded ? 'justify-center' : 'px-2')}>
        <Brand folded={folded} place={place} />
      </div>
      <NavList items={items} counts={counts} folded={folded} />
      <div className={cn('mt-auto flex pt-2', folded ? 'justify-center' : 'justify-end')}>
        <IconButton
          label={folded ? t('unfold') : t('fold')} side="right" aria-expanded={!folded}
          icon={folded ? <PanelLeftOpen aria-hidden="true" /> : <PanelLeftClose aria-hidden="true" />}
          onClick={() => setNavFolded(!folded)}
        />
      </div>
    </nav>
  );
}
