'use client';
import { useQuery } from '@apollo/client/react';
import { type DictionariesQuery, DictionariesDocument } from '@/app/apollo/generated/graphql';

export type Choice = DictionariesQuery['dictionaryTypes'][number]['items'][number];

export interface DictionaryChoices {
  /** Every item in its order, retired ones too: filters need them. */
  items: readonly Choice[];
  /** What can be chosen for a record now. */
  active: readonly Choice[];
  loading: boolean;
}

const none: readonly Choice[] = [];

/** The choices of one dictionary, e.g. `region`. All dictionaries come in one answer, once a page; with `skip` nothing is asked for yet. */
export function useDictionary(code: string, skip = false): DictionaryChoices {
  const { data, loading } = useQuery(DictionariesDocument, { skip });
  const items = data?.dictionaryTypes.find((type) => type.code === code)?.items ?? none;
  return { items, active: items.filter((item) => item.active), loading };
}
