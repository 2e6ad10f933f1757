import type { DictionaryTypesQuery } from '@/app/apollo/generated/graphql';

export type DictionaryType = DictionaryTypesQuery['dictionaryTypes'][number];
export type Item = DictionaryType['items'][number];

/** What every change of a dictionary makes stale: its own page, and the choices in forms and filters. */
export const refetch = ['DictionaryTypes', 'Dictionaries'];
