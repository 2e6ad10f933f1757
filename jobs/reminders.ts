import type { Database } from '@/services/database/database';
import { deliverReminders } from '@/services/reminder/deliver';
import { escalateReminders } from '@/services/reminder/escalate';
import { closeStale, wakeSnoozed } from '@/services/reminder/settle';

/** What happens to reminders every minute. First those go that need not be any more, so that nobody is told of them. */
export async function keepReminders(db: Database, now = new Date()): Promise<void> {
  await closeStale(db, now);
  await deliverReminders(db, now);
  await wakeSnoozed(db, now);
  await escalateReminders(db, now);
}
