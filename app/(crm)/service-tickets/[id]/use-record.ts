'use client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { useQuery } from '@apollo/client/react';
import { type ServiceTicketRecordQuery, ServiceTicketRecordDocument } from '@/app/apollo/generated/graphql';

export type TicketRecord = ServiceTicketRecordQuery['serviceTicket'];

/** What the API calls a record that does not exist, is deleted or beyond reach. */
const NOT_FOUND = 'NOT_FOUND';

/** Everything that the record page shows, in one question. */
export function useRecord(id: string) {
  const { data, error, refetch } = useQuery(ServiceTicketRecordDocument, { variables: { id }, fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' });
  const missing = CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.code === NOT_FOUND);
  return { ticket: missing ? undefined : data?.serviceTicket, missing, failed: Boolean(error) && !missing, retry: () => void refetch() };
}
