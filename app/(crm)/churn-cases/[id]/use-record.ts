'use client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { useQuery } from '@apollo/client/react';
import { type ChurnCaseRecordQuery, ChurnCaseRecordDocument } from '@/app/apollo/generated/graphql';

export type ChurnCase = ChurnCaseRecordQuery['churnCase'];
export type Measure = ChurnCase['measures']['nodes'][number];
export type ChurnStep = ChurnCase['steps'][number];

/** What the API calls a record that does not exist, is deleted or beyond reach. */
const NOT_FOUND = 'NOT_FOUND';

/** Everything that the page of a case shows, in one question. */
export function useRecord(id: string) {
  const { data, error, refetch } = useQuery(ChurnCaseRecordDocument, { variables: { id }, fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' });
  const missing = CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.code === NOT_FOUND);
  return { churnCase: missing ? undefined : data?.churnCase, missing, failed: Boolean(error) && !missing, retry: () => void refetch() };
}
