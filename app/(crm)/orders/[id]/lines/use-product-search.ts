'use client';
import { useRef } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { ProductSearchDocument, type ProductSearchQuery } from '@/app/apollo/generated/graphql';
import type { OptionSearch } from '@/components/combobox';

export type FoundProduct = ProductSearchQuery['products']['nodes'][number];

/** Searches products on the market with their price of a day; what was found last is remembered by id. */
export function useProductSearch(on: string | null, currency: string | null): { search: OptionSearch; found: (id: string) => FoundProduct | undefined } {
  const client = useApolloClient();
  const known = useRef(new Map<string, FoundProduct>());
  const search: OptionSearch = async (query, signal) => {
    const { data, error } = await client.query({ query: ProductSearchDocument, variables: { search: query || null, on, currency }, fetchPolicy: 'network-only', context: { fetchOptions: { signal } } });
    if (!data) throw error ?? new Error('no answer');
    for (const product of data.products.nodes) known.current.set(product.id, product);
    return data.products.nodes.map(({ id, name, sku, price }) => ({ value: id, label: name, hint: [sku, price].filter(Boolean).join(' · ') }));
  };
  return { search, found: (id) => known.current.get(id) };
}
