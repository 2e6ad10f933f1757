import { type OrderImport, orderImport } from '@/domain/order-input';
import { Refusal } from '@/domain/refusal';
import { validated } from '@/domain/validation';
import { Customer } from '@/entities/customer';
import { Order } from '@/entities/order';
import { Product } from '@/entities/product';
import { demandLiveCustomer } from '../customer/live';
import { or, raw, type Sql, sql, within } from '../database/sql';
import { demand, scopeCondition } from '../scope';
import type { Viewer } from '../viewer';
import { write } from '../write';
import type { WriteTransaction } from '../write-transaction';
import { followCustomerOrders } from './follow';
import { bringInLine, whyNotInLine } from './in-line';
import { insertOrder } from './insert';
import { contentOf, linesOf, withStoredNames } from './lines';

/** An order of another system. Customer and products are named by that system's own keys, or by ours. */
export interface OrderUpsert extends Omit<OrderImport, 'lines'> {
  /** Key of the customer in that system; `customerNumber` is ours. */
  customerExternalId?: string | null;
  customerNumber?: string | null;
  lines: (OrderImport['lines'][number] & { sku?: string | null })[];
}

/**
 * Takes over an order as another system has it: adds it in the state that it has there, or brings the one with the same source and key in line, its state by
 * the steps of the workflow. Sent again unchanged, it changes nothing.
 */
export async function upsertOrder(viewer: Viewer, input: OrderUpsert): Promise<Order> {
  demand(viewer, 'order:import');
  return write(viewer, { command: { name: 'orderUpsert', args: input } }, async (tx) => {
    const draft = validated(orderImport, { ...input, lines: await withProducts(tx, input.lines) });
    const customer = await customerOf(tx, input);
    const { lines, status, discountAmount, taxAmount, freight, cancelReason, ...fields } = draft;
    const terms = { discountAmount, taxAmount, freight, on: draft.orderedOn, currency: customer.currency, retired: true };
    const [known] = await tx.select(Order, sql`t.external_source = ${draft.externalSource} AND t.external_id = ${draft.externalId}`);
    const content = await contentOf(tx, known ? withStoredNames(lines, await linesOf(tx, known.id)) : lines, terms);
    const values = fields as Partial<Order>;
    if (!known) {
      await demandLiveCustomer(tx, customer.id);
      // It comes into being here in the state that it already has: no step of ours led there.
      const order = await insertOrder(tx, customer, content, { ...values, status, cancelReason: status === 'CANCELLED' ? (cancelReason ?? null) : null });
      await followCustomerOrders(tx, customer.id);
      return order;
    }
    await demandWithin(tx, known.id);
    const changes = { customerId: customer.id, content, status, cancelReason: cancelReason ?? null, fields: values };
    const wrong = whyNotInLine(known, changes);
    if (wrong) throw new Refusal(wrong, known);
    const brought = await bringInLine(tx, known, changes);
    await followCustomerOrders(tx, customer.id);
    return brought;
  });
}

async function customerOf(tx: WriteTransaction, { externalSource, customerExternalId, customerNumber }: OrderUpsert): Promise<Customer> {
  const field = customerNumber ? 'customerNumber' : 'customerExternalId';
  const named: Sql = customerNumber ? sql`t.number = ${customerNumber}` : sql`t.external_source = ${externalSource} AND t.external_id = ${customerExternalId ?? ''}`;
  const allowed = scopeCondition(tx.viewer, 'customer', 'order:import', 't');
  const readable = scopeCondition(tx.viewer, 'customer', 'customer:read', 't');
  const [customer] = await tx.select(Customer, sql`${named} AND t.deleted_at IS NULL AND ${allowed} AND ${readable}`);
  if (!customer) throw new Refusal({ code: 'VALIDATION', message: 'validation.reference', field });
  return customer;
}

async function demandWithin(tx: WriteTransaction, id: number): Promise<void> {
  await tx.find(Order, id, 'order:import');
}

async function withProducts(tx: WriteTransaction, lines: OrderUpsert['lines']): Promise<OrderImport['lines']> {
  const named = or([within(raw('t.sku'), lines.flatMap(({ sku }) => sku ?? [])), within(raw('t.id'), lines.flatMap(({ productId }) => productId ?? []))]);
  const products = await tx.select(Product, named);
  const bySku = new Map(products.map(({ sku, id }) => [sku, id]));
  const ids = new Set(bySku.values());
  const unknown = lines.flatMap(({ sku, productId }, place) => {
    const field = sku ? (bySku.has(sku) ? null : 'sku') : productId && !ids.has(productId) ? 'productId' : null;
    return field ? [{ code: 'VALIDATION' as const, message: 'validation.reference', field: `lines.${place}.${field}` }] : [];
  });
  if (unknown.length) throw new Refusal(unknown);
  return lines.map(({ sku, ...line }) => (sku ? { ...line, productId: bySku.get(sku) ?? null } : line));
}
