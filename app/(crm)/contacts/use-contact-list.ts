'use client';
import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { type ContactListQuery, type ContactSortField, ContactListDocument } from '@/app/apollo/generated/graphql';

export type ContactRow = ContactListQuery['contacts']['nodes'][number];

export const SORT_KEYS = ['NAME', 'CREATED_AT'] as const satisfies readonly ContactSortField[];

const none: ContactRow[] = [];
const parsers = {
  q: parseAsString.withDefault(''),
  sort: parseAsStringLiteral(SORT_KEYS).withDefault('NAME'),
  dir: parseAsStringLiteral(['asc', 'desc']).withDefault('asc'),
};

/** The contacts for this address, page by page. */
export function useContactList() {
  const [state, change] = useQueryStates(parsers);
  const { q, sort, dir } = state;
  const list = useQuery(ContactListDocument, {
    variables: { first: 50, search: q || null, sort: { by: sort, direction: dir === 'asc' ? 'ASC' : 'DESC' } }, fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first',
  });
  const connection = (list.data ?? list.previousData)?.contacts;
  const after = connection?.pageInfo.endCursor;
  return {
    state, change: (part: Parameters<typeof change>[0]) => void change(part),
    rows: connection?.nodes ?? none,
    loading: list.loading && !connection,
    error: list.data ? undefined : list.error,
    hasMore: connection?.pageInfo.hasNextPage ?? false,
    loadingMore: list.networkStatus === NetworkStatus.fetchMore,
    loadMore: () => { if (after) void list.fetchMore({ variables: { after } }); },
    retry: () => void list.refetch(),
  };
}
