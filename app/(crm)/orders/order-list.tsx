'use client';
import { useState } from 'react';
import { Plus, ReceiptText, SearchX } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import { DataTable, ListFooter } from '@/components/data-table';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { FilterBar } from '@/components/filter-bar';
import { useHotkeys } from '@/components/hotkeys';
import { onDemand } from '@/components/on-demand';
import { PageHeader } from '@/components/page-header';
import { SearchBox } from '@/components/search-box';
import { useCan } from '../viewer';
import { useColumns } from './columns';
import { FilterChips } from './filter-chips';
import { SORT_KEYS, useListState } from './list-state';
import { useOrderList } from './use-order-list';

const NewOrderDialog = onDemand(() => import('./new/new-order-dialog'));

export function OrderList() {
  const t = useTranslations('orders');
  const format = useFormatter();
  const mayCreate = useCan()('order:create');
  const { state, change, clear, narrowed } = useListState();
  const list = useOrderList(state);
  const [creating, setCreating] = useState(false);
  useHotkeys((key, event) => {
    if (key !== 'c' || !mayCreate) return;
    event.preventDefault();
    setCreating(true);
  });
  const number = list.count && `${format.number(list.count.count)}${list.count.more ? '+' : ''}`;
  const create = mayCreate && (
    <Button variant="primary" icon={<Plus aria-hidden="true" />} onClick={() => setCreating(true)} aria-keyshortcuts="C" data-tip={t('create')} data-tip-keys="C">
      <span className="max-sm:sr-only">{t('create')}</span>
    </Button>
  );
  const nothing = narrowed
    ? <EmptyState icon={<SearchX />} title={t('empty.noHit')} text={t('empty.noHitText')} action={<Button onClick={clear}>{t('empty.clear')}</Button>} />
    : <EmptyState icon={<ReceiptText />} title={t('empty.none')} text={t('empty.noneText')} action={create} />;
  return (
    <>
      <PageHeader title={t('title')} count={number} action={create} />
      <FilterBar label={t('filters')}>
        <SearchBox label={t('search')} placeholder={t('searchHint')} value={state.q} onSearch={(q) => change({ q: q || null })} className="w-64 max-md:w-full" />
        <FilterChips state={state} change={change} />
      </FilterBar>
      <DataTable
        label={t('title')} columns={useColumns()} rows={list.rows} rowId={(row) => row.id} rowLabel={(row) => row.number} rowHref={(row) => `/orders/${row.id}`}
        sort={{ key: state.sort, direction: state.dir }} onSortChange={({ key, direction }) => change({ sort: SORT_KEYS.find((known) => known === key) ?? null, dir: direction })}
        loading={list.loading} hasMore={list.hasMore} loadingMore={list.loadingMore} onLoadMore={list.loadMore} total={list.count?.count}
        empty={list.failed ? <ErrorState onRetry={list.retry} /> : nothing}
      />
      <ListFooter hint={t('keys')} total={number && t('count', { count: list.count?.count ?? 0, number })} />
      {creating && <NewOrderDialog onClose={() => setCreating(false)} />}
    </>
  );
}
