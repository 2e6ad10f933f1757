import { Refusal, type RefusalDetail, refusedOne } from '@/domain/refusal';
import { reminderState } from '@/domain/reminder';
import { Reminder } from '@/entities/reminder';
import { raw, sql } from '../database/sql';
import { demand } from '../scope';
import type { Viewer } from '../viewer';
import { write } from '../write';
import type { WriteTransaction } from '../write-transaction';

const MAX_AT_ONCE = 250;
const LONGEST_MS = 366 * 24 * 60 * 60 * 1000;

export interface AcknowledgedReminders {
  reminders: Reminder[];
  /** One for each that is none of the viewer's; `field` is its place, `ids.3`. */
  refused: RefusalDetail[];
}

/** Acknowledges many at once; what was acknowledged or closed before stays as it is. What a supervisor was told because of one closes with it. */
export async function acknowledgeReminders(viewer: Viewer, ids: readonly number[]): Promise<AcknowledgedReminders> {
  demand(viewer, 'reminder:acknowledge');
  if (ids.length > MAX_AT_ONCE) throw new Refusal({ code: 'LIMIT', message: 'validation.tooLarge', field: 'ids', params: { max: MAX_AT_ONCE } });
  return write(viewer, { command: { name: 'reminderAcknowledge', args: ids } }, async (tx) => {
    const reminders: Reminder[] = [];
    const refused: RefusalDetail[] = [];
    for (const [place, id] of ids.entries()) {
      const outcome = await acknowledge(tx, id);
      if ('id' in outcome) reminders.push(outcome);
      else refused.push({ ...outcome, field: `ids.${place}` });
    }
    return { reminders, refused };
  });
}

async function acknowledge(tx: WriteTransaction, id: number): Promise<Reminder | RefusalDetail> {
  try {
    const reminder = await tx.find(Reminder, id, 'reminder:acknowledge');
    if (reminder.acknowledgedAt || reminder.closedAt) return reminder;
    const told = await tx.select(Reminder, sql`t.escalated_from_id = ${id} AND ${raw('t.acknowledged_at IS NULL AND t.closed_at IS NULL')}`);
    for (const other of told) await tx.update(Reminder, other, other.version, { closedAt: tx.now }, 'close');
    return await tx.update(Reminder, reminder, reminder.version, { acknowledgedAt: tx.now, snoozedUntil: null }, 'acknowledge');
  } catch (error) {
    return refusedOne(error);
  }
}

/** Puts a reminder off until an instant to come. Throws BLOCKED for one that is acknowledged or closed. */
export async function snoozeReminder(viewer: Viewer, id: number, until: string): Promise<Reminder> {
  return write(viewer, { command: { name: 'reminderSnooze', args: [id, until] } }, async (tx) => {
    const reminder = await tx.find(Reminder, id, 'reminder:acknowledge');
    const wait = Date.parse(until) - Date.parse(tx.now);
    if (!(wait > 0 && wait <= LONGEST_MS)) throw new Refusal({ code: 'VALIDATION', message: 'reminder.until', field: 'until' });
    const state = reminderState(reminder, tx.now);
    if (state === 'ACKNOWLEDGED' || state === 'CLOSED') throw new Refusal({ code: 'BLOCKED', message: 'reminder.settled' }, reminder);
    return tx.update(Reminder, reminder, reminder.version, { snoozedUntil: new Date(until).toISOString() }, 'snooze');
  });
}
