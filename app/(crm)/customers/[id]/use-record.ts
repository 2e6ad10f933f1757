'use client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { useQuery } from '@apollo/client/react';
import { type CustomerRecordQuery, CustomerRecordDocument } from '@/app/apollo/generated/graphql';
import { useCan } from '../../viewer';

export type CustomerRecord = CustomerRecordQuery['customer'];
export type ContactRow = CustomerRecord['contacts']['nodes'][number];
export type InteractionRow = CustomerRecord['interactions']['nodes'][number];
export type ChangeRow = NonNullable<CustomerRecord['timeline']>['nodes'][number];

/** What the API calls a record that does not exist, is deleted or beyond reach. */
const NOT_FOUND = 'NOT_FOUND';

/** Everything that the record page shows, in one question. */
export function useRecord(id: string) {
  const history = useCan()('change:read');
  const { data, error, loading, refetch } = useQuery(CustomerRecordDocument, {
    variables: { id, history }, fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first',
  });
  const missing = CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.code === NOT_FOUND);
  return { customer: missing ? undefined : data?.customer, loading, missing, failed: Boolean(error) && !missing, retry: () => void refetch() };
}

/** Asks the record page's question again after a write: the timeline and the open steps follow. */
export const REFRESH = ['CustomerRecord', 'CustomerChurn'];
