'use client';
import { useState, type ReactNode } from 'react';
import { useTranslations } from 'next-intl';
import { onDemand } from '@/components/on-demand';
import { HeaderSlotsProvider } from '@/components/page-header';
import type { Command, Search } from './command';
import { DisplayMenu, LanguageMenu } from './display-menu';
import type { NavCounts } from './nav-list';
import { visibleItems } from './navigation';
import { Notifications, type NotificationsProps } from './notifications';
import { SearchTrigger } from './search-trigger';
import { SideNav } from './side-nav';
import { TabBar } from './tab-bar';
import { useCommandKey } from './use-command-key';
import { useShortcuts } from './use-shortcuts';
import { UserMenu } from './user-menu';
import type { Viewer } from './viewer';

const CommandMenu = onDemand(() => import('./command-menu'));
const ShortcutHelp = onDemand(() => import('./shortcut-help'));

export interface ShellProps {
  viewer: Viewer;
  /** Defaults to what viewer.permissions says. */
  can?: (permission: string) => boolean;
  /** Numbers in the navigation, by href. */
  counts?: NavCounts;
  notifications?: NotificationsProps;
  /** Acts for the command menu beside "go to". */
  commands?: readonly Command[];
  search?: Search;
  onSignOut: () => void;
  children: ReactNode;
}

export function Shell({ viewer, can = (permission) => viewer.permissions.includes(permission), counts, notifications, commands, search, onSignOut, children }: ShellProps) {
  const t = useTranslations('shell');
  const [panel, setPanel] = useState<'command' | 'help' | null>(null);
  const items = visibleItems(can);
  const openSearch = () => setPanel('command');
  const openHelp = () => setPanel('help');
  useShortcuts({ items, openSearch, openHelp });
  const account = (side: 'top' | 'bottom') => (
    <>
      <LanguageMenu side={side} />
      <DisplayMenu side={side} />
      <UserMenu viewer={viewer} onSignOut={onSignOut} onShortcuts={openHelp} side={side} />
    </>
  );
  const slots = {
    search: <SearchTrigger onOpen={openSearch} onIntent={CommandMenu.preload} shortcut={useCommandKey()} />,
    end: (
      <div className="ms-1 flex items-center gap-0.5 border-line md:border-s md:ps-2">
        {notifications && <Notifications {...notifications} />}
        <div className="contents max-md:hidden">{account('bottom')}</div>
      </div>
    ),
  };
  return (
    <div className="flex h-dvh max-md:flex-col" data-print="flow">
      <a href="#main" className="fixed start-2 top-2 z-50 rounded-md bg-accent px-3 py-1.5 text-on-accent not-focus:sr-only">{t('skip')}</a>
      <SideNav items={items} counts={counts} place={viewer.departmentName} />
      <main id="main" tabIndex={-1} className="relative flex min-h-0 min-w-0 flex-1 flex-col overflow-clip bg-surface outline-none" data-print="flow">
        <HeaderSlotsProvider slots={slots}>{children}</HeaderSlotsProvider>
      </main>
      <TabBar items={items} counts={counts} account={account('top')} />
      {panel === 'command' && <CommandMenu items={items} commands={commands} search={search} onClose={() => setPanel(null)} />}
      {panel === 'help' && <ShortcutHelp items={items} onClose={() => setPanel(null)} />}
    </div>
  );
}
