import { LEAD_SCORE_POINTS, recentSince } from '@/domain/lead-score';
import type { Database } from '../database/database';
import { sql } from '../database/sql';

/**
 * Takes the points for being recent from the leads that are no longer. The score is derived, so neither version nor ledger moves: somebody who
 * works on the lead at this moment is not disturbed. Resolves to how many there were.
 */
export async function ageLeads(db: Database, now = new Date()): Promise<number> {
  const since = new Date(recentSince(now.toISOString()));
  return db.transaction((tx) => tx.execute(sql`UPDATE leads SET score = score - ${LEAD_SCORE_POINTS.RECENT}, score_rules = RTRIM(REPLACE(score_rules, ${'RECENT'}, ${''}))
    WHERE created_at < ${since} AND score_rules LIKE ${'%RECENT'}`));
}
