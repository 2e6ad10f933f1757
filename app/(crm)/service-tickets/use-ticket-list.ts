'use client';
import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import {
  type ServiceTicketFilter, ServiceTicketCountDocument, ServiceTicketListDocument, ServiceTicketQueuesDocument, type ServiceTicketRowFragment,
} from '@/app/apollo/generated/graphql';
import { type ListState, type TicketView, useQueueFilter } from './list-state';

export type TicketRow = ServiceTicketRowFragment;

const none: TicketRow[] = [];
const fresh = { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } as const;

/** How many tickets this address asks for. A statement of its own: it may take longer than the rows and must not hold them up. */
export function useTicketCount(filter: ServiceTicketFilter, { q }: ListState) {
  const count = useQuery(ServiceTicketCountDocument, { variables: { filter, search: q || null }, ...fresh });
  return (count.data ?? count.previousData)?.serviceTickets.totalCount;
}

/** The tickets that this address asks for, page by page. */
export function useTicketList(filter: ServiceTicketFilter, state: ListState) {
  const sort = { by: state.sort, direction: state.dir === 'asc' ? 'ASC' : 'DESC' } as const;
  const list = useQuery(ServiceTicketListDocument, { variables: { filter, search: state.q || null, sort, first: 50 }, ...fresh });
  const connection = (list.data ?? list.previousData)?.serviceTickets;
  const after = connection?.pageInfo.endCursor;
  return {
    rows: connection?.nodes ?? none,
    loading: list.loading && !connection,
    /** What is shown answers an earlier question. */
    stale: list.loading && !list.data && Boolean(connection),
    failed: Boolean(list.error) && !list.data,
    hasMore: connection?.pageInfo.hasNextPage ?? false,
    loadingMore: list.networkStatus === NetworkStatus.fetchMore,
    loadMore: () => { if (after) void list.fetchMore({ variables: { after } }); },
    retry: () => void list.refetch(),
  };
}

/** How many lie in each queue that is worked through; nothing is said of those that only grow. */
export function useQueueCounts(): Partial<Record<TicketView, { count: number; more: boolean }>> {
  const of = useQueueFilter();
  const variables = { unassigned: of('unassigned'), assigned: of('assigned'), feedback: of('feedback'), redone: of('redone') };
  const { data, previousData } = useQuery(ServiceTicketQueuesDocument, { variables, ...fresh });
  const counts = data ?? previousData;
  if (!counts) return {};
  return { unassigned: counts.unassigned.totalCount, assigned: counts.assigned.totalCount, feedback: counts.feedback.totalCount, redone: counts.redone.totalCount };
}
