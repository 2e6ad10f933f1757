import { localMidnight, type Period } from '@/domain/period';
import { Fault } from '@/domain/refusal';
import { monthsWithin, REPORT_FROM, REPORT_MONTHS } from '@/domain/ticket-figures';
import { isTimeZone, offsetsFrom } from '@/domain/time-zone';
import { readHoursSetting } from '../calendar-day/hours';
import { and, join, raw, type Sql, sql } from '../database/sql';
import { liveCondition } from '../read';
import { demand, scopeCondition } from '../scope';
import type { Viewer } from '../viewer';
import { type TicketFilter, ticketConditions } from './list';

/** What a report is asked: days of a period, both counted, by the clocks of a zone; the installation's where none is named. */
export interface ReportQuery {
  from: string;
  to: string;
  timeZone?: string | null;
  filter?: TicketFilter | null;
}

/** A period as reports count in it. */
export interface ReportPeriod {
  months: Period[];
  timeZone: string;
  from: Date;
  until: Date;
}

/** The period of a report. Throws BAD_USER_INPUT where it ends before it begins, is too long or its zone is none. */
export async function reportPeriod(viewer: Viewer, { from, to, timeZone: named }: ReportQuery): Promise<ReportPeriod> {
  const timeZone = named ?? (await readHoursSetting(viewer.db)).timeZone;
  const months = from <= to && from >= REPORT_FROM && to <= '9998-12-31' ? monthsWithin(from, to) : [];
  const last = months.at(-1);
  if (!last || months.length > REPORT_MONTHS || !isTimeZone(timeZone)) throw new Fault('BAD_USER_INPUT', 'reportPeriod', { max: REPORT_MONTHS });
  return { months, timeZone, from: localMidnight(from, timeZone), until: localMidnight(last.end, timeZone) };
}

/** The unmerged tickets of the filter that the viewer may read, as a condition on `t`. */
export function reportCondition(viewer: Viewer, filter: TicketFilter | null | undefined): Sql {
  demand(viewer, 'serviceTicket:read');
  return and([liveCondition('serviceTicket', 't'), scopeCondition(viewer, 'serviceTicket', 'serviceTicket:read', 't'), ...ticketConditions(viewer, { filter: { ...filter, merged: false } })]);
}

/** That an instant lies in the period. */
export const within = (column: string, { from, until }: ReportPeriod): Sql => sql`${raw(column)} >= ${from} AND ${raw(column)} < ${until}`;

/** The place of the month that an instant within the period lies in. */
export function monthOf(column: string, { months, timeZone }: ReportPeriod): Sql {
  if (months.length === 1) return sql`0`;
  return sql`CASE ${join(months.slice(1).map(({ start }, place) => sql`WHEN ${raw(column)} < ${localMidnight(start, timeZone)} THEN ${raw(String(place))}`), ' ')} ELSE ${raw(String(months.length - 1))} END`;
}

/** The day of an instant from the beginning of the period on, by the clocks of its zone, to be compared with a day that is stored. */
export function dayOf(dialect: Viewer['db']['dialect'], column: string, { from, timeZone }: ReportPeriod): Sql {
  const day = (offset: number): Sql => {
    const minutes = Math.round(offset / 60_000);
    return raw(dialect === 'mssql' ? `CONVERT(date, DATEADD(minute, ${minutes}, ${column}))` : `date(${column}, '${minutes} minutes')`);
  };
  const pieces: { until: number; offset: number }[] = [];
  for (const { until, offset } of offsetsFrom(from.getTime(), timeZone)) {
    const last = pieces.at(-1);
    if (last?.offset === offset) last.until = until;
    else pieces.push({ until, offset });
    if (until > Date.now()) break;
  }
  const latest = pieces.pop();
  if (!pieces.length) return day(latest?.offset ?? 0);
  return sql`CASE ${join(pieces.map(({ until, offset }) => sql`WHEN ${raw(column)} < ${new Date(until)} THEN ${day(offset)}`), ' ')} ELSE ${day(latest?.offset ?? 0)} END`;
}
