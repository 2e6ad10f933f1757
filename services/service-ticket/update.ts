import { Refusal } from '@/domain/refusal';
import { isOpen, isUnassigned } from '@/domain/service-ticket';
import { type TicketPatch, ticketPatch } from '@/domain/service-ticket-input';
import { validated } from '@/domain/validation';
import { ServiceTicket } from '@/entities/service-ticket';
import { demandLiveCustomer } from '../customer/live';
import { demandChoices } from '../dictionary/choice';
import type { Viewer } from '../viewer';
import { write } from '../write';
import { rankOf } from './create';
import { handsOut } from './hands-out';
import { demandLinks, TICKET_CHOICES } from './links';
import { promiseAnew } from './promise';

/** Changes what is known of a ticket that is open. */
export async function updateTicket(viewer: Viewer, id: number, version: number, input: TicketPatch): Promise<ServiceTicket> {
  const patch = validated(ticketPatch, input) as Partial<ServiceTicket>;
  return write(viewer, { command: { name: 'serviceTicketUpdate', args: [id, version, input] } }, async (tx) => {
    const ticket = await tx.find(ServiceTicket, id, 'serviceTicket:update');
    demandChoices(viewer, TICKET_CHOICES, patch, ticket);
    await demandLinks(tx, ticket.customerId, { ...ticket, ...patch }, ticket);
    if (!isOpen(ticket.status)) throw new Refusal({ code: 'BLOCKED', message: 'serviceTicket.archived' }, ticket);
    return tx.update(ServiceTicket, ticket, version, { ...patch, ...(await promiseAnew(tx, ticket, patch)), ...(patch.priority ? { priorityRank: rankOf(patch.priority) } : {}) });
  });
}

/** Puts a ticket that nobody has to handle yet into the recycle bin; only who wrote it down may, or whoever hands tickets out. */
export async function deleteTicket(viewer: Viewer, id: number, version: number): Promise<ServiceTicket> {
  return write(viewer, { command: { name: 'serviceTicketDelete', args: [id, version] } }, async (tx) => {
    const ticket = await tx.find(ServiceTicket, id, 'serviceTicket:delete');
    if (!isUnassigned(ticket.status)) throw new Refusal({ code: 'BLOCKED', message: 'serviceTicket.assigned' }, ticket);
    if (ticket.createdById !== viewer.userId && !(await handsOut(tx, id))) {
      throw new Refusal({ code: 'BLOCKED', message: 'serviceTicket.notCreator' }, ticket);
    }
    return tx.update(ServiceTicket, ticket, version, { deletedAt: tx.now, deletedById: viewer.userId }, 'delete');
  });
}

/** Takes a ticket out of the recycle bin. */
export async function restoreTicket(viewer: Viewer, id: number, version: number): Promise<ServiceTicket> {
  return write(viewer, { command: { name: 'serviceTicketRestore', args: [id, version] } }, async (tx) => {
    const ticket = await tx.find(ServiceTicket, id, 'serviceTicket:restore', { deleted: true });
    await demandLiveCustomer(tx, ticket.customerId);
    return tx.update(ServiceTicket, ticket, version, { deletedAt: null, deletedById: null }, 'restore');
  });
}
