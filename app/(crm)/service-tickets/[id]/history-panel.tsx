'use client';
import { useQuery } from '@apollo/client/react';
import { useTranslations } from 'next-intl';
import { ServiceTicketHistoryDocument } from '@/app/apollo/generated/graphql';
import { ErrorState } from '@/components/error-state';
import { LoadMore } from '@/components/load-more';
import { Skeleton } from '@/components/skeleton';
import { LogRow } from '../../changes/log-row';

/** What was changed on the record, by whom and when, the latest first. */
export function HistoryPanel({ id }: { id: string }) {
  const t = useTranslations('serviceTicket');
  const { data, error, loading, fetchMore, refetch } = useQuery(ServiceTicketHistoryDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  if (error && !data) return <ErrorState onRetry={() => void refetch()} />;
  if (!data) return <Skeleton className="h-40 w-full" />;
  const { nodes, more, lastSequence } = data.changes;
  return (
    <>
      <ul aria-label={t('tab.history')} className="-mx-4">{nodes.map((change) => <LogRow key={change.sequence} change={change} />)}</ul>
      <LoadMore hasMore={more} loading={loading} onLoadMore={() => void fetchMore({ variables: { before: lastSequence } })} />
    </>
  );
}
