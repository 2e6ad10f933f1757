'use client';
import { HeartHandshake, SearchX } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import { DataTable, ListFooter } from '@/components/data-table';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { useColumns } from './columns';
import { type ListStateHandle, SORT_KEYS } from './list-state';
import type { useChurnList } from './use-churn-list';

interface ChurnListProps {
  address: ListStateHandle;
  list: ReturnType<typeof useChurnList>;
}

export function ChurnList({ address, list }: ChurnListProps) {
  const t = useTranslations('churnCases');
  const { state, change } = address;
  const { count } = list;
  return (
    <>
      <DataTable
        label={t('title')} columns={useColumns(state.queue)} rows={list.rows} rowId={(row) => row.id} rowLabel={(row) => row.customer?.name ?? row.number} rowHref={(row) => `/churn-cases/${row.id}`}
        sort={{ key: state.sort, direction: state.dir }} onSortChange={({ key, direction }) => change({ sort: SORT_KEYS.find((known) => known === key) ?? null, dir: direction })}
        loading={list.loading} hasMore={list.hasMore} loadingMore={list.loadingMore} onLoadMore={list.loadMore} total={count?.count}
        className={list.stale ? 'opacity-60' : undefined} empty={list.failed ? <ErrorState onRetry={list.retry} /> : <Empty address={address} />}
      />
      <ListFooter hint={t('keys')} total={count && t('count', { count: count.count, number: `${count.count}${count.more ? '+' : ''}` })} />
    </>
  );
}

/** Nobody warned of is good news. */
function Empty({ address: { state, narrowed, clear, change } }: { address: ListStateHandle }) {
  const t = useTranslations('churnCases.empty');
  if (narrowed) return <EmptyState icon={<SearchX />} title={t('noHit')} text={t('noHitText')} action={<Button onClick={clear}>{t('clear')}</Button>} />;
  const action = state.queue !== 'all' && <Button onClick={() => change({ queue: 'all' })}>{t('showAll')}</Button>;
  return <EmptyState icon={<HeartHandshake />} title={t(`queue.${state.queue}`)} text={t(`queueText.${state.queue}`)} action={action} />;
}
