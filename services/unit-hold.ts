import type { Unit } from '@/entities/unit';
import type { UnitHold } from '@/entities/unit-hold';
import { sql } from './database/sql';
import { type PageArgs, readPage, type Sort } from './page';
import { readChildren } from './read';
import type { Viewer } from './viewer';

/** Orders of the list of holds: each is an index below its unit or customer. */
export const UNIT_HOLD_SORTS: Record<string, Omit<Sort, 'key' | 'descending'>> = { CREATED_AT: { property: 'createdAt' } };

/** One page of the holds of a unit or a customer, as far as the viewer may read them. */
export const listUnitHolds = (viewer: Viewer, args: PageArgs & { unitId?: number; customerId?: number; sort: Sort }) =>
  readPage<UnitHold>(viewer, 'unitHold', {
    ...args,
    conditions: [
      ...(args.unitId === undefined ? [] : [sql`t.unit_id = ${args.unitId}`]),
      ...(args.customerId === undefined ? [] : [sql`t.customer_id = ${args.customerId}`]),
    ],
  });

/** The open hold of each unit that has one, in one statement, as far as the viewer may read it. */
export async function openHolds(viewer: Viewer, units: readonly Pick<Unit, 'id'>[]): Promise<Map<number, UnitHold>> {
  if (!units.length) return new Map();
  const parents = { noun: 'unit', column: 'unit_id', property: 'unitId', ids: units.map(({ id }) => id), read: false } as const;
  const latest = await readChildren<UnitHold>(viewer, 'unitHold', parents, 1, (alias) => `CASE WHEN ${alias}.ended_at IS NULL THEN 0 ELSE 1 END, ${alias}.id DESC`);
  return new Map([...latest].flatMap(([unitId, [hold]]) => (hold && hold.endedAt === null ? [[unitId, hold] as const] : [])));
}
