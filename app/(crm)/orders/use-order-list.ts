'use client';
import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { OrderCountDocument, OrderListDocument, type OrderListQuery } from '@/app/apollo/generated/graphql';
import { askedOf, type ListState } from './list-state';

export type OrderRow = OrderListQuery['orders']['nodes'][number];

const none: OrderRow[] = [];
const fresh = { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } as const;

/** The orders that this address asks for, page by page, and how many there are. */
export function useOrderList(state: ListState) {
  const asked = askedOf(state);
  const sort = { by: state.sort, direction: state.dir === 'asc' ? 'ASC' : 'DESC' } as const;
  const list = useQuery(OrderListDocument, { variables: { ...asked, sort, first: 50 }, ...fresh });
  const count = useQuery(OrderCountDocument, { variables: asked, ...fresh });
  const connection = (list.data ?? list.previousData)?.orders;
  const after = connection?.pageInfo.endCursor;
  return {
    rows: connection?.nodes ?? none,
    count: (count.data ?? count.previousData)?.orders.totalCount,
    loading: list.loading && !connection,
    failed: Boolean(list.error) && !list.data,
    hasMore: connection?.pageInfo.hasNextPage ?? false,
    loadingMore: list.networkStatus === NetworkStatus.fetchMore,
    loadMore: () => { if (after) void list.fetchMore({ variables: { after } }); },
    retry: () => void list.refetch(),
  };
}
