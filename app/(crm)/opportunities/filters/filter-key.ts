import type { ListChange, ListState } from '../list-state';

/** The filters in the order in which they stand. */
export const FILTER_KEYS = ['status', 'owner', 'stage', 'late', 'source', 'department', 'month', 'created', 'reached', 'currency'] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];

/** Those that always stand in the bar, on or off. */
export const PINNED: readonly FilterKey[] = ['status', 'owner', 'stage', 'late'];

/** Those that can be added by hand; the others come with a figure that was opened. */
export const OFFERED: readonly FilterKey[] = ['source', 'department', 'month', 'created'];

/** The change that switches a filter off. */
export function without(key: FilterKey): ListChange {
  return key === 'created' ? { from: null, to: null } : { [key]: null };
}

export function isOn(state: ListState, key: FilterKey): boolean {
  if (key === 'created') return Boolean(state.from ?? state.to);
  const value = state[key];
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}
