'use client';
import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { parseAsString, parseAsStringEnum, useQueryStates } from 'nuqs';
import { ChangeLogDocument, type ChangeLogQuery } from '@/app/apollo/generated/graphql';
import { NOUNS, type Noun } from '@/domain/noun';

export type LoggedChange = ChangeLogQuery['changes']['nodes'][number];

const none: LoggedChange[] = [];

/** What the address asks of the ledger. */
export function useLogFilter() {
  const [filter, change] = useQueryStates({ noun: parseAsStringEnum<Noun>([...NOUNS]), actor: parseAsString });
  return { filter, change, narrowed: Boolean(filter.noun || filter.actor) };
}

/** The ledger for a filter, newest first, stretch by stretch. */
export function useChangeLog({ noun, actor }: { noun: Noun | null; actor: string | null }) {
  const log = useQuery(ChangeLogDocument, { variables: { noun, actorId: actor }, fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' });
  const page = (log.data ?? log.previousData)?.changes;
  return {
    rows: page?.nodes ?? none,
    loading: log.loading && !page,
    error: page ? undefined : log.error,
    hasMore: page?.more ?? false,
    loadingMore: log.networkStatus === NetworkStatus.fetchMore,
    loadMore: () => void log.fetchMore({ variables: { before: page?.lastSequence ?? null } }),
    retry: () => void log.refetch(),
  };
}
