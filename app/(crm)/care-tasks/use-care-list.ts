'use client';
import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { CareTaskCountsDocument, CareTaskListDocument, type CareTaskRowFragment } from '@/app/apollo/generated/graphql';
import { type ListState, useFilters } from './list-state';

export type CareTaskRow = CareTaskRowFragment;

const none: CareTaskRow[] = [];
const fresh = { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } as const;
const EARLIEST_FIRST = { by: 'DUE_ON', direction: 'ASC' } as const;
const LATEST_FIRST = { by: 'COMPLETED_AT', direction: 'DESC' } as const;

/** The tasks of the queue that the address names, page by page, and how many each queue has. */
export function useCareList(state: ListState) {
  const filters = useFilters(state);
  const variables = { filter: filters[state.view], sort: state.view === 'done' ? LATEST_FIRST : EARLIEST_FIRST, first: 50 };
  const list = useQuery(CareTaskListDocument, { variables, ...fresh });
  const counts = useQuery(CareTaskCountsDocument, { variables: filters, ...fresh });
  const connection = (list.data ?? list.previousData)?.careTasks;
  const counted = counts.data ?? counts.previousData;
  const after = connection?.pageInfo.endCursor;
  return {
    rows: connection?.nodes ?? none,
    countOf: (view: ListState['view']) => counted?.[view].totalCount,
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
