import { isQuiet } from '@/domain/reminder';
import { Reminder } from '@/entities/reminder';
import type { ReminderRule } from '@/entities/reminder-rule';
import type { Database } from '../database/database';
import { firstRows, raw, sql, within } from '../database/sql';
import { holdExclusively } from '../exclusive';
import { systemViewer } from '../viewer';
import { write } from '../write';
import type { WriteTransaction } from '../write-transaction';
import { activeRules, REMINDERS } from './deliver';
import { givenBefore, remind } from './insert';
import { supervisorsOf } from './supervisors';

const AT_ONCE = 200;
const HOUR_MS = 60 * 60 * 1000;
const WAITING = raw('t.acknowledged_at IS NULL AND t.closed_at IS NULL AND t.escalated_at IS NULL AND t.escalated_from_id IS NULL AND t.snoozed_until IS NULL');

/** Tells the supervisor, once, of each reminder that nobody acknowledged in the time that its rule gives; resolves to how many reminders that makes. */
export async function escalateReminders(db: Database, now = new Date()): Promise<number> {
  let told = 0;
  for (const rule of await activeRules(db)) {
    if (rule.escalateAfterHours === null || isQuiet(rule, now)) continue;
    told += await escalateOf(db, rule, new Date(now.getTime() - rule.escalateAfterHours * HOUR_MS));
  }
  return told;
}

async function escalateOf(db: Database, rule: ReminderRule, deliveredUntil: Date): Promise<number> {
  const { top, limit } = firstRows(db.dialect, AT_ONCE);
  const viewer = await systemViewer(db);
  for (let told = 0; ; ) {
    const rows = await db.read<{ id: number }>(sql`SELECT ${top}t.id AS "id" FROM reminders t
      WHERE t.source = ${rule.source} AND t.rule_id = ${rule.id} AND t.delivered_at <= ${deliveredUntil} AND ${WAITING} ORDER BY t.delivered_at${limit}`);
    if (!rows.length) return told;
    told += await write(viewer, {}, async (tx) => {
      await holdExclusively(tx.database, REMINDERS);
      return escalateSome(tx, rule, await tx.select(Reminder, sql`${within(raw('t.id'), rows.map(({ id }) => id))} AND ${WAITING}`));
    });
    if (rows.length < AT_ONCE) return told;
  }
}

async function escalateSome(tx: WriteTransaction, rule: ReminderRule, waiting: readonly Reminder[]): Promise<number> {
  if (!waiting.length) return 0;
  const given = await givenBefore(tx, rule, waiting.map(({ recordId }) => recordId));
  let told = 0;
  for (const reminder of waiting) {
    // Where there is nobody above, it is not tried again every minute.
    await tx.update(Reminder, reminder, reminder.version, { escalatedAt: tx.now }, 'escalate');
    const { recordId, dueAt, fieldDay } = reminder;
    for (const to of await supervisorsOf(tx, reminder.departmentId, reminder.userId)) {
      told += (await remind(tx, rule, given, to, { recordId, dueAt, fieldDay, escalatedFromId: reminder.id, missedById: reminder.userId })) ? 1 : 0;
    }
  }
  return told;
}
