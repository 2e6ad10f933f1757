import type { Database } from '@/services/database/database';

/** What came in before the last stop, a demo or an import, is planned for from the first request on. Changes no rows. */
export async function refreshStatistics(db: Database): Promise<number> {
  await db.refreshStatistics();
  return 0;
}
