import { Refusal } from '@/domain/refusal';
import { isOpen, stepsBetween } from '@/domain/service-ticket';
import type { TicketImport } from '@/domain/service-ticket-input';
import type { Customer } from '@/entities/customer';
import { ServiceHandling } from '@/entities/service-handling';
import { ServiceTicket } from '@/entities/service-ticket';
import { sql } from '../database/sql';
import { difference } from '../ledger';
import { takeStep } from '../transition';
import type { WriteTransaction } from '../write-transaction';
import { rankOf } from './create';
import { promiseAnew, resolved } from './promise';
import { takenOver } from './taken-over';

/** Brings a ticket that is known in line with what the other system says, its state by the steps of the workflow. What is archived stays as it is. */
export async function bringInLine(tx: WriteTransaction, known: ServiceTicket, customer: Customer, draft: TicketImport): Promise<ServiceTicket> {
  const ticket = await tx.find(ServiceTicket, known.id, 'serviceTicket:import');
  if (ticket.customerId !== customer.id) throw new Refusal({ code: 'BLOCKED', message: 'serviceTicket.otherCustomer', field: 'customerExternalId' });
  if (!isOpen(ticket.status)) return ticket;
  const steps = demandWay(ticket, draft);
  const said = saidOf(ticket, draft);
  let now = await tx.update(ServiceTicket, ticket, ticket.version, { ...said, ...(isOurs(ticket) ? await promiseAnew(tx, ticket, said) : {}) });
  for (const step of steps) now = await follow(tx, now, step, draft);
  return now;
}

/** Whether nothing of it would change; throws Refusal where it could not be brought in line. Reads and writes nothing. */
export function isInLine(ticket: ServiceTicket, customer: Customer, draft: TicketImport): boolean {
  if (ticket.customerId !== customer.id) throw new Refusal({ code: 'BLOCKED', message: 'serviceTicket.otherCustomer', field: 'customerExternalId' });
  return !isOpen(ticket.status) || (demandWay(ticket, draft).length === 0 && !difference(ticket, saidOf(ticket, draft)));
}

/** What the other system says of it; what it leaves out stays. */
function saidOf(ticket: ServiceTicket, draft: TicketImport): Partial<ServiceTicket> {
  const { priority = ticket.priority, title, request, typeId, complaintCauseId, productId, channel, promisedOn, compensation } = draft;
  const said = { title, request, typeId, complaintCauseId, productId, channel, promisedOn, compensation };
  const given = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
  return { ...given, ...(isOurs(ticket) ? {} : takenOver(draft, ticket)), priority, priorityRank: rankOf(priority) };
}

/** Whether a policy of ours holds for it, so that our clock goes on. */
const isOurs = ({ slaPolicyId }: ServiceTicket): boolean => slaPolicyId !== null;

/** The steps that lead to the state of the other system; refused before anything is written where one of them is not open. */
function demandWay({ status, ownerId }: ServiceTicket, draft: TicketImport): string[] {
  const steps = stepsBetween(status, draft.status);
  if (!steps) throw new Refusal({ code: 'INVALID_TRANSITION', message: 'transition.state', field: 'status' });
  if (ownerId !== null && steps.includes('handle')) throw new Refusal({ code: 'BLOCKED', message: 'serviceTicket.notAssignee', field: 'status' });
  const missing = steps.includes('feedback') ? (['outcome', 'satisfaction'] as const).filter((field) => draft[field] == null) : [];
  if (missing.length) throw new Refusal(missing.map((field) => ({ code: 'VALIDATION', message: 'validation.required', field })));
  return steps;
}

async function follow(tx: WriteTransaction, ticket: ServiceTicket, step: string, draft: TicketImport): Promise<ServiceTicket> {
  const { handling, outcome, satisfaction } = draft;
  const at = (instant: string | null | undefined) => (instant ? new Date(instant).toISOString() : tx.now);
  const patches: Record<string, () => Promise<Partial<ServiceTicket>>> = {
    assign: async () => ({ assignedAt: at(draft.assignedAt) }),
    handle: async () => {
      await tx.insert(ServiceHandling, { ticketId: ticket.id, loop: ticket.loops + 1, handlerId: null, handling: handling ?? '', handledAt: at(draft.handledAt) });
      return { handledAt: at(draft.handledAt), ...(isOurs(ticket) ? await resolved(tx, ticket, at(draft.handledAt)) : {}) };
    },
    feedback: async () => {
      const [last] = await tx.select(ServiceHandling, sql`t.ticket_id = ${ticket.id} ORDER BY t.id DESC`);
      if (last) await tx.update(ServiceHandling, last, last.version, { satisfaction, outcome, feedbackAt: at(draft.archivedAt), feedbackBy: 'CUSTOMER' }, 'feedback');
      return { satisfaction, archivedAt: at(draft.archivedAt) };
    },
  };
  // Nobody of ours is asked: that system has somebody of its own.
  const input = { assigneeId: 0, handling, outcome, satisfaction };
  return takeStep<ServiceTicket>(tx, ServiceTicket, ticket, { version: ticket.version, step, input, patch: () => patches[step]?.() ?? {} });
}
