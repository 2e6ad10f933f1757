import { OrderLine } from '@/entities/order';
import type { Database } from '../database/database';
import { raw, sql, within } from '../database/sql';

/** The lines of orders that the viewer has read, order by order. */
export async function linesOfOrders(db: Database, orderIds: readonly number[]): Promise<OrderLine[][]> {
  const shape = db.shape(OrderLine);
  const rows = await db.read<OrderLine>(sql`SELECT ${shape.select('t')} FROM order_lines t WHERE ${within(raw('t.order_id'), [...orderIds])} ORDER BY t.order_id, t.position`);
  const groups = Map.groupBy(shape.hydrate(rows), ({ orderId }) => orderId);
  return orderIds.map((id) => groups.get(id) ?? []);
}
