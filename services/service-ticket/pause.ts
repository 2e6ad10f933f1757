import { ticketWait } from '@/domain/sla-policy-input';
import { Refusal } from '@/domain/refusal';
import { type ClockAct, whyNotAct } from '@/domain/ticket-clock-act';
import { validated } from '@/domain/validation';
import { ServiceTicket } from '@/entities/service-ticket';
import { insertValues } from '../database/insert-many';
import { holdRecord } from '../exclusive';
import type { Viewer } from '../viewer';
import { write } from '../write';
import type { WriteTransaction } from '../write-transaction';
import { answered, endPause, promised } from './promise';

/** The customer was told something, or asked, for the first time: what was promised for the answer is kept or missed. */
export const respondTicket = (viewer: Viewer, id: number, version: number): Promise<ServiceTicket> => act(viewer, 'respond', { id, version }, noteAnswer);

/** The customer was asked for something: until they answer the clock of the resolution stands still. */
export async function waitForCustomer(viewer: Viewer, id: number, version: number, input: { reason: string }): Promise<ServiceTicket> {
  const { reason } = validated(ticketWait, input);
  return act(viewer, 'wait', { id, version, reason }, (tx, ticket) => beginPause(tx, ticket, reason, version));
}

/** The customer answered: the clock goes on with what was left. */
export const resumeTicket = (viewer: Viewer, id: number, version: number): Promise<ServiceTicket> => act(viewer, 'resume', { id, version }, goOn);

/** The first answer, within a running write and on a ticket of which nobody else has to be asked. */
export const noteAnswer = async (tx: WriteTransaction, ticket: ServiceTicket, version = ticket.version): Promise<ServiceTicket> =>
  tx.update(ServiceTicket, ticket, version, await promised(tx, ticket, answered(ticket, tx.now)), 'respond');

/** The beginning of a pause, likewise. */
export async function beginPause(tx: WriteTransaction, ticket: ServiceTicket, reason: string, version = ticket.version): Promise<ServiceTicket> {
  await insertValues(tx.database, 'service_pauses', ['ticket_id', 'from_at', 'reason', 'by_id'], [[ticket.id, new Date(tx.now), reason, tx.viewer.userId]]);
  return tx.update(ServiceTicket, ticket, version, await promised(tx, ticket, { waitingSinceAt: tx.now, ...answered(ticket, tx.now) }), 'wait');
}

/** The end of a pause, likewise. */
export async function goOn(tx: WriteTransaction, ticket: ServiceTicket, version = ticket.version): Promise<ServiceTicket> {
  await endPause(tx, ticket.id);
  return tx.update(ServiceTicket, ticket, version, await promised(tx, ticket, { waitingSinceAt: null }), 'resume');
}

type Act = (tx: WriteTransaction, ticket: ServiceTicket, version: number) => Promise<ServiceTicket>;

async function act(viewer: Viewer, name: ClockAct, { id, version, reason = null }: { id: number; version: number; reason?: string | null }, work: Act): Promise<ServiceTicket> {
  return write(viewer, { command: { name: `serviceTicket.${name}`, args: [id, version, reason] }, reason }, async (tx) => {
    await holdRecord(tx.database, 'serviceTicket', id);
    const ticket = await tx.find(ServiceTicket, id, 'serviceTicket:handle');
    const blocked = whyNotAct(name, ticket, viewer.userId);
    if (blocked) throw new Refusal({ code: 'BLOCKED', message: blocked }, ticket);
    return work(tx, ticket, version);
  });
}
