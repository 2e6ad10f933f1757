import { paymentStatus } from '@/domain/order';
import type { Customer } from '@/entities/customer';
import { Order } from '@/entities/order';
import { insertMany } from '../database/insert-many';
import { raw, sql, within } from '../database/sql';
import { difference } from '../ledger';
import { issueNumbers } from '../numbering';
import type { WriteTransaction } from '../write-transaction';
import { insertLines, type OrderContent, replaceLines } from './lines';

export interface NewOrder {
  customer: Pick<Customer, 'id' | 'ownerId' | 'currency'>;
  content: OrderContent;
  fields: Partial<Order>;
}

/** The lines are told in the ledger with the order that they belong to. */
type Told = Order & { lines: string };

/** SQL Server takes at most 2,100 parameters a statement. */
const VALUES_PER_STATEMENT = 1000;

const rowOf = ({ customer, content, fields }: NewOrder, number: string): Partial<Told> => ({
  ...fields, ...content.totals, number, customerId: customer.id, ownerId: customer.ownerId, currency: customer.currency,
  received: 0, paymentStatus: paymentStatus(content.totals.total, 0), lines: content.text,
});

function withoutLines(told: Told): Order {
  const { lines: _, ...order } = told;
  return order as Order;
}

/** Inserts an order with its lines within a running write. */
export async function insertOrder(tx: WriteTransaction, customer: Customer, content: OrderContent, fields: Partial<Order>): Promise<Order> {
  const [number] = await issueNumbers(tx.database, 'DD', tx.now.slice(0, 10));
  const order = withoutLines(await tx.insert(Order, rowOf({ customer, content, fields }, number as string)) as Told);
  await replaceLines(tx, order.id, content);
  return order;
}

/** Inserts many orders with their lines, a few statements for all of them. What words find is for the caller to index. */
export async function insertOrders(tx: WriteTransaction, orders: readonly NewOrder[]): Promise<Order[]> {
  if (!orders.length) return [];
  const numbers = await issueNumbers(tx.database, 'DD', tx.now.slice(0, 10), orders.length);
  const stamps = { createdAt: tx.now, updatedAt: tx.now, createdById: tx.viewer.userId, version: 1 };
  const told = orders.map((order, place) => ({ ...stamps, ...rowOf(order, numbers[place] as string) }) as Told);
  await insertMany(tx.database, Order, told);
  const ids = await idsOf(tx, numbers);
  const inserted = told.map((row) => ({ ...row, id: ids.get(row.number) as number }));
  await insertLines(tx, inserted.map(({ id }, place) => ({ orderId: id, lines: orders[place]?.content.lines ?? [] })));
  for (const row of inserted) {
    const changed = difference(null, row);
    if (changed) tx.changes.push({ noun: 'order', recordId: row.id, customerId: row.customerId, action: 'create', ...changed, reason: null });
  }
  return inserted.map(withoutLines);
}

async function idsOf(tx: WriteTransaction, numbers: readonly string[]): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (let start = 0; start < numbers.length; start += VALUES_PER_STATEMENT) {
    const some = numbers.slice(start, start + VALUES_PER_STATEMENT);
    const rows = await tx.database.read<{ id: number; number: string }>(sql`SELECT id AS "id", number AS "number" FROM orders WHERE ${within(raw('number'), some)}`);
    for (const { id, number } of rows) ids.set(number, Number(id));
  }
  return ids;
}
