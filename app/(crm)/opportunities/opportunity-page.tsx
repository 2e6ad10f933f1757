'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { ChartNoAxesColumnDecreasing, Kanban, Plus, Rows3, Trash2, Workflow } from 'lucide-react';
import { Button } from '@/components/button';
import { FilterBar } from '@/components/filter-bar';
import { useHotkeys } from '@/components/hotkeys';
import type { MenuEntry } from '@/components/menu';
import { onDemand } from '@/components/on-demand';
import { PageHeader } from '@/components/page-header';
import { SearchBox } from '@/components/search-box';
import { SegmentedControl } from '@/components/segmented-control';
import { useCreating } from '../customers/new/use-creating';
import { useDay } from '../values/use-day';
import { useCan } from '../viewer';
import { OpportunityBoard } from './board/board';
import { FilterChips } from './filters/filter-chips';
import { filterOf, useListState, VIEWS } from './list-state';
import { OpportunityList } from './opportunity-list';
import { SortMenu } from './sort-menu';
import { useOpportunityCount } from './use-opportunity-list';

const CreateDialog = onDemand(() => import('./new/create-dialog'));
const icons = { list: <Rows3 aria-hidden="true" />, states: <Workflow aria-hidden="true" />, stages: <Kanban aria-hidden="true" /> };

/** The opportunities, as a list or as a board by state or by stage. */
export function OpportunityPage() {
  const t = useTranslations('opportunities');
  const can = useCan();
  const format = useFormatter();
  const address = useListState();
  const { state, change } = address;
  const { today, timeZone } = useDay();
  const filter = filterOf(state, today, timeZone);
  const [creating, setCreating] = useCreating();
  const count = useOpportunityCount(filter, state.q || null);
  const number = count && `${format.number(count.count)}${count.more ? '+' : ''}`;
  const create = can('opportunity:create') ? () => void setCreating(true) : undefined;
  useHotkeys((key, event) => {
    if (key !== 'c' || !create) return;
    event.preventDefault();
    create();
  });
  const menu: MenuEntry[] = [
    { id: 'funnel', label: t('funnel'), icon: <ChartNoAxesColumnDecreasing aria-hidden="true" />, href: '/funnel' },
    ...(can('opportunity:restore') ? [{ id: 'bin', label: t('recycleBin'), icon: <Trash2 aria-hidden="true" />, href: '/recycle-bin?tab=opportunities' }] : []),
  ];
  const views = VIEWS.map((value) => ({ value, label: t(`view.${value}`), icon: icons[value], iconOnly: true }));
  const action = create && (
    <Button variant="primary" icon={<Plus aria-hidden="true" />} onClick={create} aria-keyshortcuts="C" data-tip={t('create')} data-tip-keys="C">
      <span className="max-sm:sr-only">{t('create')}</span>
    </Button>
  );
  const end = <>{state.view === 'list' && <SortMenu {...address} />}<SegmentedControl label={t('views')} options={views} value={state.view} onValueChange={(view) => change({ view })} /></>;
  return (
    <>
      <PageHeader title={t('title')} count={number} action={action} menu={menu} />
      <FilterBar label={t('filters')} end={end}>
        <SearchBox label={t('search')} placeholder={t('searchHint')} value={state.q} onSearch={(q) => change({ q: q || null })} className="w-60 max-md:w-44" />
        <FilterChips {...address} />
      </FilterBar>
      {state.view === 'list'
        ? <OpportunityList address={address} filter={filter} count={count} onCreate={create} />
        : <OpportunityBoard by={state.view} filter={filter} search={state.q || null} />}
      {creating && create && <CreateDialog onClose={() => setCreating(false)} />}
    </>
  );
}
