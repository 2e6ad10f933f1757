import { ABC_LIMITS, abcWindowStart } from '@/domain/customer-abc';
import { BOUGHT } from '@/domain/order';
import type { Database } from '../database/database';
import { join, sql, sumOf } from '../database/sql';

/**
 * Puts every customer into its ABC class by the orders of the window that ends with the day of `now` (UTC), each currency by itself. What counts is how much those
 * who bought more come to: below 80 % of everything it is A, below 95 % B. So whoever reaches over a limit is still above it, and equal amounts are in one
 * class. The class is derived, so neither version nor ledger moves. Resolves to how many customers changed theirs.
 */
export async function classifyCustomers(db: Database, now = new Date()): Promise<number> {
  const today = now.toISOString().slice(0, 10);
  return db.transaction((tx) => tx.execute(sql`UPDATE customers SET abc_class = classes.abc_class
    FROM (
      SELECT c.id, CASE WHEN ranked.above * 100 < ranked.everything * ${ABC_LIMITS.A} THEN 'A' WHEN ranked.above * 100 < ranked.everything * ${ABC_LIMITS.B} THEN 'B' WHEN ranked.above IS NOT NULL THEN 'C' END AS abc_class
      FROM customers c LEFT JOIN (
        SELECT b.customer_id, SUM(b.amount) OVER (PARTITION BY b.currency) AS everything,
          SUM(b.amount) OVER (PARTITION BY b.currency ORDER BY b.amount DESC RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) - SUM(b.amount) OVER (PARTITION BY b.currency, b.amount) AS above
        FROM (
          SELECT o.customer_id, k.currency, ${sumOf('o.total')} AS amount FROM orders o JOIN customers k ON k.id = o.customer_id
          WHERE o.status IN (${join([...BOUGHT])}) AND o.ordered_on > ${abcWindowStart(today)} AND o.ordered_on <= ${today} AND k.deleted_at IS NULL
          GROUP BY o.customer_id, k.currency HAVING ${sumOf('o.total')} > 0
        ) b
      ) ranked ON ranked.customer_id = c.id
    ) classes
    WHERE classes.id = customers.id AND COALESCE(customers.abc_class, '') <> COALESCE(classes.abc_class, '')`));
}
