import { isWithAssignee } from '@/domain/service-ticket';
import { ticketWait } from '@/domain/sla-policy-input';
import { Refusal } from '@/domain/refusal';
import { validated } from '@/domain/validation';
import { ServiceTicket } from '@/entities/service-ticket';
import { insertValues } from '../database/insert-many';
import { sql } from '../database/sql';
import { holdRecord } from '../exclusive';
import type { Viewer } from '../viewer';
import { write } from '../write';
import type { WriteTransaction } from '../write-transaction';
import { promised } from './promise';

type Change = (tx: WriteTransaction, ticket: ServiceTicket) => Promise<ServiceTicket>;

/** The customer was told something, or asked, for the first time: what was promised for the answer is kept or missed. */
export const respondTicket = (viewer: Viewer, id: number, version: number): Promise<ServiceTicket> =>
  onOwn(viewer, 'serviceTicketRespond', id, [version], async (tx, ticket) => {
    if (ticket.respondedAt) throw new Refusal({ code: 'BLOCKED', message: 'serviceTicket.answered' }, ticket);
    return tx.update(ServiceTicket, ticket, version, await promised(tx, ticket, { respondedAt: tx.now }), 'respond');
  });

/** The customer was asked for something: until they answer the clock of the resolution stands still. */
export async function waitForCustomer(viewer: Viewer, id: number, version: number, input: { reason: string }): Promise<ServiceTicket> {
  const { reason } = validated(ticketWait, input);
  return onOwn(viewer, 'serviceTicketWait', id, [version, input], async (tx, ticket) => {
    if (ticket.waitingSinceAt) throw new Refusal({ code: 'BLOCKED', message: 'serviceTicket.waiting' }, ticket);
    await insertValues(tx.database, 'service_pauses', ['ticket_id', 'from_at', 'reason', 'by_id'], [[id, new Date(tx.now), reason, viewer.userId]]);
    return tx.update(ServiceTicket, ticket, version, await promised(tx, ticket, { waitingSinceAt: tx.now, respondedAt: ticket.respondedAt ?? tx.now }), 'wait');
  }, reason);
}

/** The customer answered: the clock goes on with what was left. */
export const resumeTicket = (viewer: Viewer, id: number, version: number): Promise<ServiceTicket> =>
  onOwn(viewer, 'serviceTicketResume', id, [version], async (tx, ticket) => {
    if (!ticket.waitingSinceAt) throw new Refusal({ code: 'BLOCKED', message: 'serviceTicket.notWaiting' }, ticket);
    await endPause(tx, id);
    return tx.update(ServiceTicket, ticket, version, await promised(tx, ticket, { waitingSinceAt: null }), 'resume');
  });

async function onOwn(viewer: Viewer, name: string, id: number, args: unknown[], change: Change, reason: string | null = null): Promise<ServiceTicket> {
  return write(viewer, { command: { name, args: [id, ...args] }, reason }, async (tx) => {
    await holdRecord(tx.database, 'serviceTicket', id);
    const ticket = await tx.find(ServiceTicket, id, 'serviceTicket:handle');
    if (!isWithAssignee(ticket.status)) throw new Refusal({ code: 'BLOCKED', message: 'serviceTicket.notAssigned' }, ticket);
    if (ticket.ownerId !== null && ticket.ownerId !== viewer.userId) throw new Refusal({ code: 'BLOCKED', message: 'serviceTicket.notAssignee' }, ticket);
    return change(tx, ticket);
  });
}

const endPause = (tx: WriteTransaction, ticketId: number) =>
  tx.database.execute(sql`UPDATE service_pauses SET until_at = ${new Date(tx.now)} WHERE ticket_id = ${ticketId} AND until_at IS NULL`);

/** What handling means for the clock: whoever had not answered has, and nobody waits any more. */
export async function settled(tx: WriteTransaction, ticket: ServiceTicket): Promise<Partial<ServiceTicket>> {
  if (ticket.waitingSinceAt) await endPause(tx, ticket.id);
  return promised(tx, ticket, { waitingSinceAt: null, respondedAt: ticket.respondedAt ?? tx.now, resolvedAt: tx.now });
}

/** The customer was not satisfied: the same time is promised again, from now on. */
export const restarted = (tx: WriteTransaction, ticket: ServiceTicket): Promise<Partial<ServiceTicket>> => promised(tx, ticket, { resolvedAt: null, resolutionFromAt: tx.now });
