'use client';
import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { LeadCountDocument, type LeadFilter, LeadListDocument, type LeadRowFragment } from '@/app/apollo/generated/graphql';
import type { ListState } from './list-state';

export type LeadRow = LeadRowFragment;

const none: LeadRow[] = [];
const fresh = { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } as const;

/** The leads that this address asks for, page by page, and how many there are. */
export function useLeadList(filter: LeadFilter, state: ListState) {
  const asked = { filter, search: state.q || null };
  const sort = { by: state.sort, direction: state.dir === 'asc' ? 'ASC' : 'DESC' } as const;
  const list = useQuery(LeadListDocument, { variables: { ...asked, sort, first: 50 }, ...fresh });
  const count = useQuery(LeadCountDocument, { variables: asked, ...fresh });
  const connection = (list.data ?? list.previousData)?.leads;
  const after = connection?.pageInfo.endCursor;
  return {
    rows: connection?.nodes ?? none,
    count: (count.data ?? count.previousData)?.leads.totalCount,
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
