import { type FeedbackSource, LOOPS_UNTIL_SUPERVISOR, stepOfFeedback } from '@/domain/service-ticket';
import { type TicketFeedback, ticketFeedback } from '@/domain/service-ticket-input';
import { validated } from '@/domain/validation';
import { ServiceHandling } from '@/entities/service-handling';
import { ServiceTicket } from '@/entities/service-ticket';
import { sql } from '../database/sql';
import { holdRecord } from '../exclusive';
import { supervisorsOf } from '../reminder/supervisors';
import { takeStep } from '../transition';
import type { Viewer } from '../viewer';
import { write } from '../write';
import type { WriteTransaction } from '../write-transaction';
import { restarted } from './promise';

/** One of us writes down what the customer said of it. */
export async function feedbackTicket(viewer: Viewer, id: number, version: number, input: TicketFeedback): Promise<ServiceTicket> {
  const feedback = validated(ticketFeedback, input);
  return write(viewer, { command: { name: 'serviceTicket.feedback', args: [id, version, input] } }, async (tx) => {
    await holdRecord(tx.database, 'serviceTicket', id);
    const ticket = await tx.find(ServiceTicket, id, 'serviceTicket:feedback');
    return recordFeedback(tx, ticket, { ...feedback, by: 'PERSON' }, version);
  });
}

/**
 * What the customer said, within a running write and on a ticket that is held: who is satisfied closes it for good, who is not sends it back to be handled anew,
 * the second time to the supervisor. Throws INVALID_TRANSITION unless it was handled and nobody has said anything yet.
 */
export async function recordFeedback(
  tx: WriteTransaction, ticket: ServiceTicket, { satisfaction, outcome, by }: TicketFeedback & { by: FeedbackSource }, version = ticket.version,
): Promise<ServiceTicket> {
  const step = stepOfFeedback(satisfaction);
  return takeStep<ServiceTicket>(tx, ServiceTicket, ticket, {
    version, step, input: { satisfaction, outcome },
    patch: async (_, row) => {
      const [handling] = await tx.select(ServiceHandling, sql`t.ticket_id = ${row.id} AND t.satisfaction IS NULL ORDER BY t.id DESC`);
      // Before the ticket: once that is archived, nothing of it changes.
      if (handling) await tx.update(ServiceHandling, handling, handling.version, { satisfaction, outcome, feedbackAt: tx.now, feedbackBy: by }, 'feedback');
      return step === 'feedback' ? { satisfaction, archivedAt: tx.now } : { satisfaction, handledAt: null, loops: row.loops + 1, ...(await restarted(tx, row)), ...(await escalation(tx, row)) };
    },
  });
}

/** After the second low score it is the supervisor's: whoever could not satisfy the customer twice does not try a third time alone. */
async function escalation(tx: WriteTransaction, { loops, escalatedAt, departmentId, ownerId }: ServiceTicket): Promise<Partial<ServiceTicket>> {
  if (escalatedAt || loops + 1 < LOOPS_UNTIL_SUPERVISOR) return {};
  const [supervisor] = await supervisorsOf(tx, departmentId, ownerId ?? 0);
  // Where there is nobody above, it stays where it is and is marked all the same.
  const holder = supervisor ? { ownerId: supervisor.userId, departmentId: supervisor.departmentId, assignedAt: tx.now } : {};
  return { escalatedAt: tx.now, ...holder };
}
