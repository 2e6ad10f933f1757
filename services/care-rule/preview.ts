import { type CareRuleDraft, careRuleDraft } from '@/domain/care-rule-input';
import { addDays, daysFrom } from '@/domain/care-days';
import { localDay } from '@/domain/plan-item';
import { validated } from '@/domain/validation';
import { Fault } from '@/domain/refusal';
import { type Sql, sql } from '../database/sql';
import { reachOf } from '../scope';
import type { Viewer } from '../viewer';
import { type CareAim, neglectedSince, subjectsOn } from './occasions';
import { demandOccasion } from './write';

/** How far a preview looks, today included. */
export const PREVIEW_DAYS = 30;

/**
 * How many tasks a rule would make for the days ahead, as a number alone: whoever may write rules reckons with all customers, as the rule will, not
 * only with those within reach.
 */
export async function previewCareRule(viewer: Viewer, input: CareRuleDraft, now = new Date()): Promise<number> {
  if (!reachOf(viewer, 'careRule:create') && !reachOf(viewer, 'careRule:update')) throw new Fault('FORBIDDEN', 'forbidden', { permission: 'careRule:create' });
  const draft = validated(careRuleDraft, input);
  demandOccasion({ occasion: draft.occasion, feast: draft.feast ?? null, days: draft.days ?? null });
  const { occasion, feast = null, days = null, gradeId = null, customerKind = null, departmentId = null } = draft;
  return countAhead(viewer, { occasion, feast, days, gradeId, customerKind, departmentId }, localDay(now));
}

async function countAhead(viewer: Viewer, aim: CareAim, today: string): Promise<number> {
  const last = addDays(today, PREVIEW_DAYS - 1);
  if (aim.occasion === 'RETURN_VISIT') return count(viewer, neglectedSince(aim, addDays(last, -(aim.days ?? 0))));
  let total = 0;
  for (const day of daysFrom(today, last)) {
    const subjects = subjectsOn(aim, day);
    if (subjects) total += await count(viewer, subjects);
  }
  return total;
}

async function count(viewer: Viewer, { from, where }: { from: Sql; where: Sql }): Promise<number> {
  const [row] = await viewer.db.read<{ n: number }>(sql`SELECT COUNT(*) AS "n" FROM ${from} WHERE ${where}`);
  return Number(row?.n ?? 0);
}
