import { BOUGHT } from '@/domain/order';
import { settleByOrders } from '../churn-case/settle';
import { join, raw, sql, sumOf } from '../database/sql';
import { holdRecord } from '../exclusive';
import type { WriteTransaction } from '../write-transaction';

/**
 * Last order, number and sum of the orders of a customer. They are derived, so neither the version nor the ledger of the customer moves: somebody who edits
 * the customer at this moment is not disturbed; unless an order moves the customer itself, who is won, kept or back by it.
 */
export async function followCustomerOrders(tx: WriteTransaction, customerId: number): Promise<void> {
  await holdRecord(tx.database, 'customer', customerId);
  const bought = sql`o.customer_id = ${customerId} AND o.status IN (${join([...BOUGHT])})`;
  const [sum, most] = [sumOf('o.total'), raw(String(Number.MAX_SAFE_INTEGER))];
  await tx.database.execute(sql`UPDATE customers SET
      last_order_on = (SELECT MAX(o.ordered_on) FROM orders o WHERE ${bought}),
      order_count = (SELECT NULLIF(COUNT(*), 0) FROM orders o WHERE ${bought}),
      order_total = (SELECT CAST(CASE WHEN ${sum} > ${most} THEN ${most} ELSE ${sum} END AS BIGINT) FROM orders o WHERE ${bought})
    WHERE id = ${customerId}`);
  await settleByOrders(tx, customerId);
}
