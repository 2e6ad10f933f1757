import { type BusinessCalendar, workingMinutesBetween } from './business-calendar';
import { type DueInstants, dueInstants, minutesUsed, type Pause, type SlaState, slaState } from './sla';

/** What a customer is promised of a ticket: a first answer, and that the matter is resolved. */
export const PROMISES = ['RESPONSE', 'RESOLUTION'] as const;
export type PromiseKind = (typeof PROMISES)[number];

/** What became of a promise: it was kept, it was broken, or what was promised is still to be done. */
export const PROMISE_OUTCOMES = ['KEPT', 'BROKEN', 'OPEN'] as const;
export type PromiseOutcome = (typeof PROMISE_OUTCOMES)[number];

/** What the clocks of a ticket go by. Instants are ISO 8601 in UTC. */
export interface TicketClockFacts {
  createdAt: string;
  /** Minutes of working time that were promised; null where nothing was, or where another system keeps the clock. */
  responseMinutes: number | null;
  resolutionMinutes: number | null;
  warnPercent: number | null;
  /** When the clock of the resolution began: with the ticket, and anew each time that the customer was not satisfied. */
  resolutionFromAt: string | null;
  respondedAt: string | null;
  resolvedAt: string | null;
  responseDueAt: string | null;
  resolutionDueAt: string | null;
}

export interface TicketDues {
  responseDueAt: string | null;
  resolutionDueAt: string | null;
  /** When to warn next and what is due next, of what is still to be done; null where nothing is, or the clock stands still. */
  slaWarnAt: string | null;
  slaDueAt: string | null;
}

const earliest = (instants: readonly (string | null)[]) => instants.filter((at) => at !== null).sort()[0] ?? null;

/** An instant that stands as it is: what was done is not judged by another due time afterwards, and what another system promised is not ours to move. */
const standing = (dueAt: string | null): DueInstants => ({ warnAt: dueAt, dueAt });

/** When a ticket is due. Whoever asks the customer has answered, so waiting stops the clock of the resolution alone. */
export function ticketDues(calendar: BusinessCalendar, facts: TicketClockFacts, pauses: readonly Pause[]): TicketDues {
  const { createdAt, responseMinutes, resolutionMinutes, resolutionFromAt, respondedAt, resolvedAt } = facts;
  const warnPercent = facts.warnPercent ?? 100;
  const response = responseMinutes === null || respondedAt !== null ? standing(facts.responseDueAt) : dueInstants(calendar, { startedAt: createdAt, minutes: responseMinutes, warnPercent, pauses: [] });
  const resolution = resolutionMinutes === null || resolvedAt !== null ? standing(facts.resolutionDueAt) : dueInstants(calendar, { startedAt: resolutionFromAt ?? createdAt, minutes: resolutionMinutes, warnPercent, pauses });
  const open = [...(respondedAt === null ? [response] : []), ...(resolvedAt === null ? [resolution] : [])];
  return {
    responseDueAt: response.dueAt, resolutionDueAt: resolution.dueAt,
    slaWarnAt: earliest(open.map(({ warnAt }) => warnAt)), slaDueAt: earliest(open.map(({ dueAt }) => dueAt)),
  };
}

/** What became of a promise whose matter was done at `doneAt`; null where no due instant is known. */
export const outcomeOf = (doneAt: string, dueAt: string | null): PromiseOutcome | null => (dueAt === null ? null : doneAt <= dueAt ? 'KEPT' : 'BROKEN');

/** A ticket as far as its promises go. */
export interface TicketStanding extends TicketClockFacts, TicketDues {
  waitingSinceAt: string | null;
  answerOutcome: PromiseOutcome | null;
  resolutionOutcome: PromiseOutcome | null;
}

/** What became of a promise by an instant: broken is also what is still to be done although its time is up. */
export function outcomeBy(ticket: TicketStanding, kind: PromiseKind, now: string): PromiseOutcome | null {
  const { outcome, dueAt } = promiseOf(ticket, kind);
  return outcome === 'OPEN' && dueAt !== null && dueAt < now ? 'BROKEN' : outcome;
}

function promiseOf(ticket: TicketStanding, kind: PromiseKind) {
  return kind === 'RESPONSE'
    ? { outcome: ticket.answerOutcome, dueAt: ticket.responseDueAt, doneAt: ticket.respondedAt, minutes: ticket.responseMinutes, startedAt: ticket.createdAt, paused: false }
    : {
      outcome: ticket.resolutionOutcome, dueAt: ticket.resolutionDueAt, doneAt: ticket.resolvedAt, minutes: ticket.resolutionMinutes, startedAt: ticket.resolutionFromAt ?? ticket.createdAt,
      paused: ticket.waitingSinceAt !== null,
    };
}

function stateOf(ticket: TicketStanding, kind: PromiseKind, now: string): SlaState | null {
  const { outcome, dueAt, paused } = promiseOf(ticket, kind);
  if (outcome === 'KEPT') return 'MET';
  if (outcome === 'BROKEN') return 'MISSED';
  return outcome && slaState({ warnAt: dueAt === ticket.slaDueAt ? ticket.slaWarnAt : null, dueAt, doneAt: null, paused }, now);
}

/** The order in which states matter to whoever looks at a ticket. */
const WORST_FIRST: readonly SlaState[] = ['BREACHED', 'AT_RISK', 'PAUSED', 'ON_TRACK', 'MISSED', 'MET'];

/** Where a ticket stands at an instant: each promise, and the worse of what is still to be done, else of what was; null where nothing was promised. */
export function ticketSla(ticket: TicketStanding, now: string): { response: SlaState | null; resolution: SlaState | null; overall: SlaState | null } {
  const [response, resolution] = [stateOf(ticket, 'RESPONSE', now), stateOf(ticket, 'RESOLUTION', now)];
  return { response, resolution, overall: WORST_FIRST.find((state) => state === response || state === resolution) ?? null };
}

/** One promise of a ticket and how it is reckoned. Minutes are of working time; instants ISO 8601 in UTC. */
export interface TicketClock {
  kind: PromiseKind;
  state: SlaState;
  startedAt: string;
  /** Minutes promised; null where another system keeps the clock. */
  minutes: number | null;
  dueAt: string | null;
  doneAt: string | null;
  /** Minutes left, less than 0 where it is or was too late; null where another system keeps the clock. */
  minutesLeft: number | null;
  /** Minutes during which the customer was waited for, so that the clock stood still. */
  minutesPaused: number;
}

/** The promises of a ticket at an instant, the first answer first. */
export function ticketClocks(calendar: BusinessCalendar, ticket: TicketStanding, pauses: readonly Pause[], now: string): TicketClock[] {
  return PROMISES.flatMap((kind): TicketClock[] => {
    const state = stateOf(ticket, kind, now);
    if (state === null) return [];
    const { dueAt, doneAt, minutes, startedAt } = promiseOf(ticket, kind);
    const until = doneAt ?? now;
    const stops = kind === 'RESPONSE' ? [] : pauses;
    const used = minutesUsed(calendar, { startedAt, pauses: stops }, until);
    return [{
      kind, state, startedAt, minutes, dueAt, doneAt, minutesLeft: minutes === null ? null : minutes - used,
      minutesPaused: stops.length ? workingMinutesBetween(calendar, startedAt, until) - used : 0,
    }];
  });
}
