import { PROMISED_DAYS, type PromisedDay } from '@/domain/ticket-figures';
import type { DictionaryItem } from '@/entities/dictionary';
import { sql } from '../database/sql';
import type { Viewer } from '../viewer';
import { dayOf, reportCondition, reportPeriod, type ReportQuery, within } from './report-period';

export interface ComplaintStats {
  total: number;
  /** By cause, the most frequent first; null for those without one. */
  causes: { cause: DictionaryItem | null; count: number }[];
  /** By department to blame, the most frequent first; null for those without one. */
  liable: { departmentId: number | null; count: number }[];
  /** What customers got for the trouble, by currency, in minor units. */
  compensation: { currency: string; amount: number; count: number }[];
  promised: Record<Lowercase<PromisedDay>, number>;
}

interface Group { causeId: number | null; departmentId: number | null; count: number }

/** What the complaints that came in within a period were about and what came of them, of those that the viewer may read. */
export async function complaintStats(viewer: Viewer, query: ReportQuery): Promise<ComplaintStats> {
  const period = await reportPeriod(viewer, query);
  const where = sql`${reportCondition(viewer, { ...query.filter, complaint: true })} AND ${within('t.created_at', period)}`;
  const groups = (await viewer.db.readForReport<Group>(sql`SELECT t.complaint_cause_id AS "causeId", t.liable_department_id AS "departmentId", COUNT(*) AS "count"
    FROM service_tickets t WHERE ${where} GROUP BY t.complaint_cause_id, t.liable_department_id`)).map((group) => ({ ...group, count: Number(group.count) }));
  const paid = await viewer.db.readForReport<{ currency: string; amount: number; count: number }>(sql`SELECT t.currency AS "currency", SUM(t.compensation) AS "amount", COUNT(*) AS "count"
    FROM service_tickets t WHERE ${where} AND t.compensation > 0 GROUP BY t.currency ORDER BY t.currency`);
  // Done is when it was last handled; what another system closed without saying so, when that was.
  const done = 'COALESCE(t.handled_at, t.archived_at)';
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: period.timeZone }).format(new Date());
  const fates = await viewer.db.readForReport<{ fate: PromisedDay; count: number }>(sql`SELECT x.fate AS "fate", COUNT(*) AS "count" FROM (
    SELECT CASE WHEN t.handled_at IS NULL AND t.archived_at IS NULL THEN CASE WHEN t.promised_on >= ${today} THEN ${'OPEN'} ELSE ${'BROKEN'} END
      WHEN ${dayOf(viewer.db.dialect, done, period)} <= t.promised_on THEN ${'KEPT'} ELSE ${'BROKEN'} END AS fate
    FROM service_tickets t WHERE ${where} AND t.promised_on IS NOT NULL) x GROUP BY x.fate`);
  const ranked = <Key>(key: (group: Group) => Key) => [...Map.groupBy(groups, key)].map(([of, some]) => [of, some.reduce((sum, { count }) => sum + count, 0)] as const).sort(([, a], [, b]) => b - a);
  return {
    total: groups.reduce((sum, { count }) => sum + count, 0),
    causes: ranked(({ causeId }) => causeId).map(([id, count]) => ({ cause: id === null ? null : (viewer.dictionaries.item(id) ?? null), count })),
    liable: ranked(({ departmentId }) => departmentId).map(([departmentId, count]) => ({ departmentId, count })),
    compensation: paid.map(({ currency, amount, count }) => ({ currency, amount: Number(amount), count: Number(count) })),
    promised: Object.fromEntries(PROMISED_DAYS.map((fate) => [fate.toLowerCase(), Number(fates.find((one) => one.fate === fate)?.count ?? 0)])) as ComplaintStats['promised'],
  };
}
