'use client';
import { useApolloClient } from '@apollo/client/react';
import { ProductChoicesDocument, ProjectNamesDocument, UnitNamesDocument } from '@/app/apollo/generated/graphql';
import type { OptionSearch } from '@/components/combobox';
import { useCan } from '../viewer';

const asked = (signal: AbortSignal) => ({ fetchPolicy: 'network-only' as const, context: { fetchOptions: { signal } } });

/** The answer to a question; throws where there is none. */
function answered<Data>({ data, error }: { data?: Data | undefined; error?: unknown }): Data {
  if (!data) throw error ?? new Error('no answer');
  return data;
}

/** Searches the products on the market by name or article number. */
export function useProductSearch(): OptionSearch {
  const client = useApolloClient();
  return async (query, signal) => {
    const { products } = answered(await client.query({ query: ProductChoicesDocument, variables: { search: query || null }, ...asked(signal) }));
    return products.nodes.map(({ id, name, sku }) => ({ value: id, label: name, hint: sku }));
  };
}

/** The property projects whose name has these letters; there are few. */
export function useProjectSearch(): OptionSearch {
  const client = useApolloClient();
  return async (query, signal) => {
    const { projects } = answered(await client.query({ query: ProjectNamesDocument, ...asked(signal) }));
    return projects.nodes.filter(({ name }) => name.toLowerCase().includes(query.toLowerCase())).map(({ id, name }) => ({ value: id, label: name }));
  };
}

/** The units by words of their name. */
function useUnitSearch(): OptionSearch {
  const client = useApolloClient();
  return async (query, signal) => {
    const { units } = answered(await client.query({ query: UnitNamesDocument, variables: { search: query }, ...asked(signal) }));
    return units.nodes.map(({ id, name, project, layout }) => ({ value: id, label: [project?.name, name].filter(Boolean).join(' '), hint: layout?.name }));
  };
}

/** Everything that somebody can be interested in and the viewer may see: products, projects, and units once a name is typed. */
export function useInterestSearch(): OptionSearch {
  const can = useCan();
  const [products, projects, units] = [useProductSearch(), useProjectSearch(), useUnitSearch()];
  return async (query, signal) => (await Promise.all([
    ...(can('product:read') ? [products(query, signal)] : []), ...(can('project:read') ? [projects(query, signal)] : []),
    ...(can('unit:read') && query ? [units(query, signal)] : []),
  ])).flat();
}
