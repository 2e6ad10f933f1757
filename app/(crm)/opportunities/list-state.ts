'use client';
import { createParser, parseAsArrayOf, parseAsBoolean, parseAsString, parseAsStringLiteral, useQueryStates, type inferParserType } from 'nuqs';
import type { OpportunityFilter, OpportunitySortField } from '@/app/apollo/generated/graphql';
import { OPPORTUNITY_STATUSES } from '@/domain/opportunity';
import { addDays, startOfDay } from '../values/day';

export const VIEWS = ['list', 'states', 'stages'] as const;
export const SORT_KEYS = ['UPDATED_AT', 'CREATED_AT', 'EXPECTED_CLOSE_ON', 'AMOUNT', 'SUCCESS_RATE'] as const satisfies readonly OpportunitySortField[];
export const DIRECTIONS = ['asc', 'desc'] as const;

const day = createParser({ parse: (text) => (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null), serialize: (text: string) => text });
const month = createParser({ parse: (text) => (/^(\d{4}-\d{2}|none)$/.test(text) ? text : null), serialize: (text: string) => text });
const ids = parseAsArrayOf(parseAsString);

/** What the address says about the page: one name each, the same in the code and in the address. */
export const parsers = {
  view: parseAsStringLiteral(VIEWS).withDefault('list'),
  q: parseAsString.withDefault(''),
  status: parseAsArrayOf(parseAsStringLiteral(OPPORTUNITY_STATUSES)),
  stage: ids,
  /** Come as far as this stage, or won: a bar of the funnel. */
  reached: parseAsString,
  source: ids,
  owner: ids,
  department: parseAsString,
  /** Month in which it is expected to be decided: a bar of the forecast. */
  month,
  from: day,
  to: day,
  late: parseAsBoolean,
  currency: parseAsString,
  sort: parseAsStringLiteral(SORT_KEYS).withDefault('UPDATED_AT'),
  dir: parseAsStringLiteral(DIRECTIONS).withDefault('desc'),
};

export type ListState = inferParserType<typeof parsers>;
export type ListChange = { [Key in keyof ListState]?: ListState[Key] | null };

const noFilter: ListChange = {
  q: null, status: null, stage: null, reached: null, source: null, owner: null, department: null, month: null, from: null, to: null, late: null, currency: null,
};

export function useListState() {
  const [state, setState] = useQueryStates(parsers);
  const { sort: _sort, dir: _dir, view: _view, ...filters } = state;
  return {
    state,
    /** Null takes a part out of the address. */
    change: (part: ListChange) => void setState(part),
    /** No filter and no search; order and view stay. */
    clear: () => void setState(noFilter),
    narrowed: Object.values(filters).some((value) => value !== null && value !== ''),
  };
}

export type ListStateHandle = ReturnType<typeof useListState>;

const some = <T>(values: T[] | null): T[] | undefined => (values?.length ? values : undefined);

/** What the API is asked for this address. `today` is a calendar day in `timeZone`; days of creation become instants of that zone. */
export function filterOf(state: ListState, today: string, timeZone: string): OpportunityFilter | null {
  const { from, to } = state;
  const begin = (at: string) => startOfDay(at, timeZone);
  const filter: OpportunityFilter = {
    status: some(state.status), stageIds: some(state.stage), reachedStageId: state.reached ?? undefined, sourceIds: some(state.source),
    ownerIds: some(state.owner), departmentTreeIds: state.department ? [state.department] : undefined, currency: state.currency ?? undefined,
    lateOn: state.late ? today : undefined, dated: state.month === 'none' ? false : undefined,
    expectedCloseOn: state.month && state.month !== 'none' ? { from: `${state.month}-01`, to: nextMonth(state.month) } : undefined,
    createdAt: from || to ? { from: from ? begin(from) : undefined, to: to ? begin(addDays(to, 1)) : undefined } : undefined,
  };
  return Object.values(filter).some((value) => value !== undefined) ? filter : null;
}

/** The first day of the month after this one. */
function nextMonth(text: string): string {
  const [year = 0, number = 1] = text.split('-').map(Number);
  return number === 12 ? `${year + 1}-01-01` : `${year}-${String(number + 1).padStart(2, '0')}-01`;
}
