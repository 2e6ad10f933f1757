import type { Database } from '@/services/database/database';
import { deliverReminders } from '@/services/reminder/deliver';
import { escalateReminders } from '@/services/reminder/escalate';
import { closeStale, wakeSnoozed } from '@/services/reminder/settle';

/** What happens to reminders every minute. First those go that need not be any more, so that nobody is told of them. */
export async function keepReminders(db: Database, now = new Date()): Promise<number> {
  let touched = await closeStale(db, now);
  touched += await deliverReminders(db, now);
  touched += await wakeSnoozed(db, now);
  return touched + (await escalateReminders(db, now));
}
