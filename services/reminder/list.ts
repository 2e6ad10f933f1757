import type { ReminderState } from '@/domain/reminder';
import type { Reminder } from '@/entities/reminder';
import { raw, type Sql, sql, within } from '../database/sql';
import { type PageArgs, readPage, type Sort } from '../page';
import { countUpTo } from '../read';
import { scopeCondition } from '../scope';
import type { Viewer } from '../viewer';

/** Orders of the list of reminders: each is an index. */
export const REMINDER_SORTS: Record<string, Omit<Sort, 'key' | 'descending'>> = { DELIVERED_AT: { property: 'deliveredAt' } };

const OPEN = 't.acknowledged_at IS NULL AND t.closed_at IS NULL';

function inState(state: ReminderState): Sql {
  const now = new Date();
  const states: Record<ReminderState, Sql> = {
    OPEN: sql`${raw(OPEN)} AND (t.snoozed_until IS NULL OR t.snoozed_until <= ${now})`,
    SNOOZED: sql`${raw(OPEN)} AND t.snoozed_until > ${now}`,
    ACKNOWLEDGED: sql`t.acknowledged_at IS NOT NULL`,
    CLOSED: sql`t.closed_at IS NOT NULL AND t.acknowledged_at IS NULL`,
  };
  return states[state];
}

// However far a role may let somebody see: a list of reminders is a list of one's own.
const own = (viewer: Viewer, state: ReminderState | null | undefined): Sql[] => [sql`t.user_id = ${viewer.userId}`, ...(state ? [inState(state)] : [])];

const inMail = () => sql`EXISTS (SELECT 1 FROM reminder_rules k WHERE k.id = t.rule_id AND k.daily_mail = ${true})`;

export interface ReminderListArgs extends PageArgs {
  state?: ReminderState | null;
  /** Only of rules whose reminders are in the daily mail. */
  mailed?: true;
  sort: Sort;
}

/** One page of what the viewer was reminded of. */
export const listReminders = (viewer: Viewer, { state, mailed, ...args }: ReminderListArgs) =>
  readPage<Reminder>(viewer, 'reminder', { ...args, conditions: [...own(viewer, state), ...(mailed ? [inMail()] : [])] });

/** How many there are, exact up to 10,000. */
export const countReminders = (viewer: Viewer, state: ReminderState | null | undefined) => countUpTo(viewer, 'reminder', own(viewer, state));

/** Which of these reminders are the viewer's. */
export async function ownReminders(viewer: Viewer, ids: readonly number[]): Promise<number[]> {
  if (!ids.length) return [];
  const rows = await viewer.db.read<{ id: number }>(sql`SELECT t.id AS "id" FROM reminders t
    WHERE ${within(sql`t.id`, ids)} AND t.user_id = ${viewer.userId} AND ${scopeCondition(viewer, 'reminder', 'reminder:read', 't')} ORDER BY t.id`);
  return rows.map(({ id }) => id);
}
