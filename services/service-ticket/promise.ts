import { policyFor } from '@/domain/sla';
import { outcomeOf, type PromiseOutcome, ticketDues } from '@/domain/ticket-clock';
import type { Customer } from '@/entities/customer';
import type { ServiceTicket } from '@/entities/service-ticket';
import { SlaPolicy } from '@/entities/sla-policy';
import { readBusinessCalendar } from '../calendar-day/calendar';
import { sql } from '../database/sql';
import type { WriteTransaction } from '../write-transaction';
import { pausesOf } from './pauses';

type Subject = Pick<ServiceTicket, 'typeId' | 'priority'>;
type Minutes = Pick<ServiceTicket, 'responseMinutes' | 'resolutionMinutes' | 'warnPercent' | 'slaPolicyId'>;

/** What a ticket of a kind and priority is promised to a customer: the minutes of the policy that holds now. */
async function promiseOf(tx: WriteTransaction, { typeId, priority }: Subject, { gradeId }: Pick<Customer, 'gradeId'>): Promise<Minutes> {
  const policy = policyFor(await tx.select(SlaPolicy, sql`t.active = ${true}`), { typeId, priority, gradeId });
  return { responseMinutes: policy?.responseMinutes ?? null, resolutionMinutes: policy?.resolutionMinutes ?? null, warnPercent: policy?.warnPercent ?? null, slaPolicyId: policy?.id ?? null };
}

const openWhere = (minutes: number | null): PromiseOutcome | null => (minutes === null ? null : 'OPEN');

/** What a new ticket is promised and when that is due. */
export async function firstPromise(tx: WriteTransaction, ticket: Subject & Partial<ServiceTicket>, customer: Pick<Customer, 'gradeId'>): Promise<Partial<ServiceTicket>> {
  const createdAt = ticket.createdAt ?? tx.now;
  const promise = await promiseOf(tx, ticket, customer);
  const begun = { resolutionFromAt: createdAt, respondedAt: null, resolvedAt: null, ...promise };
  return {
    ...begun, answerOutcome: openWhere(promise.responseMinutes), resolutionOutcome: openWhere(promise.resolutionMinutes),
    ...ticketDues(await readBusinessCalendar(tx.database), { ...begun, createdAt, responseDueAt: null, resolutionDueAt: null }, []),
  };
}

/**
 * What a ticket is promised after its kind or its priority changed; the clock goes on. Nothing changes where neither did, of what is done already, and where
 * another system keeps the clock.
 */
export async function promiseAnew(tx: WriteTransaction, ticket: ServiceTicket, patch: Partial<ServiceTicket>): Promise<Partial<ServiceTicket>> {
  const next = { ...ticket, ...patch };
  if (next.typeId === ticket.typeId && next.priority === ticket.priority) return {};
  if (ticket.slaPolicyId === null && (ticket.answerOutcome ?? ticket.resolutionOutcome) !== null) return {};
  const [customer] = await tx.database.read<Pick<Customer, 'gradeId'>>(sql`SELECT c.grade_id AS "gradeId" FROM customers c WHERE c.id = ${ticket.customerId}`);
  const { responseMinutes, resolutionMinutes, ...policy } = await promiseOf(tx, next, customer ?? { gradeId: null });
  return promised(tx, ticket, {
    ...policy, ...(ticket.respondedAt === null ? { responseMinutes, responseDueAt: null, answerOutcome: openWhere(responseMinutes) } : {}),
    ...(ticket.resolvedAt === null ? { resolutionMinutes, resolutionDueAt: null, resolutionOutcome: openWhere(resolutionMinutes) } : {}),
  });
}

/** A change of a ticket's clock together with the due instants that follow. */
export async function promised(tx: WriteTransaction, ticket: ServiceTicket, change: Partial<ServiceTicket>): Promise<Partial<ServiceTicket>> {
  return { ...change, ...ticketDues(await readBusinessCalendar(tx.database), { ...ticket, ...change }, await pausesOf(tx.database, ticket.id)) };
}

/** That the customer was first answered at `at`, and whether that kept what was promised; nothing where they had been answered before. */
export const answered = ({ respondedAt, responseDueAt }: ServiceTicket, at: string): Partial<ServiceTicket> =>
  respondedAt === null ? { respondedAt: at, answerOutcome: outcomeOf(at, responseDueAt) } : {};

/** That the matter was resolved at `at`, and whether in time; the customer counts as answered and is waited for no more. */
export async function resolved(tx: WriteTransaction, ticket: ServiceTicket, at = tx.now): Promise<Partial<ServiceTicket>> {
  if (ticket.waitingSinceAt) await endPause(tx, ticket.id);
  const { resolutionDueAt } = await promised(tx, ticket, {});
  return { waitingSinceAt: null, ...answered(ticket, at), resolvedAt: at, resolutionDueAt, resolutionOutcome: outcomeOf(at, resolutionDueAt ?? null), slaWarnAt: null, slaDueAt: null };
}

/** The customer was not satisfied: the same time is promised again, from now on. */
export const restarted = (tx: WriteTransaction, ticket: ServiceTicket): Promise<Partial<ServiceTicket>> =>
  promised(tx, ticket, { resolvedAt: null, resolutionFromAt: tx.now, resolutionOutcome: openWhere(ticket.resolutionMinutes), ...(ticket.resolutionMinutes === null ? { resolutionDueAt: null } : {}) });

/** What is still to be done is promised no more: another ticket stands for it. */
export async function released(tx: WriteTransaction, ticket: ServiceTicket): Promise<Partial<ServiceTicket>> {
  if (ticket.waitingSinceAt) await endPause(tx, ticket.id);
  const dropped = (outcome: PromiseOutcome | null) => (outcome === 'OPEN' ? null : outcome);
  return { waitingSinceAt: null, answerOutcome: dropped(ticket.answerOutcome), resolutionOutcome: dropped(ticket.resolutionOutcome), slaWarnAt: null, slaDueAt: null };
}

/** Ends the time during which the customer was waited for. */
export const endPause = (tx: WriteTransaction, ticketId: number) =>
  tx.database.execute(sql`UPDATE service_pauses SET until_at = ${new Date(tx.now)} WHERE ticket_id = ${ticketId} AND until_at IS NULL`);
