import type { BusinessCalendar } from './business-calendar';
import { type DueInstants, dueInstants, type Pause, type SlaState, slaState } from './sla';

/** What the clocks of a ticket go by. Instants are ISO 8601 in UTC. */
export interface TicketClockFacts {
  createdAt: string;
  /** Minutes of working time that were promised when it came in, or since its kind or priority changed; null promises nothing. */
  responseMinutes: number | null;
  resolutionMinutes: number | null;
  warnPercent: number | null;
  /** When the clock of the resolution began: with the ticket, and anew each time that the customer was not satisfied. */
  resolutionFromAt: string | null;
  respondedAt: string | null;
  resolvedAt: string | null;
}

export interface TicketDues {
  responseDueAt: string | null;
  resolutionDueAt: string | null;
  /** When to warn next and what is due next, of what is still to be done; null where nothing is, or the clock stands still. */
  slaWarnAt: string | null;
  slaDueAt: string | null;
}

const none: DueInstants = { warnAt: null, dueAt: null };
const earliest = (instants: readonly (string | null)[]) => instants.filter((at) => at !== null).sort()[0] ?? null;

/** When a ticket is due. Whoever asks the customer has answered, so waiting stops the clock of the resolution alone. */
export function ticketDues(calendar: BusinessCalendar, facts: TicketClockFacts, pauses: readonly Pause[]): TicketDues {
  const { createdAt, responseMinutes, resolutionMinutes, resolutionFromAt, respondedAt, resolvedAt } = facts;
  const warnPercent = facts.warnPercent ?? 100;
  const response = responseMinutes === null ? none : dueInstants(calendar, { startedAt: createdAt, minutes: responseMinutes, warnPercent, pauses: [] });
  const resolution = resolutionMinutes === null ? none : dueInstants(calendar, { startedAt: resolutionFromAt ?? createdAt, minutes: resolutionMinutes, warnPercent, pauses });
  const open = [...(respondedAt === null ? [response] : []), ...(resolvedAt === null ? [resolution] : [])];
  return {
    responseDueAt: response.dueAt, resolutionDueAt: resolution.dueAt,
    slaWarnAt: earliest(open.map(({ warnAt }) => warnAt)), slaDueAt: earliest(open.map(({ dueAt }) => dueAt)),
  };
}

interface TicketStanding extends TicketClockFacts, TicketDues { waitingSinceAt: string | null }

/** Where a ticket stands at an instant: each promise, and the worse of what is still to be done; null where nothing was promised. */
export function ticketSla(ticket: TicketStanding, now: string): { response: SlaState | null; resolution: SlaState | null; overall: SlaState | null } {
  const { responseDueAt, resolutionDueAt, respondedAt, resolvedAt, slaWarnAt, slaDueAt, waitingSinceAt } = ticket;
  const paused = waitingSinceAt !== null && ticket.resolutionMinutes !== null;
  const warnFor = (dueAt: string | null) => (dueAt === slaDueAt ? slaWarnAt : null);
  const response = slaState({ warnAt: warnFor(responseDueAt), dueAt: responseDueAt, doneAt: respondedAt, paused: false }, now);
  const resolution = slaState({ warnAt: warnFor(resolutionDueAt), dueAt: resolutionDueAt, doneAt: resolvedAt, paused }, now);
  const order: SlaState[] = ['BREACHED', 'AT_RISK', 'PAUSED', 'ON_TRACK', 'MISSED', 'MET'];
  return { response, resolution, overall: order.find((state) => state === response || state === resolution) ?? null };
}
