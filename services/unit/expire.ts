import { Refusal } from '@/domain/refusal';
import { Unit } from '@/entities/unit';
import type { Database } from '../database/database';
import { firstRows, type Sql, sql } from '../database/sql';
import { lapseDraft } from '../order/lapse';
import { transition } from '../transition';
import { systemViewer, type Viewer } from '../viewer';
import { endHold, freed } from './hold';

const AT_ONCE = 200;

/** Writes down every reservation that has run out; resolves to how many there were. Reading shows them as available already. */
export async function expireUnits(db: Database): Promise<number> {
  return expire(db, sql`1 = 1`);
}

/** As expireUnits for one unit: before something else is written about it. */
export async function expireUnit(db: Database, id: number): Promise<void> {
  await expire(db, sql`id = ${id}`);
}

/** As expireUnit for the unit that an order is of: before the order moves on. */
export async function expireUnitOf(db: Database, orderId: number): Promise<void> {
  await expire(db, sql`id = (SELECT o.unit_id FROM orders o WHERE o.id = ${orderId})`);
}

async function expire(db: Database, condition: Sql): Promise<number> {
  const { top, limit } = firstRows(db.dialect, AT_ONCE);
  const due = await db.read<{ id: number; version: number }>(sql`SELECT ${top}id AS "id", version AS "version" FROM units
    WHERE ${condition} AND reserved_until <= ${new Date()} AND status = ${'RESERVED'} ORDER BY reserved_until${limit}`);
  if (!due.length) return 0;
  const viewer = await systemViewer(db);
  let expired = 0;
  for (const { id, version } of due) expired += (await expireOne(viewer, id, version)) ? 1 : 0;
  return expired;
}

async function expireOne(viewer: Viewer, id: number, version: number): Promise<boolean> {
  try {
    await transition<Unit>(viewer, Unit, {
      id, version, step: 'expire',
      patch: async (tx, unit) => {
        await lapseDraft(tx, unit.id);
        await endHold(tx, unit.id, 'EXPIRED', 'expire');
        return freed(tx, unit);
      },
    });
    return true;
  } catch (error) {
    // Somebody else was faster, or the customer subscribed in the last moment.
    if (error instanceof Refusal) return false;
    throw error;
  }
}
