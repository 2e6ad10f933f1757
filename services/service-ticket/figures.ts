import { SERVICE_TYPES } from '@/domain/dictionary-services';
import { LOOP_STEPS, SCORES, type TicketFigures, together } from '@/domain/ticket-figures';
import type { DictionaryItem } from '@/entities/dictionary';
import { type Sql, sql } from '../database/sql';
import { demand, scopeCondition } from '../scope';
import type { Viewer } from '../viewer';
import { monthOf, reportCondition, reportPeriod, type ReportQuery, within } from './report-period';

export interface TicketReport {
  total: TicketFigures;
  /** One of each month, the first first; `start` and `end` (excluded) are days. */
  months: { start: string; end: string; figures: TicketFigures }[];
  types: { type: DictionaryItem; figures: TicketFigures }[];
  departments: { departmentId: number; figures: TicketFigures }[];
  /** The closed ones by how often they came back; the last step stands for all beyond. */
  loops: { loops: number; count: number }[];
  /** The scores given by what they were. */
  scores: { score: number; count: number }[];
}

/** Rows of one month, kind and department; `value` is how often a ticket came back, or the score. */
interface Group { month: number; typeId: number; departmentId: number; value: number; count: number }
type Counted = Pick<Group, 'month' | 'typeId' | 'departmentId'> & Partial<TicketFigures>;

/**
 * How the service tickets that the viewer may read went within a period. Closed ones count by when they were closed, scores by when they were given, mails by when
 * they were sent; each is one statement over the rows of the period, read where reports are read.
 */
export async function ticketReport(viewer: Viewer, query: ReportQuery): Promise<TicketReport> {
  demand(viewer, 'serviceTicket:read');
  const period = await reportPeriod(viewer, query);
  const where = reportCondition(viewer, query.filter);
  const read = (from: Sql, at: string, value: Sql, condition: Sql): Promise<Group[]> => groups(viewer, sql`SELECT ${monthOf(at, period)} AS place, t.type_id AS type_id,
    t.department_id AS department_id, ${value} AS value FROM ${from} WHERE ${within(at, period)} AND ${condition} AND ${where}`);
  const closed = await read(sql`service_tickets t`, 't.archived_at', sql`CASE WHEN t.loops > ${LOOP_STEPS.length - 1} THEN ${LOOP_STEPS.length - 1} ELSE t.loops END`, sql`t.satisfaction IS NOT NULL`);
  const scored = await read(sql`service_handlings h JOIN service_tickets t ON t.id = h.ticket_id`, 'h.feedback_at', sql`h.satisfaction`, sql`h.satisfaction IS NOT NULL AND ${scopeCondition(viewer, 'serviceHandling', 'serviceHandling:read', 'h')}`);
  const asked = await read(sql`feedback_links l JOIN service_tickets t ON t.id = l.ticket_id`, 'l.sent_at', sql`CASE WHEN l.answered_at IS NULL THEN 0 ELSE 1 END`, sql`l.voided_at IS NULL AND ${scopeCondition(viewer, 'feedbackLink', 'feedbackLink:read', 'l')}`);
  const all: Counted[] = [
    ...closed.map(({ value, count, ...of }) => ({ ...of, closed: count, firstTimeRight: value === 0 ? count : 0 })),
    ...scored.map(({ value, count, ...of }) => ({ ...of, scored: count, scoreSum: value * count })),
    ...asked.map(({ value, count, ...of }) => ({ ...of, asked: count, answered: value === 1 ? count : 0 })),
  ];
  const departments = Map.groupBy(all, ({ departmentId }) => departmentId);
  return {
    total: together(all),
    months: period.months.map(({ start, end }, place) => ({ start, end, figures: together(all.filter(({ month }) => month === place)) })),
    types: viewer.dictionaries.items(SERVICE_TYPES).flatMap((type) => {
      const some = all.filter(({ typeId }) => typeId === type.id);
      return some.length ? [{ type, figures: together(some) }] : [];
    }),
    departments: [...departments].map(([departmentId, some]) => ({ departmentId, figures: together(some) })).sort((a, b) => b.figures.closed - a.figures.closed || a.departmentId - b.departmentId),
    loops: LOOP_STEPS.map((loops) => ({ loops, count: sum(closed.filter(({ value }) => value === loops)) })),
    scores: SCORES.map((score) => ({ score, count: sum(scored.filter(({ value }) => value === score)) })),
  };
}

const sum = (some: readonly Group[]): number => some.reduce((total, { count }) => total + count, 0);

/** In two steps: SQL Server does not see that two expressions with parameters are the same. */
async function groups(viewer: Viewer, rows: Sql): Promise<Group[]> {
  const found = await viewer.db.readForReport<Group>(sql`SELECT x.place AS "month", x.type_id AS "typeId", x.department_id AS "departmentId", x.value AS "value", COUNT(*) AS "count"
    FROM (${rows}) x GROUP BY x.place, x.type_id, x.department_id, x.value`);
  return found.map(({ month, typeId, departmentId, value, count }) => ({ month: Number(month), typeId: Number(typeId), departmentId: Number(departmentId), value: Number(value), count: Number(count) }));
}
