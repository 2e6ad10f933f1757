'use client';
import { useState } from 'react';
import { Headset, Inbox, Plus, SearchX, Shuffle, UserRoundCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ServiceTicketFilter } from '@/app/apollo/generated/graphql';
import { Button } from '@/components/button';
import { BulkBar, DataTable, ListFooter } from '@/components/data-table';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { onDemand } from '@/components/on-demand';
import { isUnassigned } from '@/domain/service-ticket';
import { useCan } from '../viewer';
import { useColumns } from './columns';
import { type ListStateHandle, SORT_KEYS } from './list-state';
import { useTicketList } from './use-ticket-list';

const DistributeDialog = onDemand(() => import('./assign/distribute-dialog'));
const AssignDialog = onDemand(() => import('./assign/assign-dialog'));

interface TicketListProps {
  address: ListStateHandle;
  filter: ServiceTicketFilter;
  count: { count: number; more: boolean } | undefined;
  onCreate: (() => void) | undefined;
}

export function TicketList({ address, filter, count, onCreate }: TicketListProps) {
  const t = useTranslations('serviceTickets');
  const { state, change } = address;
  const list = useTicketList(filter, state);
  const bulk = useCan()('serviceTicket:assign');
  const [selected, setSelected] = useSelected(JSON.stringify(state));
  const [assigning, setAssigning] = useState(false);
  const [distributing, setDistributing] = useState(false);
  const rows = list.rows.filter(({ id }) => selected.has(id));
  const waiting = rows.filter(({ status }) => isUnassigned(status));
  return (
    <>
      <DataTable
        label={t('title')} columns={useColumns(state.view)} rows={list.rows} rowId={(row) => row.id} rowLabel={(row) => row.title} rowHref={(row) => `/service-tickets/${row.id}`}
        sort={{ key: state.sort, direction: state.dir }} onSortChange={({ key, direction }) => change({ sort: SORT_KEYS.find((known) => known === key) ?? null, dir: direction })}
        selected={bulk ? selected : undefined} onSelectedChange={bulk ? setSelected : undefined}
        loading={list.loading} hasMore={list.hasMore} loadingMore={list.loadingMore} onLoadMore={list.loadMore} total={count?.count}
        className={list.stale ? 'opacity-60' : undefined} empty={list.failed ? <ErrorState onRetry={list.retry} /> : <Empty address={address} onCreate={onCreate} />}
      />
      {bulk && (
        <BulkBar count={rows.length} onClear={() => setSelected(new Set())}>
          <Button size="sm" variant="ghost" icon={<UserRoundCheck aria-hidden="true" />} onClick={() => setAssigning(true)}>{t('assign.do')}</Button>
          {waiting.length > 0 && (
            <Button size="sm" variant="ghost" icon={<Shuffle aria-hidden="true" />} onClick={() => setDistributing(true)}>{t('byRule.do')}</Button>
          )}
        </BulkBar>
      )}
      {rows.length === 0 && <ListFooter hint={bulk ? t('keys') : t('keysReading')} total={count && t('count', { count: count.count, number: `${count.count}${count.more ? '+' : ''}` })} />}
      {distributing && <DistributeDialog rows={waiting} onClose={() => setDistributing(false)} onDone={() => setSelected(new Set())} />}
      {assigning && <AssignDialog rows={rows} onClose={() => setAssigning(false)} onDone={() => setSelected(new Set())} />}
    </>
  );
}

/** An empty queue is good news; an empty list of everything wants a first entry. */
function Empty({ address: { state, narrowed, clear, show }, onCreate }: { address: ListStateHandle; onCreate: (() => void) | undefined }) {
  const t = useTranslations('serviceTickets.empty');
  if (narrowed) return <EmptyState icon={<SearchX />} title={t('noHit')} text={t('noHitText')} action={<Button onClick={clear}>{t('clear')}</Button>} />;
  if (state.view !== 'all') return <EmptyState icon={<Inbox />} title={t(`view.${state.view}`)} text={t(`viewText.${state.view}`)} action={<Button onClick={() => show('all')}>{t('showAll')}</Button>} />;
  const action = onCreate && <Button variant="primary" icon={<Plus aria-hidden="true" />} onClick={onCreate}>{t('create')}</Button>;
  return <EmptyState icon={<Headset />} title={t('none')} text={onCreate ? t('noneText') : t('noneReadingText')} action={action} />;
}

/** What is selected belongs to one question: another one starts with nothing. */
function useSelected(question: string) {
  const [kept, keep] = useState<{ question: string; ids: ReadonlySet<string> }>({ question, ids: new Set() });
  const ids = kept.question === question ? kept.ids : new Set<string>();
  return [ids, (next: ReadonlySet<string>) => keep({ question, ids: next })] as const;
}
