'use client';
import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { ServiceTicketColumnDocument, type ServiceTicketCardFragment, type ServiceTicketFilter, type ServiceTicketSort } from '@/app/apollo/generated/graphql';
import type { ColumnList } from '@/components/board';

export type TicketCardRow = ServiceTicketCardFragment;

const AT_ONCE = 30;
const none: TicketCardRow[] = [];

/** The cards of one column, page by page. */
export function useColumn(variables: { filter: ServiceTicketFilter; search: string | null; sort: ServiceTicketSort }): ColumnList<TicketCardRow> {
  const list = useQuery(ServiceTicketColumnDocument, { variables: { ...variables, first: AT_ONCE }, fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' });
  const connection = (list.data ?? list.previousData)?.serviceTickets;
  const after = connection?.pageInfo.endCursor;
  return {
    rows: connection?.nodes ?? none,
    loading: list.loading && !connection,
    failed: Boolean(list.error) && !list.data,
    hasMore: connection?.pageInfo.hasNextPage ?? false,
    loadingMore: list.networkStatus === NetworkStatus.fetchMore,
    loadMore: () => { if (after) void list.fetchMore({ variables: { after } }); },
    retry: () => void list.refetch(),
  };
}
