import { Fault, Refusal, type RefusalDetail } from '@/domain/refusal';
import { isUnassigned, whyNotWithAssignee } from '@/domain/service-ticket';
import { ServiceTicket } from '@/entities/service-ticket';
import { User } from '@/entities/user';
import { sql } from '../database/sql';
import { isGranted } from '../role/granted';
import { demand } from '../scope';
import { demandHolder } from '../scope-check';
import { takeStep, transition } from '../transition';
import type { Viewer } from '../viewer';
import { write } from '../write';
import type { WriteTransaction } from '../write-transaction';

/** Whom a ticket goes to: a user and that user's department. */
export type Assignee = Pick<User, 'id' | 'departmentId'>;

export interface TicketAssignManyInput {
  ids: number[];
  assigneeId: number;
  reason?: string | null;
}

export interface TicketAssignManyResult {
  tickets: ServiceTicket[];
  /** One for each ticket that stayed as it was; `field` is its place, `ids.3`. */
  refused: RefusalDetail[];
}

/** Gives a ticket to somebody, who handles it. */
export async function assignTicket(viewer: Viewer, id: number, version: number, assigneeId: number): Promise<ServiceTicket> {
  return transition<ServiceTicket>(viewer, ServiceTicket, {
    id, version, step: 'assign', input: { assigneeId },
    patch: async (tx) => heldBy(tx, await demandAssignee(tx, assigneeId)),
  });
}

/** Gives a ticket that somebody is to handle to somebody else. */
export async function reassignTicket(viewer: Viewer, id: number, version: number, assigneeId: number, reason: string | null): Promise<ServiceTicket> {
  return write(viewer, { command: { name: 'serviceTicketReassign', args: [id, version, assigneeId, reason] }, reason }, async (tx) => {
    const ticket = await tx.find(ServiceTicket, id, 'serviceTicket:assign');
    return handOver(tx, ticket, version, await demandAssignee(tx, assigneeId));
  });
}

/** Assigns or reassigns many at once. Those that may not go are named; the others go. */
export async function assignManyTickets(viewer: Viewer, input: TicketAssignManyInput): Promise<TicketAssignManyResult> {
  demand(viewer, 'serviceTicket:assign');
  return write(viewer, { command: { name: 'serviceTicketAssignMany', args: input }, reason: input.reason ?? null }, async (tx) => {
    const assignee = await demandAssignee(tx, input.assigneeId);
    return assignEach(tx, input.ids, (ticket) => (isUnassigned(ticket.status) ? assignOne(tx, ticket, assignee) : handOver(tx, ticket, ticket.version, assignee)));
  });
}

/** Tries each ticket by itself: what is refused is told by its place, and the others go. */
export async function assignEach(tx: WriteTransaction, ids: readonly number[], assign: (ticket: ServiceTicket) => Promise<ServiceTicket>): Promise<TicketAssignManyResult> {
  const result: TicketAssignManyResult = { tickets: [], refused: [] };
  for (const [place, id] of ids.entries()) {
    const field = `ids.${place}`;
    try {
      result.tickets.push(await assign(await tx.find(ServiceTicket, id, 'serviceTicket:assign')));
    } catch (error) {
      if (error instanceof Refusal && error.details[0]) result.refused.push({ ...error.details[0], field });
      else if (error instanceof Fault && error.code === 'NOT_FOUND') result.refused.push({ code: 'VALIDATION', message: 'notFound', field });
      else throw error;
    }
  }
  return result;
}

/** The step itself, to somebody who was found able; `reason` says why to them. */
export const assignOne = (tx: WriteTransaction, ticket: ServiceTicket, assignee: Assignee, reason: string | null = null): Promise<ServiceTicket> =>
  takeStep<ServiceTicket>(tx, ServiceTicket, ticket, { version: ticket.version, step: 'assign', reason, input: { assigneeId: assignee.id }, patch: () => heldBy(tx, assignee) });

const heldBy = (tx: WriteTransaction, { id, departmentId }: Assignee): Partial<ServiceTicket> => ({ ownerId: id, departmentId, assignedAt: tx.now });

async function handOver(tx: WriteTransaction, ticket: ServiceTicket, version: number, assignee: Assignee): Promise<ServiceTicket> {
  const message = whyNotWithAssignee(ticket.status);
  if (message) throw new Refusal({ code: 'BLOCKED', message }, ticket);
  // Nothing changes where it is theirs already, but whoever asks has to know how it stands.
  if (assignee.id === ticket.ownerId) return tx.update(ServiceTicket, ticket, version, {});
  return tx.update(ServiceTicket, ticket, version, heldBy(tx, assignee), 'reassign');
}

/** Whoever may handle tickets can be asked to: active, within reach, whatever the role is called. */
async function demandAssignee(tx: WriteTransaction, userId: number): Promise<User> {
  const assignee = await demandHolder(tx, userId, 'serviceTicket:assign', 'assigneeId');
  const [able] = await tx.select(User, sql`t.id = ${userId} AND ${isGranted('t.id', 'serviceTicket:handle')}`);
  if (!able) throw new Refusal({ code: 'VALIDATION', message: 'serviceTicket.notHandler', field: 'assigneeId' });
  return assignee;
}
