'use client';
import { useState } from 'react';
import { Inbox, Magnet, Plus, SearchX, UserRoundCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import { BulkBar, DataTable, ListFooter } from '@/components/data-table';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { onDemand } from '@/components/on-demand';
import { useCan } from '../viewer';
import { useColumns } from './columns';
import { type ListStateHandle, SORT_KEYS } from './list-state';
import type { useLeadList } from './use-lead-list';

const AssignDialog = onDemand(() => import('./assign/assign-dialog'));

interface LeadListProps {
  address: ListStateHandle;
  list: ReturnType<typeof useLeadList>;
  onCreate: (() => void) | undefined;
}

export function LeadList({ address, list, onCreate }: LeadListProps) {
  const t = useTranslations('leads');
  const { state, change } = address;
  const bulk = useCan()('lead:assign');
  const [selected, setSelected] = useSelected(JSON.stringify(state));
  const [assigning, setAssigning] = useState(false);
  const rows = list.rows.filter(({ id }) => selected.has(id));
  const { count } = list;
  return (
    <>
      <DataTable
        label={t('title')} columns={useColumns(state.view)} rows={list.rows} rowId={(row) => row.id} rowLabel={(row) => row.name} rowHref={(row) => `/leads/${row.id}`}
        sort={{ key: state.sort, direction: state.dir }} onSortChange={({ key, direction }) => change({ sort: SORT_KEYS.find((known) => known === key) ?? null, dir: direction })}
        selected={bulk ? selected : undefined} onSelectedChange={bulk ? setSelected : undefined}
        loading={list.loading} hasMore={list.hasMore} loadingMore={list.loadingMore} onLoadMore={list.loadMore} total={count?.count}
        className={list.stale ? 'opacity-60' : undefined} empty={list.failed ? <ErrorState onRetry={list.retry} /> : <Empty address={address} onCreate={onCreate} />}
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

/** An empty inbox is good news; an empty list of everything wants a first entry. */
function Empty({ address: { state, narrowed, clear, change }, onCreate }: { address: ListStateHandle; onCreate: (() => void) | undefined }) {
  const t = useTranslations('leads.empty');
  if (narrowed) return <EmptyState icon={<SearchX />} title={t('noHit')} text={t('noHitText')} action={<Button onClick={clear}>{t('clear')}</Button>} />;
  if (state.view !== 'all') return <EmptyState icon={<Inbox />} title={t(`view.${state.view}`)} text={t(`viewText.${state.view}`)} action={<Button onClick={() => change({ view: 'all' })}>{t('showAll')}</Button>} />;
  const action = onCreate && <Button variant="primary" icon={<Plus aria-hidden="true" />} onClick={onCreate}>{t('create')}</Button>;
  return <EmptyState icon={<Magnet />} title={t('none')} text={onCreate ? t('noneText') : t('noneReadingText')} action={action} />;
}

/** What is selected belongs to one question: another one starts with nothing. */
function useSelected(question: string) {
  const [kept, keep] = useState<{ question: string; ids: ReadonlySet<string> }>({ question, ids: new Set() });
  const ids = kept.question === question ? kept.ids : new Set<string>();
  return [ids, (next: ReadonlySet<string>) => keep({ question, ids: next })] as const;
}
