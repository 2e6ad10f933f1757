import { ticketHandling } from '@/domain/service-ticket-input';
import { validated } from '@/domain/validation';
import { ServiceHandling } from '@/entities/service-handling';
import { ServiceTicket } from '@/entities/service-ticket';
import { holdRecord } from '../exclusive';
import { askWhenHandled } from '../feedback-link/ask';
import { takeStep } from '../transition';
import type { Viewer } from '../viewer';
import { write } from '../write';
import type { WriteTransaction } from '../write-transaction';
import { resolved } from './promise';

/** The assignee writes down what was done. */
export async function handleTicket(viewer: Viewer, id: number, version: number, input: { handling: string }): Promise<ServiceTicket> {
  const { handling } = validated(ticketHandling, input);
  return write(viewer, { command: { name: 'serviceTicket.handle', args: [id, version, input] } }, async (tx) => {
    await holdRecord(tx.database, 'serviceTicket', id);
    const ticket = await recordHandling(tx, await tx.find(ServiceTicket, id, 'serviceTicket:handle'), handling, version);
    await askWhenHandled(tx, ticket);
    return ticket;
  });
}

/** What was done, within a running write and on a ticket that is held; who and when are set here, and what was done before stays beside it. */
export async function recordHandling(tx: WriteTransaction, ticket: ServiceTicket, handling: string, version = ticket.version): Promise<ServiceTicket> {
  return takeStep<ServiceTicket>(tx, ServiceTicket, ticket, {
    version, step: 'handle', input: { handling },
    patch: async (_, row) => {
      await tx.insert(ServiceHandling, { ticketId: row.id, loop: row.loops + 1, handlerId: tx.viewer.userId, handling, handledAt: tx.now });
      return { handledAt: tx.now, ...(await resolved(tx, row)) };
    },
  });
}
