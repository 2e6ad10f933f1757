'use client';
import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { DataTable, ListFooter } from '@/components/data-table';
import { ErrorState } from '@/components/error-state';
import { FilterBar } from '@/components/filter-bar';
import { useHotkeys } from '@/components/hotkeys';
import { onDemand } from '@/components/on-demand';
import { SearchBox } from '@/components/search-box';
import { useCan } from '../viewer';
import { BulkActions } from './bulk/bulk-actions';
import { ColumnChoice } from './columns/column-choice';
import { useChosenColumns } from './columns/use-chosen-columns';
import { useColumns } from './columns/columns';
import { FilterChips } from './filters/filter-chips';
import { ListEmpty } from './list-empty';
import { ListHeader } from './list-header';
import { SORT_KEYS, useListState } from './list-state';
import { useCreating } from './new/use-creating';
import { SortMenu } from './sort-menu';
import { useCountText } from './use-count-text';
import { useCustomerList } from './use-customer-list';

const CreateDialog = onDemand(() => import('./new/create-dialog'));

export function CustomerList() {
  const t = useTranslations('customers');
  const can = useCan();
  const address = useListState();
  const { state, change } = address;
  const [chosen, choose] = useChosenColumns();
  const list = useCustomerList(state, chosen.includes('tags'));
  const columns = useColumns(chosen);
  const [selected, setSelected] = useSelected(JSON.stringify(state));
  const [creating, setCreating] = useCreating();
  const count = useCountText(list.count);
  const create = can('customer:create') ? () => void setCreating(true) : undefined;
  useHotkeys((key, event) => {
    if (key !== 'c' || !create) return;
    event.preventDefault();
    create();
  });
  const bulk = can('customer:update') || can('customer:transfer') || can('customer:delete');
  const rows = list.rows.filter(({ id }) => selected.has(id));
  return (
    <>
      <ListHeader count={count?.number} onCreate={create} />
      <FilterBar label={t('filters')} end={<><SortMenu state={state} change={change} /><ColumnChoice chosen={chosen} onChoose={choose} /></>}>
        <SearchBox label={t('search')} placeholder={t('searchHint')} value={state.q} onSearch={(q) => change({ q: q || null })} className="w-60 max-md:w-44" />
        <FilterChips {...address} />
      </FilterBar>
      <DataTable
        label={t('title')} columns={columns} rows={list.rows} rowId={(row) => row.id} rowLabel={(row) => row.name} rowHref={(row) => `/customers/${row.id}`}
        sort={{ key: state.sort, direction: state.dir }}
        onSortChange={({ key, direction }) => change({ sort: SORT_KEYS.find((known) => known === key) ?? null, dir: direction })}
        selected={bulk ? selected : undefined} onSelectedChange={bulk ? setSelected : undefined}
        loading={list.loading} hasMore={list.hasMore} loadingMore={list.loadingMore} onLoadMore={list.loadMore} total={list.count?.count}
        className={list.stale ? 'opacity-60' : undefined}
        empty={list.error ? <ErrorState onRetry={list.retry} /> : <ListEmpty narrowed={address.narrowed} onClear={address.clear} onCreate={create} />}
      />
      {bulk && <BulkActions rows={rows} onClear={() => setSelected(new Set())} />}
      {rows.length === 0 && <ListFooter hint={bulk ? t('keys') : t('keysReading')} total={count?.sentence} />}
      {creating && create && <CreateDialog onClose={() => setCreating(false)} />}
    </>
  );
}

/** What is selected belongs to one question: another one starts with nothing. */
function useSelected(question: string) {
  const [kept, keep] = useState<{ question: string; ids: ReadonlySet<string> }>({ question, ids: new Set() });
  const ids = kept.question === question ? kept.ids : new Set<string>();
  return [ids, (next: ReadonlySet<string>) => keep({ question, ids: next })] as const;
}
