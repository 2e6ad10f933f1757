'use client';
import { useApolloClient } from '@apollo/client/react';
import { UnitChoicesDocument, UnitCustomersDocument } from '@/app/apollo/generated/graphql';
import type { OptionSearch } from '@/components/combobox';
import { unitWorkflow } from '@/domain/unit';

/** Searches the customers within reach. */
export function useCustomerSearch(): OptionSearch {
  const client = useApolloClient();
  return async (query, signal) => {
    const { data, error } = await client.query({ query: UnitCustomersDocument, variables: { search: query || null }, fetchPolicy: 'network-only', context: { fetchOptions: { signal } } });
    if (!data) throw error ?? new Error('no answer');
    return data.customers.nodes.map(({ id, name, number }) => ({ value: id, label: name, hint: number }));
  };
}

/** Searches the units of a project that are for sale. */
export function useUnitSearch(projectId: string | undefined): OptionSearch {
  const client = useApolloClient();
  return async (query, signal) => {
    const filter = { projectIds: projectId ? [projectId] : null, status: [...unitWorkflow.initial] };
    const { data, error } = await client.query({ query: UnitChoicesDocument, variables: { filter, search: query || null }, fetchPolicy: 'network-only', context: { fetchOptions: { signal } } });
    if (!data) throw error ?? new Error('no answer');
    return data.units.nodes.map(({ id, name, layout, grossArea }) => ({ value: id, label: name, hint: [layout?.name, `${grossArea} m²`].filter(Boolean).join(' · ') }));
  };
}
