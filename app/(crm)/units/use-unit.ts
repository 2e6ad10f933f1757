'use client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { useQuery } from '@apollo/client/react';
import { type UnitRecordQuery, UnitRecordDocument } from '@/app/apollo/generated/graphql';

export type UnitRecord = UnitRecordQuery['unit'];

/** What the API calls a record that does not exist or is beyond reach. */
const NOT_FOUND = 'NOT_FOUND';

/** Everything that is shown of one unit, in one question. */
export function useUnit(id: string) {
  const { data, error, refetch } = useQuery(UnitRecordDocument, { variables: { id }, fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' });
  const missing = CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.code === NOT_FOUND);
  return { unit: missing ? undefined : data?.unit, missing, failed: Boolean(error) && !missing, retry: () => void refetch() };
}
