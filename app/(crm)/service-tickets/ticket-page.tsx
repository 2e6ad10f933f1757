'use client';
import dynamic from 'next/dynamic';
import { useFormatter, useTranslations } from 'next-intl';
import { Plus, Trash2 } from 'lucide-react';
import { Button } from '@/components/button';
import { FilterBar } from '@/components/filter-bar';
import { useHotkeys } from '@/components/hotkeys';
import type { MenuEntry } from '@/components/menu';
import { PageHeader } from '@/components/page-header';
import { SearchBox } from '@/components/search-box';
import { SegmentedControl } from '@/components/segmented-control';
import { useCreating } from '../customers/new/use-creating';
import { useCan } from '../viewer';
import { FilterChips } from './filter-chips';
import { type TicketView, useFilter, useListState, VIEWS } from './list-state';
import { TicketList } from './ticket-list';
import { useQueueCounts, useTicketList } from './use-ticket-list';

const CreateDialog = dynamic(() => import('./new/create-dialog'), { ssr: false });

/** What customers ask of us: the queues, with how much lies in each, and the archive. */
export function TicketPage() {
  const t = useTranslations('serviceTickets');
  const can = useCan();
  const format = useFormatter();
  const address = useListState();
  const { state, show, change } = address;
  const list = useTicketList(useFilter(state), state);
  const counts = useQueueCounts();
  const [creating, setCreating] = useCreating();
  const number = (count: { count: number; more: boolean } | undefined) => count && `${format.number(count.count)}${count.more ? '+' : ''}`;
  const create = can('serviceTicket:create') ? () => void setCreating(true) : undefined;
  useHotkeys((key, event) => {
    if (key !== 'c' || !create) return;
    event.preventDefault();
    create();
  });
  const oversees = can('serviceTicket:assign');
  const words = (view: TicketView) => (view === 'assigned' && !oversees ? t('view.mine') : t(`view.${view}`));
  const views = VIEWS.map((value) => ({ value, label: [words(value), number(counts[value])].filter(Boolean).join(' ') }));
  const menu: MenuEntry[] = can('serviceTicket:restore') ? [{ id: 'bin', label: t('recycleBin'), icon: <Trash2 aria-hidden="true" />, href: '/recycle-bin?tab=serviceTickets' }] : [];
  const action = create && (
    <Button variant="primary" icon={<Plus aria-hidden="true" />} onClick={create} aria-keyshortcuts="C" data-tip={t('create')} data-tip-keys="C">
      <span className="max-sm:sr-only">{t('create')}</span>
    </Button>
  );
  return (
    <>
      <PageHeader title={t('title')} count={number(list.count)} action={action} menu={menu} />
      <FilterBar label={t('filters')}>
        <SegmentedControl label={t('views')} options={views} value={state.view} onValueChange={show} className="max-md:max-w-full max-md:overflow-x-auto" />
        <SearchBox label={t('search')} placeholder={t('searchHint')} value={state.q} onSearch={(q) => change({ q: q || null })} className="w-56 max-md:w-44" />
        <FilterChips {...address} />
      </FilterBar>
      <TicketList address={address} list={list} onCreate={create} />
      {creating && create && <CreateDialog onClose={() => setCreating(false)} />}
    </>
  );
}
