import type { DictionaryItem } from '@/entities/dictionary';
import { raw, type Sql, sql, sumOf } from '../database/sql';
import type { Viewer } from '../viewer';
import { reportCondition, reportPeriod, type ReportQuery, within } from './report-period';

/** What customers got for the trouble in one currency, in minor units, and for how many complaints. */
export interface Compensation { currency: string; amount: number; count: number }

export interface ComplaintStats {
  total: number;
  /** By cause, the most frequent first; null for those without one. */
  causes: { cause: DictionaryItem | null; count: number }[];
  /** By department to blame, the most frequent first; null for those without one. */
  liable: { departmentId: number | null; count: number }[];
}

interface Group { causeId: number | null; departmentId: number | null; count: number }

/** The unmerged complaints that came in within the period, of those that the viewer may read, as a condition on `t`. */
export async function complaintCondition(viewer: Viewer, query: ReportQuery): Promise<Sql> {
  return sql`${reportCondition(viewer, { ...query.filter, complaint: true })} AND ${within('t.created_at', await reportPeriod(viewer, query))}`;
}

/** What the complaints that came in within a period were about, of those that the viewer may read. */
export async function complaintStats(viewer: Viewer, query: ReportQuery): Promise<ComplaintStats> {
  const groups = (await viewer.db.readForReport<Group>(sql`SELECT t.complaint_cause_id AS "causeId", t.liable_department_id AS "departmentId", COUNT(*) AS "count"
    FROM service_tickets t WHERE ${await complaintCondition(viewer, query)} GROUP BY t.complaint_cause_id, t.liable_department_id`)).map((group) => ({ ...group, count: Number(group.count) }));
  const ranked = <Key>(key: (group: Group) => Key) => [...Map.groupBy(groups, key)].map(([of, some]) => [of, some.reduce((sum, { count }) => sum + count, 0)] as const).sort(([, a], [, b]) => b - a);
  return {
    total: groups.reduce((sum, { count }) => sum + count, 0),
    causes: ranked(({ causeId }) => causeId).map(([id, count]) => ({ cause: id === null ? null : (viewer.dictionaries.item(id) ?? null), count })),
    liable: ranked(({ departmentId }) => departmentId).map(([departmentId, count]) => ({ departmentId, count })),
  };
}

/** What was paid for tickets `t`, by currency and by what `of` says. */
export async function compensationOf(viewer: Viewer, where: Sql, of: Sql): Promise<(Compensation & { of: number })[]> {
  const rows = await viewer.db.readForReport<Record<'of' | keyof Compensation, unknown>>(sql`SELECT x.about_id AS "of", x.currency AS "currency", ${sumOf('x.compensation')} AS "amount", COUNT(*) AS "count"
    FROM (SELECT ${of} AS about_id, t.currency AS currency, t.compensation AS compensation FROM service_tickets t WHERE ${where} AND t.compensation > 0) x GROUP BY x.about_id, x.currency ORDER BY x.currency`);
  return rows.map((row) => ({ of: Number(row.of), currency: String(row.currency), amount: Number(row.amount), count: Number(row.count) }));
}

/** What was paid for the complaints of the period, by currency. */
export const complaintCompensation = async (viewer: Viewer, query: ReportQuery): Promise<Compensation[]> => compensationOf(viewer, await complaintCondition(viewer, query), raw('0'));
