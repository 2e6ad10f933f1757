'use client';
import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { UserCountDocument, UserListDocument, type UserRowFragment } from '@/app/apollo/generated/graphql';
import { filterOf, type ListState } from './list-state';

export type UserRow = UserRowFragment;

const none: UserRow[] = [];

/** The people whom this address asks for, page by page, and how many there are. */
export function useUserList(state: ListState) {
  const asked = filterOf(state);
  const sort = { by: 'NAME', direction: state.dir === 'asc' ? 'ASC' : 'DESC' } as const;
  const list = useQuery(UserListDocument, { variables: { ...asked, sort, first: 50 }, fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' });
  const count = useQuery(UserCountDocument, { variables: asked, fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' });
  const connection = (list.data ?? list.previousData)?.users;
  return {
    rows: connection?.nodes ?? none,
    loading: list.loading && !connection,
    failed: Boolean(list.error && !list.data),
    hasMore: connection?.pageInfo.hasNextPage ?? false,
    loadingMore: list.networkStatus === NetworkStatus.fetchMore,
    loadMore: () => void list.fetchMore({ variables: { after: connection?.pageInfo.endCursor } }),
    retry: () => void list.refetch(),
    count: (count.data ?? count.previousData)?.users.totalCount,
  };
}
