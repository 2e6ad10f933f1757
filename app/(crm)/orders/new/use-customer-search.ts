'use client';
import { useApolloClient } from '@apollo/client/react';
import { CustomerSearchDocument } from '@/app/apollo/generated/graphql';
import type { OptionSearch } from '@/components/combobox';

/** Searches customers by name, pinyin, telephone or number. */
export function useCustomerSearch(): OptionSearch {
  const client = useApolloClient();
  return async (query, signal) => {
    const { data, error } = await client.query({ query: CustomerSearchDocument, variables: { search: query || null }, fetchPolicy: 'network-only', context: { fetchOptions: { signal } } });
    if (!data) throw error ?? new Error('no answer');
    return data.customers.nodes.map(({ id, name, number }) => ({ value: id, label: name, hint: number }));
  };
}
