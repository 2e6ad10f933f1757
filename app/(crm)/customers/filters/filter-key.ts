import { CUSTOMER_TAGS } from '@/domain/customer-tag';
import type { ListChange, ListState } from '../list-state';

/** The filters in the order in which they are offered. */
export const FILTER_KEYS = ['status', 'owner', 'due', 'grade', 'tag', 'abc', 'region', 'industry', 'source', 'kind', 'department', 'created'] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];

/** Those that always stand in the bar, on or off. */
export const PINNED: readonly FilterKey[] = ['status', 'owner', 'due'];

/** Filters whose choices come from a dictionary, with its code. */
export const DICTIONARY_FILTERS = { grade: 'customer-grade', region: 'region', industry: 'industry', source: 'customer-source', tag: CUSTOMER_TAGS } as const;
export type DictionaryFilter = keyof typeof DICTIONARY_FILTERS;

/** The change that switches a filter off. */
export function without(key: FilterKey): ListChange {
  return key === 'created' ? { from: null, to: null } : { [key]: null };
}

export function isOn(state: ListState, key: FilterKey): boolean {
  if (key === 'created') return Boolean(state.from ?? state.to);
  const value = state[key];
  return Array.isArray(value) ? value.length > 0 : value !== null;
}
