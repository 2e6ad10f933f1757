import { isOpen, wasHandled } from '@/domain/service-ticket';
import type { TicketImport } from '@/domain/service-ticket-input';
import { outcomeOf, type PromiseOutcome } from '@/domain/ticket-clock';
import type { ServiceTicket } from '@/entities/service-ticket';

type Promises = Pick<
  ServiceTicket,
  'respondedAt' | 'resolvedAt' | 'responseDueAt' | 'resolutionDueAt' | 'answerOutcome' | 'resolutionOutcome' | 'slaWarnAt' | 'slaDueAt'
>;

const at = (instant: string | null | undefined) => (instant ? new Date(instant).toISOString() : null);

/**
 * What another system promised for a ticket and how it stands there; what it does not say stays as it is known here. No policy of ours holds, and nothing of it
 * moves with our calendar.
 */
export function takenOver(draft: TicketImport, known?: Promises): Promises {
  const resolvedAt = wasHandled(draft.status) ? (at(draft.handledAt ?? draft.archivedAt) ?? known?.resolvedAt ?? null) : null;
  const respondedAt = at(draft.respondedAt) ?? known?.respondedAt ?? resolvedAt;
  const responseDueAt = at(draft.responseDueAt) ?? known?.responseDueAt ?? null;
  const resolutionDueAt = at(draft.resolutionDueAt) ?? known?.resolutionDueAt ?? null;
  // By the word of that system, else by its dates. Of what is closed there is nothing more to come.
  const outcome = (said: PromiseOutcome | null | undefined, doneAt: string | null, dueAt: string | null, before: PromiseOutcome | null | undefined) => {
    const stands = said ?? (doneAt !== null ? outcomeOf(doneAt, dueAt) : dueAt !== null ? 'OPEN' : null) ?? before ?? null;
    return stands === 'OPEN' && !isOpen(draft.status) ? null : stands;
  };
  const answerOutcome = outcome(draft.answerOutcome, respondedAt, responseDueAt, known?.answerOutcome);
  const resolutionOutcome = outcome(draft.resolutionOutcome, resolvedAt, resolutionDueAt, known?.resolutionOutcome);
  const open = [answerOutcome === 'OPEN' ? responseDueAt : null, resolutionOutcome === 'OPEN' ? resolutionDueAt : null];
  const dueAt = open.filter((instant) => instant !== null).sort()[0] ?? null;
  return { respondedAt, resolvedAt, responseDueAt, resolutionDueAt, answerOutcome, resolutionOutcome, slaWarnAt: dueAt, slaDueAt: dueAt };
}
