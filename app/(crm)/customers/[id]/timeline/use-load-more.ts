'use client';
import { useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { CustomerInteractionsDocument, CustomerTimelineDocument } from '@/app/apollo/generated/graphql';
import type { CustomerRecord } from '../use-record';
import type { Missing } from './merge-entries';

/** Loads one of the two streams on; the cache appends it to what the page shows. */
export function useLoadMore({ id, interactions, timeline }: CustomerRecord) {
  const client = useApolloClient();
  const [loading, setLoading] = useState(false);
  const loadMore = async (missing: Missing) => {
    setLoading(true);
    const after = interactions.pageInfo.endCursor;
    const before = timeline?.lastSequence ?? null;
    const fetchPolicy = 'network-only' as const;
    await (missing === 'interactions'
      ? client.query({ query: CustomerInteractionsDocument, variables: { id, after }, fetchPolicy })
      : client.query({ query: CustomerTimelineDocument, variables: { id, before }, fetchPolicy })
    ).catch(() => undefined);
    setLoading(false);
  };
  return { loading, loadMore: (missing: Missing) => void loadMore(missing) };
}
