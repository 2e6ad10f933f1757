import { USUAL_PRIORITY } from '@/domain/service-ticket';
import type { TicketImport } from '@/domain/service-ticket-input';
import type { Customer } from '@/entities/customer';
import { ServiceHandling } from '@/entities/service-handling';
import { ServiceTicket } from '@/entities/service-ticket';
import { insertMany } from '../database/insert-many';
import { raw, sql, within } from '../database/sql';
import { difference } from '../ledger';
import { issueNumbers } from '../numbering';
import type { WriteTransaction } from '../write-transaction';
import { rankOf } from './create';
import { takenOver } from './taken-over';

/** A ticket of another system that is new here, and whose it is. */
export interface NewTicket {
  customer: Customer;
  draft: TicketImport;
}

/** SQL Server takes at most 2,100 parameters a statement. */
const IDS_PER_STATEMENT = 1000;

/** Inserts tickets in the state that they already have: no step of ours led there. Many to a statement, with their handlings and the ledger; the search index is the caller's. */
export async function insertTickets(tx: WriteTransaction, tickets: readonly NewTicket[]): Promise<ServiceTicket[]> {
  if (!tickets.length) return [];
  const numbers = await issueNumbers(tx.database, 'FW', tx.now.slice(0, 10), tickets.length);
  const rows = tickets.map((ticket, place) => ticketOf(tx, ticket, numbers[place] as string));
  await insertMany(tx.database, ServiceTicket, rows);
  const ids = await idsOf(tx, numbers);
  const stored = rows.map((row): ServiceTicket => ({ ...row, id: ids.get(row.number) as number }));
  const handlings = tickets.flatMap(({ draft }, place) => (draft.handling ? [handlingOf(tx, stored[place] as ServiceTicket, draft)] : []));
  await insertMany(tx.database, ServiceHandling, handlings);
  for (const ticket of stored) {
    const changed = difference(null, ticket);
    if (changed) tx.changes.push({ noun: 'serviceTicket', recordId: ticket.id, customerId: ticket.customerId, action: 'create', ...changed, reason: null });
  }
  return stored;
}

function ticketOf(tx: WriteTransaction, { customer, draft }: NewTicket, number: string): ServiceTicket {
  const { createdAt, assignedAt, handledAt, archivedAt, handling: _, outcome: __, priority = USUAL_PRIORITY, ...fields } = draft;
  const at = (instant: string | null | undefined) => (instant ? new Date(instant).toISOString() : null);
  return {
    ...BLANK, ...fields, ...takenOver(draft), priority, priorityRank: rankOf(priority), number, customerId: customer.id, currency: customer.currency, departmentId: customer.departmentId,
    createdAt: at(createdAt) ?? tx.now, updatedAt: tx.now, createdById: tx.viewer.userId, version: 1, loops: 0,
    assignedAt: at(assignedAt), handledAt: at(handledAt), archivedAt: draft.status === 'ARCHIVED' ? (at(archivedAt) ?? tx.now) : null,
  } as ServiceTicket;
}

const BLANK = {
  contactId: null, orderId: null, unitId: null, productId: null, channel: null, complaintCauseId: null, liableDepartmentId: null, promisedOn: null, compensation: null,
  ownerId: null, satisfaction: null, escalatedAt: null, responseMinutes: null, resolutionMinutes: null, warnPercent: null, slaPolicyId: null, resolutionFromAt: null, waitingSinceAt: null, mergedIntoId: null, deletedAt: null, deletedById: null,
};

function handlingOf(tx: WriteTransaction, { id, handledAt, archivedAt, createdAt }: ServiceTicket, { handling, outcome, satisfaction }: TicketImport): Partial<ServiceHandling> {
  return {
    ticketId: id, loop: 1, handlerId: null, handling: handling ?? '', handledAt: handledAt ?? archivedAt ?? createdAt, outcome: outcome ?? null, satisfaction: satisfaction ?? null,
    feedbackAt: satisfaction ? (archivedAt ?? tx.now) : null, feedbackBy: satisfaction ? 'CUSTOMER' : null, createdAt: tx.now, updatedAt: tx.now, createdById: tx.viewer.userId, version: 1,
  };
}

async function idsOf(tx: WriteTransaction, numbers: readonly string[]): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (let start = 0; start < numbers.length; start += IDS_PER_STATEMENT) {
    const some = within(raw('number'), numbers.slice(start, start + IDS_PER_STATEMENT));
    for (const { id, number } of await tx.database.read<{ id: number; number: string }>(sql`SELECT id AS "id", number AS "number" FROM service_tickets WHERE ${some}`)) ids.set(number, id);
  }
  return ids;
}
