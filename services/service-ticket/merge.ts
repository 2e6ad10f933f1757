import { Refusal } from '@/domain/refusal';
import { isOpen } from '@/domain/service-ticket';
import { ServiceTicket } from '@/entities/service-ticket';
import { moveAttachments } from '../attachment/move';
import { and, sql } from '../database/sql';
import { holdRecord } from '../exclusive';
import { demandReference } from '../reference';
import { liveCondition, present } from '../read';
import { scopeCondition } from '../scope';
import { transition } from '../transition';
import type { Viewer } from '../viewer';
import { released } from './promise';

/** The customer asked the same thing twice: this ticket is archived as it stands and points at the other, which goes on and takes its files over. */
export async function mergeTicket(viewer: Viewer, id: number, version: number, intoId: number): Promise<ServiceTicket> {
  return transition<ServiceTicket>(viewer, ServiceTicket, {
    id, version, step: 'merge', input: { intoId },
    patch: async (tx, ticket) => {
      // Held as well: what it is given must not come after it was archived itself.
      await holdRecord(tx.database, 'serviceTicket', intoId);
      const into = await demandReference(tx, ServiceTicket, intoId, 'intoId');
      const blocked = into.id === ticket.id ? 'serviceTicket.itself' : into.customerId !== ticket.customerId ? 'serviceTicket.otherCustomer' : isOpen(into.status) ? null : 'serviceTicket.mergeIntoArchived';
      if (blocked) throw new Refusal({ code: 'BLOCKED', message: blocked, field: 'intoId' });
      // Before the ticket: once that is archived, it loses none.
      await moveAttachments(tx, ticket.id, into.id);
      return { mergedIntoId: into.id, archivedAt: tx.now, ...(await released(tx, ticket)) };
    },
  });
}

/** The tickets that went into this one, of those that the viewer may read, the first to go first. */
export async function mergedFrom(viewer: Viewer, id: number): Promise<ServiceTicket[]> {
  const shape = viewer.db.shape(ServiceTicket);
  const where = and([sql`t.merged_into_id = ${id}`, liveCondition('serviceTicket', 't'), scopeCondition(viewer, 'serviceTicket', 'serviceTicket:read', 't')]);
  return present(viewer, 'serviceTicket', await viewer.db.read<ServiceTicket>(sql`SELECT ${shape.select('t')} FROM service_tickets t WHERE ${where} ORDER BY t.id`));
}
