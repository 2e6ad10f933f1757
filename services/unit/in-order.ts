import { Refusal } from '@/domain/refusal';
import { Order } from '@/entities/order';
import type { Unit } from '@/entities/unit';
import type { Database } from '../database/database';
import { raw, sql, within } from '../database/sql';
import { holdRecord } from '../exclusive';
import { readChildren, readByIds } from '../read';
import type { Viewer } from '../viewer';
import type { WriteTransaction } from '../write-transaction';

/** Nobody else takes or frees this unit until the transaction ends; first of all, so that what is read of it stays true. */
export const holdUnit = (tx: WriteTransaction, unitId: number): Promise<void> => holdRecord(tx.database, 'unit', unitId);

/** The order that a unit is in, whoever asks; the index ux_orders_unit sees to it that there is one at most. */
export async function orderOf(tx: WriteTransaction, unitId: number): Promise<Order | undefined> {
  const [order] = await tx.select(Order, sql`t.unit_id = ${unitId} AND t.status <> ${'CANCELLED'}`);
  return order;
}

/** Refuses what would part a unit from the order that it is in; the number is told to those who may read the order. */
export async function demandNoOrder(tx: WriteTransaction, unit: Pick<Unit, 'id' | 'name'>, field?: string): Promise<void> {
  await holdUnit(tx, unit.id);
  const order = await orderOf(tx, unit.id);
  if (order) throw await inOrder(tx.viewer, unit, order, field);
}

/** The refusal of it. */
export async function inOrder(viewer: Viewer, unit: Pick<Unit, 'name'>, { id, number }: Order, field?: string): Promise<Refusal> {
  const readable = (await readByIds(viewer, 'order', [id])).length > 0;
  const what = readable ? { message: 'unit.inOrder', params: { unit: unit.name, number } } : { message: 'unit.ordered' };
  return new Refusal({ code: 'BLOCKED', ...what, ...(field ? { field } : {}) });
}

/** Which of these units are in an order, whoever asks. */
export async function unitsInOrders(db: Database, unitIds: readonly number[]): Promise<Set<number>> {
  const rows = await db.read<{ id: number }>(sql`SELECT t.unit_id AS "id" FROM orders t WHERE ${within(raw('t.unit_id'), unitIds)} AND t.status <> ${'CANCELLED'}`);
  return new Set(rows.map(({ id }) => id));
}

/** The order that each of these units is in, as far as the viewer may read it. */
export async function ordersOfUnits(viewer: Viewer, unitIds: readonly number[]): Promise<Map<number, Order>> {
  const parents = { noun: 'unit', column: 'unit_id', property: 'unitId', ids: unitIds, read: false } as const;
  const latest = await readChildren<Order>(viewer, 'order', parents, 1, (alias) => `CASE WHEN ${alias}.status = 'CANCELLED' THEN 1 ELSE 0 END, ${alias}.id DESC`);
  return new Map([...latest].flatMap(([unitId, [order]]) => (order && order.status !== 'CANCELLED' ? [[unitId, order] as const] : [])));
}
