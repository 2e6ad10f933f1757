'use client';
import { useCallback } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { Contact, Magnet, Package, ReceiptText, Users } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { GlobalSearchDocument, type GlobalSearchQuery } from '@/app/apollo/generated/graphql';
import type { Search, SearchGroup } from './shell';

type Hit = GlobalSearchQuery['search'][number];
type Line = SearchGroup['items'][number];

/** A hit of one kind as a line of the menu; each kind is known by a field that it alone was asked for. */
function lineOf(hit: Hit): [group: 'customers' | 'contacts' | 'orders' | 'products' | 'leads', line: Line] {
  if ('orderNumber' in hit) {
    return ['orders', { id: hit.id, label: hit.orderNumber, hint: hit.customer?.name, icon: <ReceiptText aria-hidden="true" />, href: `/orders/${hit.id}` }];
  }
  if ('leadNumber' in hit) {
    return ['leads', { id: hit.id, label: hit.name, hint: [hit.contactName, hit.leadNumber].filter(Boolean).join(' · '), icon: <Magnet aria-hidden="true" />, href: `/leads/${hit.id}` }];
  }
  if ('sku' in hit) return ['products', { id: hit.id, label: hit.name, hint: hit.sku, icon: <Package aria-hidden="true" />, href: `/products/${hit.id}` }];
  if ('number' in hit) return ['customers', { id: hit.id, label: hit.name, hint: hit.number, icon: <Users aria-hidden="true" />, href: `/customers/${hit.id}` }];
  return ['contacts', {
    id: hit.id, label: hit.name, hint: [hit.position, hit.customer?.name].filter(Boolean).join(' · '), icon: <Contact aria-hidden="true" />,
    href: hit.customer ? `/customers/${hit.customer.id}` : '/contacts',
  }];
}

/** Asks the API for the records behind the command menu. */
export function useGlobalSearch(): Search {
  const client = useApolloClient();
  const t = useTranslations('shell.nav');
  return useCallback(async (query, signal) => {
    const { data, error } = await client.query({
      query: GlobalSearchDocument, variables: { query }, fetchPolicy: 'no-cache', context: { fetchOptions: { signal } },
    });
    if (!data) throw error ?? new Error('no answer');
    const lines = Map.groupBy(data.search.map(lineOf), ([group]) => group);
    return (['customers', 'contacts', 'orders', 'products', 'leads'] as const).map((id) => ({ id, label: t(id), items: (lines.get(id) ?? []).map(([, line]) => line) }));
  }, [client, t]);
}
