import { type Pause, policyFor } from '@/domain/sla';
import { type TicketClockFacts, ticketDues } from '@/domain/ticket-clock';
import type { Customer } from '@/entities/customer';
import { ServicePause } from '@/entities/service-pause';
import type { ServiceTicket } from '@/entities/service-ticket';
import { SlaPolicy } from '@/entities/sla-policy';
import { readBusinessCalendar } from '../calendar-day/calendar';
import type { DatabaseTransaction } from '../database/database';
import { sql } from '../database/sql';
import type { WriteTransaction } from '../write-transaction';

type Subject = Pick<ServiceTicket, 'typeId' | 'priority'>;

/** What a ticket of a kind and priority is promised to a customer: the minutes of the policy that holds now. */
async function promiseOf(tx: WriteTransaction, { typeId, priority }: Subject, { gradeId }: Pick<Customer, 'gradeId'>): Promise<Pick<ServiceTicket, 'responseMinutes' | 'resolutionMinutes' | 'warnPercent'>> {
  const policy = policyFor(await tx.select(SlaPolicy, sql`t.active = ${true}`), { typeId, priority, gradeId });
  return { responseMinutes: policy?.responseMinutes ?? null, resolutionMinutes: policy?.resolutionMinutes ?? null, warnPercent: policy?.warnPercent ?? null };
}

/** What a new ticket is promised and when that is due. */
export async function firstPromise(tx: WriteTransaction, ticket: Subject & Partial<ServiceTicket>, customer: Pick<Customer, 'gradeId'>): Promise<Partial<ServiceTicket>> {
  const createdAt = ticket.createdAt ?? tx.now;
  return withDues(tx, { ...ticket, createdAt, respondedAt: null, resolvedAt: null, resolutionFromAt: createdAt, ...(await promiseOf(tx, ticket, customer)) }, []);
}

/** What a ticket is promised after its kind or its priority changed; the clock goes on. Nothing where neither did. */
export async function promiseAnew(tx: WriteTransaction, ticket: ServiceTicket, patch: Partial<ServiceTicket>): Promise<Partial<ServiceTicket>> {
  const next = { ...ticket, ...patch };
  if (next.typeId === ticket.typeId && next.priority === ticket.priority) return {};
  const [customer] = await tx.database.read<Pick<Customer, 'gradeId'>>(sql`SELECT c.grade_id AS "gradeId" FROM customers c WHERE c.id = ${ticket.customerId}`);
  return promised(tx, ticket, await promiseOf(tx, next, customer ?? { gradeId: null }));
}

/** A change of a ticket's clock together with the due instants that follow. */
export async function promised(tx: WriteTransaction, ticket: ServiceTicket, change: Partial<ServiceTicket>): Promise<Partial<ServiceTicket>> {
  return { ...change, ...(await duesOf(tx, { ...ticket, ...change })) };
}

async function withDues(tx: WriteTransaction, facts: TicketClockFacts & Partial<ServiceTicket>, pauses: readonly Pause[]): Promise<Partial<ServiceTicket>> {
  const { respondedAt, resolvedAt, resolutionFromAt, responseMinutes, resolutionMinutes, warnPercent } = facts;
  return { respondedAt, resolvedAt, resolutionFromAt, responseMinutes, resolutionMinutes, warnPercent, ...ticketDues(await readBusinessCalendar(tx.database), facts, pauses) };
}

async function duesOf(tx: WriteTransaction, ticket: ServiceTicket): Promise<Partial<ServiceTicket>> {
  return ticketDues(await readBusinessCalendar(tx.database), ticket, await pausesOf(tx.database, ticket.id));
}

/** The times during which a ticket waited for its customer, in order. */
export async function pauseRows(database: Pick<DatabaseTransaction, 'read' | 'shape'>, ticketId: number): Promise<ServicePause[]> {
  const shape = database.shape(ServicePause);
  return shape.hydrate(await database.read<ServicePause>(sql`SELECT ${shape.select('t')} FROM service_pauses t WHERE t.ticket_id = ${ticketId} ORDER BY t.from_at`));
}

/** The same as a clock takes them. */
export const pausesOf = async (database: Pick<DatabaseTransaction, 'read' | 'shape'>, ticketId: number): Promise<Pause[]> =>
  (await pauseRows(database, ticketId)).map(({ fromAt, untilAt }) => ({ from: fromAt, until: untilAt }));
