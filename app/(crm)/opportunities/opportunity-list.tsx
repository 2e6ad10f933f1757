'use client';
import { useState } from 'react';
import { Plus, SearchX, Target, UserRoundCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import { BulkBar, DataTable, ListFooter } from '@/components/data-table';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { onDemand } from '@/components/on-demand';
import type { OpportunityFilter } from '@/app/apollo/generated/graphql';
import { useCan } from '../viewer';
import { useColumns } from './columns';
import { type ListStateHandle, SORT_KEYS } from './list-state';
import { useOpportunityList } from './use-opportunity-list';

const AssignDialog = onDemand(() => import('./assign/assign-dialog'));
const pageSize = 50;

interface OpportunityListProps {
  address: ListStateHandle;
  filter: OpportunityFilter | null;
  count: { count: number; more: boolean } | undefined;
  onCreate: (() => void) | undefined;
}

export function OpportunityList({ address: { state, change, clear, narrowed }, filter, count, onCreate }: OpportunityListProps) {
  const t = useTranslations('opportunities');
  const can = useCan();
  const columns = useColumns();
  const sort = { by: state.sort, direction: state.dir === 'asc' ? 'ASC' : 'DESC' } as const;
  const list = useOpportunityList({ filter, search: state.q || null, sort, first: pageSize });
  const [selected, setSelected] = useSelected(JSON.stringify(state));
  const [assigning, setAssigning] = useState(false);
  const bulk = can('opportunity:assign');
  const rows = list.rows.filter(({ id }) => selected.has(id));
  const nothing = <Empty narrowed={narrowed} onClear={clear} onCreate={onCreate} />;
  return (
    <>
      <DataTable
        label={t('title')} columns={columns} rows={list.rows} rowId={(row) => row.id} rowLabel={(row) => row.title} rowHref={(row) => `/opportunities/${row.id}`}
        sort={{ key: state.sort, direction: state.dir }} onSortChange={({ key, direction }) => change({ sort: SORT_KEYS.find((known) => known === key) ?? null, dir: direction })}
        selected={bulk ? selected : undefined} onSelectedChange={bulk ? setSelected : undefined}
        loading={list.loading} hasMore={list.hasMore} loadingMore={list.loadingMore} onLoadMore={list.loadMore} total={count?.count}
        className={list.stale ? 'opacity-60' : undefined} empty={list.error ? <ErrorState onRetry={list.retry} /> : nothing}
      />
      {bulk && (
        <BulkBar count={rows.length} onClear={() => setSelected(new Set())}>
          <Button size="sm" variant="ghost" icon={<UserRoundCheck aria-hidden="true" />} onClick={() => setAssigning(true)}>{t('assign.do')}</Button>
        </BulkBar>
      )}
      {rows.length === 0 && <ListFooter hint={bulk ? t('keys') : t('keysReading')} total={count && t('count', { count: count.count, number: `${count.count}${count.more ? '+' : ''}` })} />}
      {assigning && <AssignDialog rows={rows} onClose={() => setAssigning(false)} onDone={() => setSelected(new Set())} />}
    </>
  );
}

function Empty({ narrowed, onClear, onCreate }: { narrowed: boolean; onClear: () => void; onCreate: (() => void) | undefined }) {
  const t = useTranslations('opportunities.empty');
  if (narrowed) return <EmptyState icon={<SearchX />} title={t('noHit')} text={t('noHitText')} action={<Button onClick={onClear}>{t('clear')}</Button>} />;
  const action = onCreate && <Button variant="primary" icon={<Plus aria-hidden="true" />} onClick={onCreate}>{t('create')}</Button>;
  return <EmptyState icon={<Target />} title={t('none')} text={onCreate ? t('noneText') : t('noneReadingText')} action={action} />;
}

/** What is selected belongs to one question: another one starts with nothing. */
function useSelected(question: string) {
  const [kept, keep] = useState<{ question: string; ids: ReadonlySet<string> }>({ question, ids: new Set() });
  const ids = kept.question === question ? kept.ids : new Set<string>();
  return [ids, (next: ReadonlySet<string>) => keep({ question, ids: next })] as const;
}
