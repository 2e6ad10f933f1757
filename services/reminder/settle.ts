import { REMINDER_SOURCE_CODES } from '@/domain/reminder';
import { Reminder } from '@/entities/reminder';
import type { Database } from '../database/database';
import { firstRows, raw, type Sql, sql, within } from '../database/sql';
import { systemViewer, type Viewer } from '../viewer';
import { write } from '../write';
import { isStale } from './sources';

const AT_ONCE = 200;

/** Closes the open reminders whose date moved, whose matter is settled or whose record somebody else holds; resolves to how many. */
export async function closeStale(db: Database, now = new Date()): Promise<number> {
  const viewer = await systemViewer(db);
  let closed = 0;
  for (const source of REMINDER_SOURCE_CODES) {
    closed += await patchAll(viewer, sql`r.source = ${source} AND ${isStale(source, now)}`, { closedAt: now.toISOString() }, 'close');
  }
  return closed;
}

/** Brings back the reminders that were put off until now, so that the ledger tells of them; resolves to how many. */
export async function wakeSnoozed(db: Database, now = new Date()): Promise<number> {
  return patchAll(await systemViewer(db), sql`r.snoozed_until <= ${now}`, { snoozedUntil: null }, 'wake');
}

async function patchAll(viewer: Viewer, condition: Sql, patch: Partial<Reminder>, action: string): Promise<number> {
  const { top, limit } = firstRows(viewer.db.dialect, AT_ONCE);
  for (let touched = 0; ; ) {
    const rows = await viewer.db.read<{ id: number }>(sql`SELECT ${top}r.id AS "id" FROM reminders r JOIN reminder_rules k ON k.id = r.rule_id 
      WHERE r.acknowledged_at IS NULL AND r.closed_at IS NULL AND ${condition}${limit}`);
    if (!rows.length) return touched;
    const ids = rows.map(({ id }) => id);
    // Whoever acknowledges at this moment is not disturbed: a row that changed meanwhile is left to the next run.
    touched += await write(viewer, {}, async (tx) => {
      const fresh = await tx.select(Reminder, sql`${within(raw('t.id'), ids)} AND t.acknowledged_at IS NULL AND t.closed_at IS NULL`);
      for (const reminder of fresh) await tx.update(Reminder, reminder, reminder.version, patch, action);
      return fresh.length;
    });
    if (rows.length < AT_ONCE) return touched;
  }
}
