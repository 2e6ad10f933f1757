'use client';
import { useApolloClient } from '@apollo/client/react';
import { UserSearchDocument } from '@/app/apollo/generated/graphql';
import type { OptionSearch } from '@/components/combobox';

export interface Whom {
  /** Only people whose roles grant this permission. */
  granted?: string;
  /** Only people to whom the viewer may give records by this permission: the API takes nobody else. */
  within?: string;
}

/** Searches the people in service by name, pinyin or e-mail; the first ones where nothing was typed. */
export function useUserSearch({ granted, within }: Whom = {}): OptionSearch {
  const client = useApolloClient();
  return async (query, signal) => {
    const { data, error } = await client.query({
      query: UserSearchDocument, variables: { search: query || null, granted: granted ?? null, within: within ?? null }, fetchPolicy: 'network-only', context: { fetchOptions: { signal } },
    });
    if (!data) throw error ?? new Error('no answer');
    return data.users.nodes.map(({ id, name, department }) => ({ value: id, label: name, hint: department?.name }));
  };
}
