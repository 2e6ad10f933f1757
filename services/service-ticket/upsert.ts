import { Fault, Refusal, type RefusalDetail } from '@/domain/refusal';
import { type TicketImport, ticketImport } from '@/domain/service-ticket-input';
import { ticketContradictions } from '@/domain/ticket-contradictions';
import { validated } from '@/domain/validation';
import { Customer } from '@/entities/customer';
import { Product } from '@/entities/product';
import { ServiceTicket } from '@/entities/service-ticket';
import { and, or, raw, type Sql, sql, within } from '../database/sql';
import { itemId } from '../dictionary/choice';
import { demand, scopeCondition } from '../scope';
import { insertSearchRows, searchRows } from '../search/index-record';
import type { Viewer } from '../viewer';
import { write } from '../write';
import type { WriteTransaction } from '../write-transaction';
import { bringInLine } from './bring-in-line';
import { insertTickets, type NewTicket } from './insert-many';
import { TICKET_CHOICES } from './links';

/** A ticket of another system. Type and cause are named by their codes, the product by its article number, the customer by that system's key or by our number. */
export interface TicketUpsert extends Omit<TicketImport, 'typeId' | 'complaintCauseId' | 'productId' | 'liableDepartmentId'> {
  type: string;
  complaintCause?: string | null;
  sku?: string | null;
  customerExternalId?: string | null;
  customerNumber?: string | null;
}

export interface TicketUpsertResult {
  tickets: ServiceTicket[];
  /** What was wrong; `field` begins with the ticket's place, `tickets.3.type`. */
  refused: RefusalDetail[];
}

/**
 * Takes over tickets as another system has them: adds each in the state that it has there, with that system's dates, or brings the one with the same source and
 * key in line. Sent again unchanged, they change nothing. Those that are refused are named; the others go. New ones are written many to a statement.
 */
export async function upsertTickets(viewer: Viewer, inputs: readonly TicketUpsert[]): Promise<TicketUpsertResult> {
  demand(viewer, 'serviceTicket:import');
  return write(viewer, { command: { name: 'serviceTicketUpsert', args: inputs } }, async (tx) => {
    const [known, customers, products] = [await knownTickets(tx, inputs), await customersOf(tx, inputs), await productsOf(tx, inputs)];
    const result: TicketUpsertResult = { tickets: [], refused: [] };
    const added = new Map<string, NewTicket>();
    for (const [place, input] of inputs.entries()) {
      try {
        const draft = validated(ticketImport, { ...input, ...choicesOf(viewer, input), productId: productOf(products, input) });
        demandConsistent(draft, tx.now);
        const customer = demandCustomer(customers, input);
        const ticket = known.get(keyOf(input));
        if (ticket) result.tickets.push(await bringInLine(tx, ticket, customer, draft));
        else if (added.has(keyOf(input))) throw new Refusal({ code: 'DUPLICATE', message: 'duplicate.value', field: 'externalId' });
        else added.set(keyOf(input), { customer, draft });
      } catch (error) {
        result.refused.push(...detailsOf(error).map((detail) => ({ ...detail, field: `tickets.${place}${detail.field ? `.${detail.field}` : ''}` })));
      }
    }
    const inserted = await insertTickets(tx, [...added.values()]);
    await insertSearchRows(tx.database, inserted.flatMap((ticket) => searchRows('serviceTicket', ticket)));
    result.tickets.push(...inserted);
    return result;
  });
}

function detailsOf(error: unknown): RefusalDetail[] {
  if (error instanceof Refusal) return error.details;
  if (error instanceof Fault && error.code === 'NOT_FOUND') return [{ code: 'VALIDATION', message: 'notFound', field: 'externalId' }];
  throw error;
}

function demandConsistent(draft: TicketImport, now: string): void {
  const wrong = ticketContradictions(draft, now);
  if (wrong.length) throw new Refusal(wrong.map((problem) => ({ code: 'VALIDATION', ...problem })));
}

const keyOf = ({ externalSource, externalId }: { externalSource: string | null; externalId: string | null }) => `${externalSource}\n${externalId}`;
const reference = (field: string) => new Refusal({ code: 'VALIDATION', message: 'validation.reference', field });

function choicesOf(viewer: Viewer, { type, complaintCause }: TicketUpsert): Pick<TicketImport, 'typeId' | 'complaintCauseId'> {
  const typeId = itemId(viewer, TICKET_CHOICES.typeId, type);
  const complaintCauseId = complaintCause ? itemId(viewer, TICKET_CHOICES.complaintCauseId, complaintCause) : null;
  if (!typeId) throw reference('type');
  if (complaintCause && !complaintCauseId) throw reference('complaintCause');
  return { typeId, complaintCauseId };
}

function productOf(products: ReadonlyMap<string, number>, { sku }: TicketUpsert): number | null {
  if (sku && !products.has(sku)) throw reference('sku');
  return sku ? (products.get(sku) ?? null) : null;
}

function demandCustomer(customers: ReadonlyMap<string, Customer>, { externalSource, customerExternalId, customerNumber }: TicketUpsert): Customer {
  const customer = customers.get(customerNumber ? `#${customerNumber}` : `${externalSource}\n${customerExternalId ?? ''}`);
  if (!customer) throw reference(customerNumber ? 'customerNumber' : 'customerExternalId');
  return customer;
}

/** The keys of one system, all at once. */
function bySource(inputs: readonly TicketUpsert[], key: (input: TicketUpsert) => string | null | undefined): Sql[] {
  return [...Map.groupBy(inputs, ({ externalSource }) => externalSource)].map(([source, some]) =>
    and([sql`t.external_source = ${source}`, within(raw('t.external_id'), some.flatMap((input) => key(input) ?? []))]));
}

async function knownTickets(tx: WriteTransaction, inputs: readonly TicketUpsert[]): Promise<Map<string, ServiceTicket>> {
  const tickets = await tx.select(ServiceTicket, or(bySource(inputs, ({ externalId }) => externalId)));
  return new Map(tickets.map((ticket) => [keyOf(ticket), ticket]));
}

async function customersOf(tx: WriteTransaction, inputs: readonly TicketUpsert[]): Promise<Map<string, Customer>> {
  const named = or([...bySource(inputs, ({ customerExternalId }) => customerExternalId), within(raw('t.number'), inputs.flatMap(({ customerNumber }) => customerNumber ?? []))]);
  const scope = and([sql`t.deleted_at IS NULL`, scopeCondition(tx.viewer, 'customer', 'serviceTicket:import', 't'), scopeCondition(tx.viewer, 'customer', 'customer:read', 't')]);
  const customers = await tx.select(Customer, and([named, scope]));
  return new Map(customers.flatMap((customer) => [[`#${customer.number}`, customer], [keyOf(customer), customer]] as const));
}

async function productsOf(tx: WriteTransaction, inputs: readonly TicketUpsert[]): Promise<Map<string, number>> {
  const skus = [...new Set(inputs.flatMap(({ sku }) => sku ?? []))];
  return new Map(skus.length ? (await tx.select(Product, within(raw('t.sku'), skus))).map(({ sku, id }) => [sku, id]) : []);
}
