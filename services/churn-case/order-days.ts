import { BOUGHT } from '@/domain/order';
import { firstRows, join, sql } from '../database/sql';
import { scopeCondition } from '../scope';
import type { Viewer } from '../viewer';

/** The latest days with orders that count, oldest first: those that the viewer may read. */
export async function orderDaysOf(viewer: Viewer, customerId: number, first: number): Promise<string[]> {
  const { top, limit } = firstRows(viewer.db.dialect, first);
  const rows = await viewer.db.read<{ day: string | Date }>(sql`SELECT ${top}t.ordered_on AS "day" FROM orders t
    WHERE t.customer_id = ${customerId} AND t.status IN (${join([...BOUGHT])}) AND ${scopeCondition(viewer, 'order', 'order:read', 't')}
    GROUP BY t.ordered_on ORDER BY t.ordered_on DESC${limit}`);
  return rows.map(({ day }) => (day instanceof Date ? day.toISOString().slice(0, 10) : day)).reverse();
}
