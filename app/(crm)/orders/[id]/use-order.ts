'use client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { useQuery } from '@apollo/client/react';
import { type OrderFactsFragment, OrderRecordDocument, type OrderRecordQuery } from '@/app/apollo/generated/graphql';
import { useCan } from '../../viewer';

export type Order = OrderFactsFragment;
export type OrderChange = NonNullable<OrderRecordQuery['changes']>['nodes'][number];

/** What the API calls a record that does not exist, is deleted or beyond reach. */
const NOT_FOUND = 'NOT_FOUND';
const none: OrderChange[] = [];

/** Asks the page's question again after a write: history and open steps follow. */
export const REFRESH = ['OrderRecord'];

/** Everything that the page of an order shows, in one question. */
export function useOrder(id: string) {
  const history = useCan()('change:read');
  const { data, error, refetch } = useQuery(OrderRecordDocument, { variables: { id, history }, fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' });
  const missing = CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.code === NOT_FOUND);
  return { order: missing ? undefined : data?.order, changes: data?.changes?.nodes ?? none, missing, failed: Boolean(error) && !missing, retry: () => void refetch() };
}
