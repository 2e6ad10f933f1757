'use client';
import { useQuery } from '@apollo/client/react';
import { useTranslations } from 'next-intl';
import { DepartmentChoicesDocument } from '@/app/apollo/generated/graphql';
import { useDictionary } from '../../pickers/use-dictionary';
import type { ListState } from '../list-state';
import { DICTIONARY_FILTERS, isOn, type DictionaryFilter, type FilterKey } from './filter-key';
import { useUserNames } from './use-user-names';

/** What each filter is set to, in words; null where it is off. */
export function useFilterWords(state: ListState): Record<FilterKey, string | null> {
  const t = useTranslations('customers');
  const states = useTranslations('workflow.customer.states');
  const owners = useUserNames(state.owner ?? []);
  const departments = useQuery(DepartmentChoicesDocument, { skip: !state.department }).data?.departments;
  const list = (words: readonly (string | undefined)[]) => words.map((word) => word ?? '…').join(t('listSeparator'));
  const on = (key: FilterKey, words: () => string) => (isOn(state, key) ? words() : null);
  return {
    ...useChoiceWords(state, list),
    status: on('status', () => list(state.status?.map((status) => states(status)) ?? [])),
    abc: on('abc', () => list(state.abc ?? [])),
    owner: on('owner', () => list(owners)),
    due: state.due && t(`due.${state.due}`),
    kind: state.kind && t(`kind.${state.kind}`),
    department: on('department', () => departments?.find(({ id }) => id === state.department)?.name ?? '…'),
    created: on('created', () => t('period', { from: state.from ?? '', to: state.to ?? '', open: state.from ? (state.to ? 'none' : 'end') : 'start' })),
  };
}

function useChoiceWords(state: ListState, list: (words: readonly (string | undefined)[]) => string): Record<DictionaryFilter, string | null> {
  const words = (key: DictionaryFilter, { items }: ReturnType<typeof useDictionary>) =>
    (state[key]?.length ? list(state[key].map((id) => items.find((item) => item.id === id)?.label)) : null);
  return {
    grade: words('grade', useDictionary(DICTIONARY_FILTERS.grade, !state.grade)),
    region: words('region', useDictionary(DICTIONARY_FILTERS.region, !state.region)),
    industry: words('industry', useDictionary(DICTIONARY_FILTERS.industry, !state.industry)),
    source: words('source', useDictionary(DICTIONARY_FILTERS.source, !state.source)),
    tag: words('tag', useDictionary(DICTIONARY_FILTERS.tag, !state.tag)),
  };
}
