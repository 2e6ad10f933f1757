'use client';
import { useSyncExternalStore } from 'react';
import { parseAsArrayOf, parseAsStringLiteral, useQueryState } from 'nuqs';
import { COLUMN_IDS, DEFAULT_COLUMNS, type ColumnId } from './column-id';

const key = 'zhike.customers.columns';
const parser = parseAsArrayOf(parseAsStringLiteral(COLUMN_IDS));

const subscribe = (changed: () => void) => {
  window.addEventListener('storage', changed);
  return () => window.removeEventListener('storage', changed);
};
const remembered = () => localStorage.getItem(key);

/** The columns in sight: the address decides, else what this browser remembers, else the default. */
export function useChosenColumns(): [readonly ColumnId[], (next: readonly ColumnId[] | null) => void] {
  const [inAddress, setInAddress] = useQueryState('cols', parser);
  const kept = useSyncExternalStore(subscribe, remembered, () => null);
  const chosen = inAddress ?? (kept === null ? null : parser.parse(kept)) ?? DEFAULT_COLUMNS;
  const choose = (next: readonly ColumnId[] | null) => {
    if (next) localStorage.setItem(key, parser.serialize([...next]));
    else localStorage.removeItem(key);
    void setInAddress(next && [...next]);
  };
  return [COLUMN_IDS.filter((id) => chosen.includes(id)), choose];
}
