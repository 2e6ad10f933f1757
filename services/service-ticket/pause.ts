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

/** What the act changes on the ticket, but for the due instants that follow. */
type Change = (tx: WriteTransaction, ticket: ServiceTicket) => Promise<Partial<ServiceTicket>> | Partial<ServiceTicket>;

/** The customer was told something, or asked, for the first time: what was promised for the answer is kept or missed. */
export const respondTicket = (viewer: Viewer, id: number, version: number): Promise<ServiceTicket> =>
  act(viewer, 'respond', { id, version }, (tx, ticket) => answered(ticket, tx.now));

/** The customer was asked for something: until they answer the clock of the resolution stands still. */
export async function waitForCustomer(viewer: Viewer, id: number, version: number, input: { reason: string }): Promise<ServiceTicket> {
  const { reason } = validated(ticketWait, input);
  return act(viewer, 'wait', { id, version, reason }, async (tx, ticket) => {
    await insertValues(tx.database, 'service_pauses', ['ticket_id', 'from_at', 'reason', 'by_id'], [[id, new Date(tx.now), reason, viewer.userId]]);
    return { waitingSinceAt: tx.now, ...answered(ticket, tx.now) };
  });
}

/** The customer answered: the clock goes on with what was left. */
export const resumeTicket = (viewer: Viewer, id: number, version: number): Promise<ServiceTicket> =>
  act(viewer, 'resume', { id, version }, async (tx) => {
    await endPause(tx, id);
    return { waitingSinceAt: null };
  });

async function act(viewer: Viewer, name: ClockAct, { id, version, reason = null }: { id: number; version: number; reason?: string | null }, change: Change): Promise<ServiceTicket> {
  return write(viewer, { command: { name: `serviceTicket.${name}`, args: [id, version, reason] }, reason }, async (tx) => {
    await holdRecord(tx.database, 'serviceTicket', id);
    const ticket = await tx.find(ServiceTicket, id, 'serviceTicket:handle');
    const blocked = whyNotAct(name, ticket, viewer.userId);
    if (blocked) throw new Refusal({ code: 'BLOCKED', message: blocked }, ticket);
    return tx.update(ServiceTicket, ticket, version, await promised(tx, ticket, await change(tx, ticket)), name);
  });
}
