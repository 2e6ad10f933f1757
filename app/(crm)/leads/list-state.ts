'use client';
import { parseAsArrayOf, parseAsString, parseAsStringLiteral, useQueryStates, type inferParserType } from 'nuqs';
import type { LeadFilter, LeadSortField } from '@/app/apollo/generated/graphql';
import { FOLLOWED, LEAD_STATUSES, WAITING } from '@/domain/lead';
import { useCan, useViewer } from '../viewer';

/** Those that wait for somebody, one's own, all that are open, and all. */
export const VIEWS = ['waiting', 'mine', 'open', 'all'] as const;
export type LeadView = (typeof VIEWS)[number];
export const SORT_KEYS = ['SCORE', 'CREATED_AT', 'UPDATED_AT', 'CONTACTED_AT'] as const satisfies readonly LeadSortField[];

const parsers = {
  view: parseAsStringLiteral(VIEWS),
  q: parseAsString.withDefault(''),
  status: parseAsArrayOf(parseAsStringLiteral(LEAD_STATUSES)),
  source: parseAsArrayOf(parseAsString),
  owner: parseAsArrayOf(parseAsString),
  sort: parseAsStringLiteral(SORT_KEYS).withDefault('SCORE'),
  dir: parseAsStringLiteral(['asc', 'desc'] as const).withDefault('desc'),
};

export type ListState = Omit<inferParserType<typeof parsers>, 'view'> & { view: LeadView };
export type ListChange = { [Key in keyof ListState]?: ListState[Key] | null };

/** What the address says about the list. Without a word a supervisor sees what waits, somebody who follows leads their own, the others everything. */
export function useListState() {
  const can = useCan();
  const [{ view, ...state }, setState] = useQueryStates(parsers);
  const usual: LeadView = can('lead:assign') ? 'waiting' : can('lead:contact') ? 'mine' : 'all';
  return {
    state: { ...state, view: view ?? usual } as ListState,
    views: VIEWS.filter((one) => one !== 'mine' || can('lead:contact')),
    change: (part: ListChange) => void setState(part),
    clear: () => void setState({ q: null, status: null, source: null, owner: null }),
    narrowed: Boolean(state.q || state.status?.length || state.source?.length || state.owner?.length),
  };
}

export type ListStateHandle = ReturnType<typeof useListState>;

const some = <T>(values: T[] | null | undefined): T[] | undefined => (values?.length ? values : undefined);

/** What the API is asked for this address. */
export function useFilter({ view, status, source, owner }: ListState): LeadFilter {
  const viewer = useViewer();
  const states = { waiting: WAITING, mine: FOLLOWED, open: [...WAITING, ...FOLLOWED], all: LEAD_STATUSES }[view];
  const chosen = status?.length ? states.filter((one) => status.includes(one)) : view === 'all' ? null : [...states];
  return { status: chosen, sourceIds: some(source), ownerIds: view === 'mine' ? [viewer.id] : some(owner) };
}
