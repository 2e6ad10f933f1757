'use client';
import { useEffect, useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import type { ApolloCache } from '@apollo/client';
import { useRouter } from 'next/navigation';
import { useHotkeys } from '@/components/hotkeys';

const KEY = 'zhike.customers.order';

/** The longest list in this page's memory that the customer stands in; after a reload the one that was kept. */
function orderAround(cache: ApolloCache, id: string): string[] {
  const { ROOT_QUERY } = cache.extract() as { ROOT_QUERY?: Record<string, unknown> };
  const own = cache.identify({ __typename: 'Customer', id });
  let found: string[] = [];
  for (const [field, page] of Object.entries(ROOT_QUERY ?? {})) {
    if (!field.startsWith('customers')) continue;
    const refs = ((page as { nodes?: { __ref: string }[] } | null)?.nodes ?? []).map(({ __ref }) => __ref);
    if (own && refs.includes(own) && refs.length > found.length) found = refs;
  }
  return found.length > 1 ? found.map((ref) => ref.slice('Customer:'.length)) : keptOrder(id);
}

function keptOrder(id: string): string[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    const ids = Array.isArray(kept) ? kept.filter((entry) => typeof entry === 'string') : [];
    return ids.includes(id) ? ids : [];
  } catch {
    return [];
  }
}

/** The customers before and after this one in the list that one came from, by button and by K and J. */
export function useNeighbours(id: string) {
  const { cache } = useApolloClient();
  const router = useRouter();
  const [order] = useState(() => orderAround(cache, id));
  useEffect(() => { if (order.length) sessionStorage.setItem(KEY, JSON.stringify(order)); }, [order]);
  const place = order.indexOf(id);
  const to = (target: string | undefined) => (target ? () => router.push(`/customers/${target}`) : undefined);
  const previous = to(order[place - 1]);
  const next = place >= 0 ? to(order[place + 1]) : undefined;
  useHotkeys((key, event) => {
    const go = key === 'j' ? next : key === 'k' ? previous : undefined;
    if (!go) return;
    event.preventDefault();
    go();
  });
  return { known: order.length > 1, previous, next };
}
