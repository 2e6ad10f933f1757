import { TO_BE_HANDLED } from '@/domain/service-ticket';
import { PROMISE_OUTCOMES, type PromiseOutcome } from '@/domain/ticket-clock';
import { join, type Sql, sql } from '../database/sql';
import type { Viewer } from '../viewer';
import { complaintCondition } from './complaint-stats';
import { dayOf, reportCondition, reportPeriod, type ReportQuery } from './report-period';
import { hasOutcome } from './standing';

/** Of how many complaints what was promised was kept, was not, or is still to be done. */
export type PromisesOfComplaints = Record<Lowercase<PromiseOutcome>, number>;

/** What became of the promised days of the complaints that came in within the period. */
export async function promisedDays(viewer: Viewer, query: ReportQuery): Promise<PromisesOfComplaints> {
  const period = await reportPeriod(viewer, query);
  // Done is when it was last handled; what another system closed without saying so, when that was.
  const day = dayOf(viewer.db.dialect, 'COALESCE(t.handled_at, t.archived_at)', period);
  return outcomes(viewer, sql`CASE WHEN t.handled_at IS NULL AND t.archived_at IS NULL THEN CASE WHEN t.promised_on >= ${todayIn(period.timeZone)} THEN ${'OPEN'} ELSE ${'BROKEN'} END
    WHEN ${day} <= t.promised_on THEN ${'KEPT'} ELSE ${'BROKEN'} END`, sql`${await complaintCondition(viewer, query)} AND t.promised_on IS NOT NULL`);
}

/** What became of the promise to resolve them in time. */
export async function promisedResolutions(viewer: Viewer, query: ReportQuery): Promise<PromisesOfComplaints> {
  const now = new Date();
  const outcome = sql`CASE ${join(PROMISE_OUTCOMES.map((one) => sql`WHEN ${hasOutcome('RESOLUTION', one, now)} THEN ${one}`), ' ')} END`;
  return outcomes(viewer, outcome, sql`${await complaintCondition(viewer, query)} AND t.resolution_outcome IS NOT NULL`);
}

async function outcomes(viewer: Viewer, outcome: Sql, where: Sql): Promise<PromisesOfComplaints> {
  const found = await viewer.db.readForReport<{ outcome: PromiseOutcome; count: number }>(sql`SELECT x.outcome AS "outcome", COUNT(*) AS "count"
    FROM (SELECT ${outcome} AS outcome FROM service_tickets t WHERE ${where}) x GROUP BY x.outcome`);
  return Object.fromEntries(PROMISE_OUTCOMES.map((one) => [one.toLowerCase(), Number(found.find(({ outcome: of }) => of === one)?.count ?? 0)])) as PromisesOfComplaints;
}

/** How many complaints are open now, whenever they came in, and of how many of them the promised day is over although they are still to be handled. */
export async function complaintsNow(viewer: Viewer, query: ReportQuery): Promise<{ open: number; overdue: number }> {
  const { timeZone } = await reportPeriod(viewer, query);
  const [found] = await viewer.db.readForReport<{ open: unknown; overdue: unknown }>(sql`SELECT COUNT(*) AS "open",
      SUM(CASE WHEN t.status IN (${join([...TO_BE_HANDLED])}) AND t.promised_on < ${todayIn(timeZone)} THEN 1 ELSE 0 END) AS "overdue"
    FROM service_tickets t WHERE ${reportCondition(viewer, { ...query.filter, complaint: true, open: true })}`);
  return { open: Number(found?.open ?? 0), overdue: Number(found?.overdue ?? 0) };
}

const todayIn = (timeZone: string): string => new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date());
