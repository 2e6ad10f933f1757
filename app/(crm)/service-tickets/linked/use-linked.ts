'use client';
import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { LinkedTicketsDocument, type ServiceTicketFilter, type ServiceTicketSort } from '@/app/apollo/generated/graphql';
import type { TicketRow } from '../use-ticket-list';

const MOST_PRESSING: ServiceTicketSort = { by: 'PRIORITY', direction: 'DESC' };
const LATEST: ServiceTicketSort = { by: 'ARCHIVED_AT', direction: 'DESC' };
const none: TicketRow[] = [];

/** The tickets about a record: what is still to be done, the most pressing first, and what is closed, the latest first. */
export function useLinked(about: ServiceTicketFilter) {
  const open = usePile({ ...about, open: true }, MOST_PRESSING);
  const closed = usePile({ ...about, open: false }, LATEST);
  const retry = () => { open.retry(); closed.retry(); };
  return { open, closed, loading: open.loading || closed.loading, failed: open.failed || closed.failed, retry };
}

function usePile(filter: ServiceTicketFilter, sort: ServiceTicketSort) {
  const { data, error, loading, networkStatus, fetchMore, refetch } = useQuery(LinkedTicketsDocument, { variables: { filter, sort }, fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' });
  const page = data?.serviceTickets;
  const after = page?.pageInfo.endCursor;
  return {
    rows: page?.nodes ?? none,
    loading: loading && !page, failed: Boolean(error) && !page,
    hasMore: page?.pageInfo.hasNextPage ?? false, loadingMore: networkStatus === NetworkStatus.fetchMore,
    loadMore: () => { if (after) void fetchMore({ variables: { after } }); },
    retry: () => void refetch(),
  };
}

export type Pile = ReturnType<typeof usePile>;
