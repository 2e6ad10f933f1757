'use client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { useQuery } from '@apollo/client/react';
import { CareTaskCardDocument, type CareTaskCardFragment } from '@/app/apollo/generated/graphql';

export type CareTask = CareTaskCardFragment;

/** What the API calls a record that does not exist or is beyond reach. */
const NOT_FOUND = 'NOT_FOUND';

/** Everything that the dialog shows of a task, in one question. */
export function useTask(id: string) {
  const { data, error, refetch } = useQuery(CareTaskCardDocument, { variables: { id }, fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' });
  const missing = CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.code === NOT_FOUND);
  return { task: missing ? undefined : data?.careTask, missing, failed: Boolean(error) && !missing, retry: () => void refetch() };
}
