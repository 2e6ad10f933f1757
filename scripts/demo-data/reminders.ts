import type { Database } from '@/services/database/database';
import { sql } from '@/services/database/sql';
import { deliverReminders } from '@/services/reminder/deliver';
import { escalateReminders } from '@/services/reminder/escalate';

const DAY_MS = 24 * 60 * 60 * 1000;
const LOOK_BACK_MS = 3 * DAY_MS;

/** What the people of the demo company were reminded of in the last days; some of it lies there unseen, and their supervisors know by now. */
export async function addReminders(db: Database, now: Date): Promise<void> {
  await db.transaction((tx) => tx.execute(sql`UPDATE reminder_rules SET watched_until = ${new Date(now.getTime() - LOOK_BACK_MS)}, watched_change = 0`));
  await deliverReminders(db, now);
  await db.transaction((tx) => tx.execute(sql`UPDATE reminders SET delivered_at = ${new Date(now.getTime() - 1.5 * DAY_MS)} WHERE id % 5 = 0`));
  await escalateReminders(db, now);
}
