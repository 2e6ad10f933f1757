'use client';
import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { CustomerCountDocument, CustomerListDocument, type CustomerListQuery } from '@/app/apollo/generated/graphql';
import { useDay } from '../values/use-day';
import type { ListState } from './list-state';
import { listVariables } from './list-variables';

export type CustomerRow = CustomerListQuery['customers']['nodes'][number];

const pageSize = 50;
const none: CustomerRow[] = [];

/** The rows for this address, page by page, and how many there are in all; their tags only where they are shown. */
export function useCustomerList(state: ListState, tags: boolean) {
  const { today, timeZone } = useDay();
  const variables = listVariables(state, today, timeZone);
  const list = useQuery(CustomerListDocument, { variables: { ...variables, first: pageSize, tags }, fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' });
  // A statement of its own: it may take longer than the rows and must not hold them up.
  const count = useQuery(CustomerCountDocument, { variables: { filter: variables.filter, search: variables.search }, fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' });
  const connection = (list.data ?? list.previousData)?.customers;
  const loadMore = () => {
    const after = connection?.pageInfo.endCursor;
    if (after) void list.fetchMore({ variables: { after } });
  };
  return {
    rows: connection?.nodes ?? none,
    /** Nothing to show yet. */
    loading: list.loading && !connection,
    /** What is shown answers an earlier question. */
    stale: list.loading && !list.data && Boolean(connection),
    error: connection && list.data ? undefined : list.error,
    hasMore: connection?.pageInfo.hasNextPage ?? false,
    loadingMore: list.networkStatus === NetworkStatus.fetchMore,
    loadMore,
    retry: () => void list.refetch(),
    count: (count.data ?? count.previousData)?.customers.totalCount,
  };
}
