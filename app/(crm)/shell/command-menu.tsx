'use client';
import { useState } from 'react';
import { useRouter } from 'next/navigation';
import { Command as Cmdk } from 'cmdk';
import { Dialog } from '@base-ui/react/dialog';
import { Search as SearchIcon } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { scrimStyle } from '@/components/popup-style';
import { Kbd } from '@/components/kbd';
import { Spinner } from '@/components/spinner';
import type { Command, Search } from './command';
import { CommandGroup, type CommandLine } from './command-group';
import type { NavItem } from './navigation';
import { useCommands } from './use-commands';
import { useSearch } from './use-search';

interface CommandMenuProps {
  items: readonly NavItem[];
  commands?: readonly Command[];
  search?: Search;
  onClose: () => void;
}

export default function CommandMenu({ items, commands = [], search, onClose }: CommandMenuProps) {
  const t = useTranslations('shell');
  const router = useRouter();
  const [query, setQuery] = useState('');
  const found = useSearch(query, search);
  const groups = useCommands(items, commands, query);
  const choose = (line: CommandLine) => {
    onClose();
    line.run?.();
    if (line.href) router.push(line.href);
  };
  const empty = query.trim() !== '' && !found.pending && found.groups.length === 0 && groups.length === 0;
  return (
    <Dialog.Root open onOpenChange={(open) => { if (!open) onClose(); }}>
      <Dialog.Portal>
        <Dialog.Backdrop className={scrimStyle} />
        <Dialog.Popup aria-label={t('commandMenu')} className="fixed inset-x-3 top-[12vh] z-50 mx-auto max-w-[38rem] overflow-hidden rounded-lg border border-line bg-raised shadow-float outline-none max-md:top-3">
          <Cmdk label={t('commandMenu')} shouldFilter={false} loop>
            <div className="flex items-center gap-2.5 border-b border-line px-4">
              {found.pending ? <Spinner className="text-ink-3" /> : <SearchIcon aria-hidden="true" className="text-ink-3" />}
              <Cmdk.Input autoFocus value={query} onValueChange={setQuery} placeholder={t('commandHint')} className="h-12 min-w-0 flex-1 bg-transparent text-lg outline-none" />
              <Kbd>Esc</Kbd>
            </div>
            <Cmdk.List className="max-h-[min(26rem,60vh)] overflow-y-auto p-2" label={t('results')}>
              {found.groups.map((group) => <CommandGroup key={group.id} label={group.label} lines={group.items} onChoose={choose} />)}
              {groups.map((group) => <CommandGroup key={group.label} label={group.label} lines={group.lines} onChoose={choose} />)}
              {empty && <div role="presentation" className="px-2 py-8 text-center text-ink-3">{found.failed ? t('searchFailed') : t('nothingFound', { query: query.trim() })}</div>}
            </Cmdk.List>
          </Cmdk>
          <span role="status" className="sr-only">{query.trim() && !found.pending ? t('resultCount', { count: found.groups.reduce((sum, group) => sum + group.items.length, 0) }) : ''}</span>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
