import type { Database } from '@/services/database/database';
import { sql } from '@/services/database/sql';

const HOUR_MS = 60 * 60 * 1000;

/**
 * What has served its time: answers to idempotency keys after a day, sessions and mailed tokens after their end, failed sign-ins after a day, which daily
 * mails went out after a month, runs of jobs after a month but for the last of each. Resolves to the number of rows.
 */
export async function keepHouse(db: Database, now = new Date()): Promise<number> {
  const yesterday = new Date(now.getTime() - 24 * HOUR_MS);
  const lastMonth = new Date(now.getTime() - 31 * 24 * HOUR_MS);
  let gone = 0;
  // One short transaction each: nobody waits for all of them.
  for (const statement of [
    sql`DELETE FROM idempotency_keys WHERE created_at < ${yesterday}`,
    sql`DELETE FROM sessions WHERE expires_at < ${now}`,
    sql`DELETE FROM verifications WHERE expires_at < ${now}`,
    sql`DELETE FROM sign_in_attempts WHERE attempted_at < ${yesterday}`,
    sql`DELETE FROM daily_mails WHERE claimed_at < ${lastMonth}`,
    sql`DELETE FROM job_runs WHERE ended_at < ${lastMonth} AND slot_at < (SELECT MAX(later.slot_at) FROM job_runs later WHERE later.name = job_runs.name)`,
  ]) {
    gone += await db.transaction((tx) => tx.execute(statement));
  }
  return gone;
}
