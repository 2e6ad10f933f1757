'use client';
import { createParser, parseAsArrayOf, parseAsString, parseAsStringLiteral, useQueryStates, type inferParserType } from 'nuqs';
import type { CustomerSortField } from '@/app/apollo/generated/graphql';
import { CUSTOMER_KINDS, CUSTOMER_STATUSES } from '@/domain/customer';
import { ABC_CLASSES } from '@/domain/customer-abc';

export const SORT_KEYS = ['CREATED_AT', 'UPDATED_AT', 'NAME', 'GRADE', 'LAST_CONTACT_AT', 'NEXT_CONTACT_AT'] as const satisfies readonly CustomerSortField[];
export const DUE_PERIODS = ['overdue', 'today', 'week'] as const;
export const DIRECTIONS = ['asc', 'desc'] as const;

export type DuePeriod = (typeof DUE_PERIODS)[number];

/** A calendar day; anything else in the address is ignored. */
const day = createParser({ parse: (text) => (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null), serialize: (text: string) => text });
const ids = parseAsArrayOf(parseAsString);

/** What the address says about the list: one name each, the same in the code and in the address. */
const parsers = {
  q: parseAsString.withDefault(''),
  status: parseAsArrayOf(parseAsStringLiteral(CUSTOMER_STATUSES)),
  kind: parseAsStringLiteral(CUSTOMER_KINDS),
  abc: parseAsArrayOf(parseAsStringLiteral(ABC_CLASSES)),
  grade: ids,
  region: ids,
  industry: ids,
  source: ids,
  tag: ids,
  owner: ids,
  department: parseAsString,
  due: parseAsStringLiteral(DUE_PERIODS),
  from: day,
  to: day,
  sort: parseAsStringLiteral(SORT_KEYS).withDefault('CREATED_AT'),
  dir: parseAsStringLiteral(DIRECTIONS).withDefault('desc'),
};

export type ListState = inferParserType<typeof parsers>;
export type ListChange = { [Key in keyof ListState]?: ListState[Key] | null };

export interface ListStateHandle {
  state: ListState;
  /** Null takes a part out of the address. */
  change: (part: ListChange) => void;
  /** No filter and no search; the order stays. */
  clear: () => void;
  /** Something narrows the list. */
  narrowed: boolean;
}

const noFilter: ListChange = {
  q: null, status: null, kind: null, abc: null, grade: null, region: null, industry: null, source: null, tag: null, owner: null, department: null, due: null, from: null, to: null,
};

export function useListState(): ListStateHandle {
  const [state, setState] = useQueryStates(parsers);
  const { sort: _sort, dir: _dir, ...filters } = state;
  return {
    state,
    change: (part) => void setState(part),
    clear: () => void setState(noFilter),
    narrowed: Object.values(filters).some((value) => value !== null && value !== ''),
  };
}
