'use client';
import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { OpportunityCountDocument, type OpportunityFilter, OpportunityListDocument, type OpportunityRowFragment } from '@/app/apollo/generated/graphql';

export type OpportunityRow = OpportunityRowFragment;

interface Question {
  filter: OpportunityFilter | null;
  search: string | null;
  sort: { by: OpportunitySortKey; direction: 'ASC' | 'DESC' };
  first: number;
}
type OpportunitySortKey = 'UPDATED_AT' | 'CREATED_AT' | 'EXPECTED_CLOSE_ON' | 'AMOUNT' | 'SUCCESS_RATE';

const none: OpportunityRow[] = [];
const policy = { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } as const;

/** The opportunities that answer a question, page by page. */
export function useOpportunityList(variables: Question) {
  const list = useQuery(OpportunityListDocument, { variables, ...policy });
  const connection = (list.data ?? list.previousData)?.opportunities;
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
  };
}

/** How many there are in all. A statement of its own: it may take longer than the rows and must not hold them up. */
export function useOpportunityCount(filter: OpportunityFilter | null, search: string | null) {
  const count = useQuery(OpportunityCountDocument, { variables: { filter, search }, ...policy });
  return (count.data ?? count.previousData)?.opportunities.totalCount;
}
