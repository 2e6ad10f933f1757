import { Reminder } from '@/entities/reminder';
import type { ReminderRule } from '@/entities/reminder-rule';
import { raw, sql, within } from '../database/sql';
import type { WriteTransaction } from '../write-transaction';
import type { Recipient } from './supervisors';

/** What somebody is to be reminded of. */
interface Matter { recordId: number; dueAt: string; fieldDay: string | null; escalatedFromId?: number; missedById?: number }

const key = (recordId: number, userId: number, dueAt: string | Date) => `${recordId} ${userId} ${new Date(dueAt).getTime()}`;

/** The reminders that a rule has given of these records already, whoever they went to. */
export async function givenBefore(tx: WriteTransaction, rule: Pick<ReminderRule, 'id' | 'source'>, recordIds: readonly number[]): Promise<Set<string>> {
  const rows = await tx.database.read<{ recordId: number; userId: number; dueAt: string | Date }>(sql`SELECT record_id AS "recordId", user_id AS "userId", due_at AS "dueAt"
    FROM reminders WHERE rule_id = ${rule.id} AND source = ${rule.source} AND ${within(raw('record_id'), recordIds)}`);
  return new Set(rows.map(({ recordId, userId, dueAt }) => key(recordId, userId, dueAt)));
}

/** Reminds somebody, unless they were reminded of the same before. `given` is what givenBefore found; it grows. */
export async function remind(tx: WriteTransaction, rule: Pick<ReminderRule, 'id' | 'source'>, given: Set<string>, to: Recipient, matter: Matter): Promise<boolean> {
  const known = key(matter.recordId, to.userId, matter.dueAt);
  if (given.has(known)) return false;
  given.add(known);
  await tx.insert(Reminder, { ruleId: rule.id, source: rule.source, userId: to.userId, departmentId: to.departmentId, deliveredAt: tx.now, ...matter });
  return true;
}
