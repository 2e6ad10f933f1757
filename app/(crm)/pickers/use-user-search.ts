'use client';
import { useApolloClient } from '@apollo/client/react';
import { UserSearchDocument } from '@/app/apollo/generated/graphql';
import type { OptionSearch } from '@/components/combobox';

/** Searches the people in service by name, pinyin or e-mail; the first ones where nothing was typed. With `granted`, only those whose roles grant this permission. */
export function useUserSearch(granted: string | null = null): OptionSearch {
  const client = useApolloClient();
  return async (query, signal) => {
    const { data, error } = await client.query({
      query: UserSearchDocument, variables: { search: query || null, granted }, fetchPolicy: 'network-only', context: { fetchOptions: { signal } },
    });
    if (!data) throw error ?? new Error('no answer');
    return data.users.nodes.map(({ id, name, department }) => ({ value: id, label: name, hint: department?.name }));
  };
}
