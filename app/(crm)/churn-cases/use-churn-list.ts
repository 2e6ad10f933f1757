'use client';
import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { ChurnCaseCountDocument, type ChurnCaseFilter, ChurnCaseListDocument, type ChurnCaseRowFragment, ChurnQueueCountsDocument } from '@/app/apollo/generated/graphql';
import { CHURN_QUEUES } from '@/domain/churn-case';
import type { ListState } from './list-state';

export type ChurnRow = ChurnCaseRowFragment;

const none: ChurnRow[] = [];
const fresh = { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } as const;
const QUEUED = { warned: { status: [...CHURN_QUEUES.warned] }, deferred: { status: [...CHURN_QUEUES.deferred] } };

/** The cases that this address asks for, page by page, and how many there are. */
export function useChurnList(filter: ChurnCaseFilter, state: ListState) {
  const asked = { filter, search: state.q || null };
  const sort = { by: state.sort, direction: state.dir === 'asc' ? 'ASC' : 'DESC' } as const;
  const list = useQuery(ChurnCaseListDocument, { variables: { ...asked, sort, first: 50 }, ...fresh });
  const count = useQuery(ChurnCaseCountDocument, { variables: asked, ...fresh });
  const queues = useQuery(ChurnQueueCountsDocument, { variables: QUEUED, ...fresh }).data;
  const connection = (list.data ?? list.previousData)?.churnCases;
  const after = connection?.pageInfo.endCursor;
  return {
    rows: connection?.nodes ?? none,
    count: (count.data ?? count.previousData)?.churnCases.totalCount,
    queues: { warned: queues?.warned.totalCount, deferred: queues?.deferred.totalCount },
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
