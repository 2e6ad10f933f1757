import { OPEN_ORDERS } from '@/domain/order';
import { Refusal } from '@/domain/refusal';
import { Order } from '@/entities/order';
import { join, sql } from '../database/sql';
import type { WriteTransaction } from '../write-transaction';

/** Refuses to delete a customer for whom an order is still to be done, naming it. */
export async function demandNoOpenOrders(tx: WriteTransaction, customerId: number): Promise<void> {
  const [open] = await tx.select(Order, sql`t.customer_id = ${customerId} AND t.status IN (${join([...OPEN_ORDERS])}) ORDER BY t.id`);
  if (open) throw new Refusal({ code: 'BLOCKED', message: 'customer.openOrders', params: { number: open.number } });
}

/** Refuses to change the currency of a customer who has orders: their amounts are in it. */
export async function demandNoOrders(tx: WriteTransaction, customerId: number): Promise<void> {
  const [order] = await tx.database.read<{ n: number }>(sql`SELECT COUNT(*) AS "n" FROM orders WHERE customer_id = ${customerId}`);
  if (Number(order?.n ?? 0)) throw new Refusal({ code: 'BLOCKED', message: 'customer.currencyInUse', field: 'currency' });
}
