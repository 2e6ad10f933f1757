'use client';
import { createParser, parseAsArrayOf, parseAsString, parseAsStringLiteral, useQueryStates, type inferParserType } from 'nuqs';
import type { ServiceTicketFilter, ServiceTicketSortField } from '@/app/apollo/generated/graphql';
import { SLA_STATES } from '@/domain/sla';
import { PROMISE_OUTCOMES } from '@/domain/ticket-clock';
import { PRIORITIES, SERVICE_TICKET_STATUSES, statesOf, TICKET_QUEUES, type TicketQueue } from '@/domain/service-ticket';
import { addDays, startOfDay } from '../values/day';
import { useDay } from '../values/use-day';
import { useCan, useViewer } from '../viewer';
import { isOfReport, NO_REPORT, reportFilter, reportParsers } from './report-filter';

/** The queues, and all of it. */
export const VIEWS = [...TICKET_QUEUES, 'all'] as const;
export type TicketView = (typeof VIEWS)[number];
/** All of it in columns instead. */
export const BOARD = 'board';
export const SORT_KEYS = ['CREATED_AT', 'PRIORITY', 'HANDLED_AT', 'ARCHIVED_AT', 'SLA_DUE_AT', 'PROMISED_ON', 'UPDATED_AT'] as const satisfies readonly ServiceTicketSortField[];
export type SortKey = (typeof SORT_KEYS)[number];

const day = createParser({ parse: (text) => (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null), serialize: (text: string) => text });

const parsers = {
  view: parseAsStringLiteral([...VIEWS, BOARD] as const),
  q: parseAsString.withDefault(''),
  status: parseAsArrayOf(parseAsStringLiteral(SERVICE_TICKET_STATUSES)),
  type: parseAsArrayOf(parseAsString),
  priority: parseAsArrayOf(parseAsStringLiteral(PRIORITIES)),
  sla: parseAsArrayOf(parseAsStringLiteral(SLA_STATES)),
  // What the figures of promises lead here with.
  answer: parseAsArrayOf(parseAsStringLiteral(PROMISE_OUTCOMES)),
  resolution: parseAsArrayOf(parseAsStringLiteral(PROMISE_OUTCOMES)),
  owner: parseAsArrayOf(parseAsString),
  from: day,
  to: day,
  sort: parseAsStringLiteral(SORT_KEYS),
  dir: parseAsStringLiteral(['asc', 'desc'] as const),
  ...reportParsers,
};

type Parsed = inferParserType<typeof parsers>;
export type ListState = Omit<Parsed, 'view' | 'sort' | 'dir'> & { view: TicketView; sort: SortKey; dir: 'asc' | 'desc' };
export type ListChange = { [Key in keyof Parsed]?: Parsed[Key] | null };

/** Who has waited longest comes first; of what is closed the latest. */
const USUAL: Record<TicketView, { sort: SortKey; dir: 'asc' | 'desc' }> = {
  unassigned: { sort: 'CREATED_AT', dir: 'asc' }, assigned: { sort: 'CREATED_AT', dir: 'asc' }, feedback: { sort: 'HANDLED_AT', dir: 'asc' },
  redone: { sort: 'CREATED_AT', dir: 'asc' }, archived: { sort: 'ARCHIVED_AT', dir: 'desc' }, all: { sort: 'CREATED_AT', dir: 'desc' },
};

/** What the address says about the list. Without a word a supervisor sees what waits, whoever handles tickets their own, the others everything. */
export function useListState() {
  const can = useCan();
  const [{ view: named, sort, dir, ...state }, setState] = useQueryStates(parsers);
  const board = named === BOARD;
  const view: TicketView = board ? 'all' : (named ?? (can('serviceTicket:assign') ? 'unassigned' : can('serviceTicket:handle') ? 'assigned' : 'all'));
  const usual = USUAL[view];
  return {
    state: { ...state, view, sort: sort ?? usual.sort, dir: dir ?? usual.dir } as ListState,
    board,
    change: (part: ListChange) => void setState(part),
    show: (next: TicketView | typeof BOARD | null) => void setState({ view: next, status: null, sort: null, dir: null }),
    clear: () => void setState({ ...NO_REPORT, q: null, status: null, type: null, priority: null, sla: null, answer: null, resolution: null, owner: null, from: null, to: null }),
    narrowed: Boolean(isOfReport(state) || state.q || state.status?.length || state.type?.length || state.priority?.length || state.sla?.length || state.answer?.length || state.resolution?.length || state.owner?.length || state.from || state.to),
  };
}

export type ListStateHandle = ReturnType<typeof useListState>;

const some = <T>(values: T[] | null | undefined): T[] | undefined => (values?.length ? values : undefined);

/** What lies in a queue. What is to be handled is one's own for whoever does not hand tickets out. */
export function useQueueFilter(): (view: TicketView) => ServiceTicketFilter {
  const viewer = useViewer();
  const oversees = useCan()('serviceTicket:assign');
  return (view) => {
    if (view === 'all') return {};
    if (view === 'redone') return { open: true, loops: { from: 1 } };
    return { status: statesOf(view satisfies TicketQueue), ...(view === 'assigned' && !oversees ? { ownerIds: [viewer.id] } : {}) };
  };
}

/** What the API is asked for this address. Days are the viewer's own. */
export function useFilter({ view, status, type, priority, sla, answer, resolution, owner, from, to, ...state }: ListState): ServiceTicketFilter {
  const queue = useQueueFilter()(view);
  const { today, timeZone } = useDay();
  const createdAt = from || to ? { from: from && startOfDay(from, timeZone), to: to && startOfDay(addDays(to, 1), timeZone) } : undefined;
  return {
    ...reportFilter(state, { today, timeZone }), ...queue, ...(status?.length && view === 'all' ? { status } : {}), ...(owner?.length ? { ownerIds: owner } : {}), typeIds: some(type), priority: some(priority), sla: some(sla), answerOutcome: some(answer), resolutionOutcome: some(resolution), createdAt,
  };
}
