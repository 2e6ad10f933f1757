import { isOpenCase } from '@/domain/churn-case';
import { BOUGHT } from '@/domain/order';
import { ChurnCase } from '@/entities/churn-case';
import { Customer } from '@/entities/customer';
import { firstRows, join, sql } from '../database/sql';
import { takeStep } from '../transition';
import type { WriteTransaction } from '../write-transaction';

/** The case of a customer that is open, or else the last one. */
export async function latestCase(tx: WriteTransaction, customerId: number): Promise<ChurnCase | undefined> {
  const cases = await tx.select(ChurnCase, sql`t.customer_id = ${customerId} ORDER BY CASE WHEN t.closed_at IS NULL THEN 0 ELSE 1 END, t.id DESC`);
  return cases[0];
}

/**
 * What the orders of a customer mean for its life, after its totals were derived by a write that holds it: a prospect who bought is a customer; an order later
 * than the last one that a warning knew, or of the very day of the warning and not known to it, ends the warning, or brings back whoever was lost.
 */
export async function settleByOrders(tx: WriteTransaction, customerId: number): Promise<void> {
  const [customer] = await tx.select(Customer, sql`t.id = ${customerId}`);
  if (!customer?.lastOrderOn || customer.status === 'NORMAL') return;
  if (customer.status === 'PROSPECT') return void (await takeStep<Customer>(tx, Customer, customer, { version: customer.version, step: 'activate' }));
  const latest = await latestCase(tx, customerId);
  // Somebody warned of before there were cases may have none that is open.
  const churnCase = latest && isOpenCase(latest.status) === (customer.status === 'WARNED') ? latest : undefined;
  const knownUntil = churnCase ? (churnCase.lastOrderOn ?? '') : customer.updatedAt.slice(0, 10);
  if (customer.lastOrderOn < knownUntil || (customer.lastOrderOn === knownUntil && !(await orderedAnew(tx, customer, churnCase)))) return;
  const orderId = await latestOrder(tx, customerId);
  if (customer.status === 'LOST') await comeBack(tx, customer, churnCase, orderId);
  else {
    if (churnCase) await takeStep<ChurnCase>(tx, ChurnCase, churnCase, { version: churnCase.version, step: 'clear', patch: () => ({ closedAt: tx.now, orderId }) });
    await takeStep<Customer>(tx, Customer, customer, { version: customer.version, step: 'clear' });
  }
}

/**
 * Whether one of the orders of the day of the warning came after it: it was written down since, or went on since while there are more orders than the warning
 * knew. An order of an earlier day that is written down late is history.
 */
async function orderedAnew(tx: WriteTransaction, { id, lastOrderOn, orderCount, updatedAt }: Customer, churnCase: ChurnCase | undefined): Promise<boolean> {
  if (churnCase && (lastOrderOn ?? '') < churnCase.asOf) return false;
  const since = new Date(churnCase?.createdAt ?? updatedAt);
  const more = (orderCount ?? 0) > (churnCase?.orderCount ?? Infinity);
  const anew = more ? sql`(o.created_at > ${since} OR o.updated_at > ${since})` : sql`o.created_at > ${since}`;
  const [row] = await tx.database.read<{ n: number }>(sql`SELECT COUNT(*) AS "n" FROM orders o WHERE o.customer_id = ${id} AND o.ordered_on = ${lastOrderOn}
    AND o.status IN (${join([...BOUGHT])}) AND ${anew}`);
  return Number(row?.n ?? 0) > 0;
}

async function comeBack(tx: WriteTransaction, customer: Customer, churnCase: ChurnCase | undefined, orderId: number | null): Promise<void> {
  await takeStep<Customer>(tx, Customer, customer, { version: customer.version, step: 'return', patch: () => ({ lostReasonId: null }) });
  if (churnCase) await noteReturn(tx, churnCase, orderId);
}

/** Writes on the case that the customer came back, and with which order, if with one. */
export async function noteReturn(tx: WriteTransaction, churnCase: ChurnCase, orderId: number | null): Promise<void> {
  await tx.update(ChurnCase, churnCase, churnCase.version, { returnedAt: tx.now, orderId }, 'return');
}

async function latestOrder(tx: WriteTransaction, customerId: number): Promise<number | null> {
  const { top, limit } = firstRows(tx.database.dialect, 1);
  const [row] = await tx.database.read<{ id: number }>(sql`SELECT ${top}o.id AS "id" FROM orders o WHERE o.customer_id = ${customerId}
    AND o.status IN (${join([...BOUGHT])}) ORDER BY o.ordered_on DESC, o.id DESC${limit}`);
  return row?.id ?? null;
}
