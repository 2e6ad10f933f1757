'use client';
import { ClipboardList, HeartHandshake, SearchX, Settings2 } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import { DataTable, ListFooter } from '@/components/data-table';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { FilterBar } from '@/components/filter-bar';
import { FilterChip } from '@/components/filter-chip';
import { LinkButton } from '@/components/link-button';
import type { MenuEntry } from '@/components/menu';
import { PageHeader } from '@/components/page-header';
import { SegmentedControl } from '@/components/segmented-control';
import { CARE_OCCASIONS } from '@/domain/care-rule';
import { ChoiceList } from '../customers/filters/editors';
import { useCan } from '../viewer';
import { useColumns } from './columns';
import { useListState, VIEWS } from './list-state';
import { useCareList } from './use-care-list';
import { useOpenTask } from './use-open-task';
import { useTaskName } from './use-task-name';

const WHOSE = ['all', 'mine'] as const;

/** The queues of care: what is for today, what is late, what comes, what waits for approval, what is done. */
export function CarePage() {
  const t = useTranslations('careTasks');
  const can = useCan();
  const format = useFormatter();
  const name = useTaskName();
  const { state, change } = useListState();
  const list = useCareList(state);
  const task = useOpenTask();
  const words = (view: (typeof VIEWS)[number]) => {
    const count = list.countOf(view);
    return count && `${format.number(count.count)}${count.more ? '+' : ''}`;
  };
  const menu: MenuEntry[] = [
    ...(can('careRule:read') ? [{ id: 'rules', label: t('rules'), icon: <Settings2 aria-hidden="true" />, href: '/care-rules' }] : []),
    ...(can('visitSheet:read') ? [{ id: 'sheets', label: t('sheets'), icon: <ClipboardList aria-hidden="true" />, href: '/visit-sheets' }] : []),
  ];
  const { count = 0, more = false } = list.countOf(state.view) ?? {};
  return (
    <>
      <PageHeader title={t('title')} count={words(state.view)} menu={menu} />
      <FilterBar label={t('filters')}>
        <SegmentedControl label={t('views')} options={VIEWS.map((value) => ({ value, label: [t(`view.${value}`), words(value)].filter(Boolean).join(' ') }))} value={state.view} onValueChange={(view) => change({ view })} />
        {can('careTask:complete') && <SegmentedControl label={t('whose')} options={WHOSE.map((value) => ({ value, label: t(value) }))} value={state.whose} onValueChange={(whose) => change({ whose })} />}
        <OccasionChip chosen={state.occasion} onChange={(occasion) => change({ occasion })} />
      </FilterBar>
      <DataTable
        label={t('title')} columns={useColumns(state.view)} rows={list.rows} rowId={(row) => row.id} rowLabel={(row) => t('forCustomer', { occasion: name(row), customer: row.customer?.name ?? row.number })}
        onOpen={(row) => task.open(row.id)} loading={list.loading} hasMore={list.hasMore} loadingMore={list.loadingMore} onLoadMore={list.loadMore} total={count}
        className={list.stale ? 'opacity-60' : undefined}
        empty={list.failed ? <ErrorState onRetry={list.retry} /> : <Empty view={state.view} narrowed={Boolean(state.occasion?.length)} onClear={() => change({ occasion: null })} />}
      />
      <ListFooter hint={t('keys')} total={t('count', { count, number: `${format.number(count)}${more ? '+' : ''}` })} />
      {task.dialog}
    </>
  );
}

type Occasion = (typeof CARE_OCCASIONS)[number];

function OccasionChip({ chosen, onChange }: { chosen: readonly Occasion[] | null; onChange: (occasions: Occasion[] | null) => void }) {
  const t = useTranslations();
  const items = CARE_OCCASIONS.map((id) => ({ id, label: t(`fields.values.occasion.${id}`) }));
  const value = chosen && items.filter(({ id }) => chosen.includes(id)).map(({ label }) => label).join(t('fields.values.separator'));
  return (
    <FilterChip label={t('careTasks.occasion')} value={value} onClear={() => onChange(null)}>
      <ChoiceList label={t('careTasks.occasion')} items={items} chosen={chosen ?? []} onChange={(ids) => onChange(ids.length ? CARE_OCCASIONS.filter((one) => ids.includes(one)) : null)} />
    </FilterChip>
  );
}

function Empty({ view, narrowed, onClear }: { view: (typeof VIEWS)[number]; narrowed: boolean; onClear: () => void }) {
  const t = useTranslations('careTasks');
  const can = useCan();
  if (narrowed) return <EmptyState icon={<SearchX />} title={t('noHit')} text={t('noHitText')} action={<Button onClick={onClear}>{t('clear')}</Button>} />;
  return <EmptyState icon={<HeartHandshake />} title={t(`empty.${view}`)} text={t('emptyText')} action={can('careRule:read') && <LinkButton href="/care-rules">{t('toRules')}</LinkButton>} />;
}
