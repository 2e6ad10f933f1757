'use client';
import { parseAsArrayOf, parseAsBoolean, parseAsInteger, parseAsString, parseAsStringLiteral, useQueryStates, type inferParserType } from 'nuqs';
import type { ChurnCaseFilter, ChurnCaseSortField } from '@/app/apollo/generated/graphql';
import { CHURN_QUEUES, CHURN_SIGNALS, type ChurnQueue } from '@/domain/churn-case';
import { useDay } from '../values/use-day';
import { caseFilter } from './case-filter';

export const QUEUES = [...(Object.keys(CHURN_QUEUES) as ChurnQueue[]), 'all'] as const;
export const SORT_KEYS = ['WARNED_AT', 'LAST_ORDER_ON', 'CLOSED_AT'] as const satisfies readonly ChurnCaseSortField[];
/** Days without an order that people ask for. */
export const DAYS_SINCE = ['60', '90', '180', '365'] as const;

const parsers = {
  queue: parseAsStringLiteral(QUEUES).withDefault('warned'),
  q: parseAsString.withDefault(''),
  signal: parseAsArrayOf(parseAsStringLiteral(CHURN_SIGNALS)),
  grade: parseAsArrayOf(parseAsString),
  owner: parseAsArrayOf(parseAsString),
  since: parseAsStringLiteral(DAYS_SINCE),
  // What the figures of win-back lead here with.
  from: parseAsString,
  to: parseAsString,
  measure: parseAsString,
  measured: parseAsBoolean,
  kept: parseAsInteger,
  age: parseAsInteger,
  sort: parseAsStringLiteral(SORT_KEYS).withDefault('WARNED_AT'),
  dir: parseAsStringLiteral(['asc', 'desc'] as const).withDefault('desc'),
};

export type ListState = inferParserType<typeof parsers>;
export type ListChange = { [Key in keyof ListState]?: ListState[Key] | null };
const NOTHING = { q: null, signal: null, grade: null, owner: null, since: null, from: null, to: null, measure: null, measured: null, kept: null, age: null } as const;

/** What the address says about the list. */
export function useListState() {
  const [state, setState] = useQueryStates(parsers);
  const { q, signal, grade, owner, since, from, to, measure, measured, kept, age } = state;
  return {
    state,
    change: (part: ListChange) => void setState(part),
    clear: () => void setState(NOTHING),
    narrowed: Boolean(q || signal?.length || grade?.length || owner?.length || since || from || to || measure || measured !== null || kept !== null || age !== null),
  };
}

export type ListStateHandle = ReturnType<typeof useListState>;

/** What the API is asked for this address. */
export const useFilter = (state: ListState): ChurnCaseFilter => caseFilter(state, useDay());
