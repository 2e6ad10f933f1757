'use client';
import { useRef } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { UnitChoicesDocument, type UnitChoicesQuery, UnitCustomersDocument } from '@/app/apollo/generated/graphql';
import type { OptionSearch } from '@/components/combobox';
import { unitWorkflow } from '@/domain/unit';

type FoundUnit = UnitChoicesQuery['units']['nodes'][number];

/** Searches the customers within reach. */
export function useCustomerSearch(): OptionSearch {
  const client = useApolloClient();
  return async (query, signal) => {
    const { data, error } = await client.query({ query: UnitCustomersDocument, variables: { search: query || null }, fetchPolicy: 'network-only', context: { fetchOptions: { signal } } });
    if (!data) throw error ?? new Error('no answer');
    return data.customers.nodes.map(({ id, name, number }) => ({ value: id, label: name, hint: number }));
  };
}

/** Searches the units of a project that are for sale; what was found last is remembered by id. */
export function useUnitSearch(projectId: string | undefined): { search: OptionSearch; found: (id: string | undefined) => FoundUnit | undefined } {
  const client = useApolloClient();
  const known = useRef(new Map<string, FoundUnit>());
  const search: OptionSearch = async (query, signal) => {
    const filter = { projectIds: projectId ? [projectId] : null, status: [...unitWorkflow.initial] };
    const { data, error } = await client.query({ query: UnitChoicesDocument, variables: { filter, search: query || null }, fetchPolicy: 'network-only', context: { fetchOptions: { signal } } });
    if (!data) throw error ?? new Error('no answer');
    for (const unit of data.units.nodes) known.current.set(unit.id, unit);
    return data.units.nodes.map(({ id, name, layout, grossArea }) => ({ value: id, label: name, hint: [layout?.name, `${grossArea} m²`].filter(Boolean).join(' · ') }));
  };
  return { search, found: (id) => (id === undefined ? undefined : known.current.get(id)) };
}
