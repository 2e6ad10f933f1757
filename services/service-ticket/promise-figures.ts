import { SERVICE_TYPES } from '@/domain/dictionary-services';
import { localMidnight, type Period, periodsBetween } from '@/domain/period';
import { PROMISE_OUTCOMES, type PromiseKind, type PromiseOutcome } from '@/domain/ticket-clock';
import type { DictionaryItem } from '@/entities/dictionary';
import { readHoursSetting } from '../calendar-day/hours';
import { and, join, type Sql, sql } from '../database/sql';
import { liveCondition } from '../read';
import { demand, scopeCondition } from '../scope';
import type { Viewer } from '../viewer';
import { type TicketFilter, ticketConditions } from './list';
import { hasOutcome } from './standing';

/** What became of one promise of some tickets. `share` is that of the kept ones among all of them, 0 to 1; null where nothing was promised. */
export type PromiseCount = Record<Lowercase<PromiseOutcome>, number> & { share: number | null };

export interface PromiseFigures {
  /** Tickets received, whether anything was promised or not. */
  received: number;
  answer: PromiseCount;
  resolution: PromiseCount;
}

export interface TicketPromises {
  total: PromiseFigures;
  /** One of each month or year in which any was received, the first first; `start` is its first day. */
  periods: { start: string; figures: PromiseFigures }[];
  /** One of each kind of which any was received, in the order of the dictionary. */
  types: { type: DictionaryItem; figures: PromiseFigures }[];
}

interface Group { period: number; typeId: number; answer: PromiseOutcome | null; resolution: PromiseOutcome | null; count: number }

/**
 * What became of what customers were promised, of the tickets that the viewer may read: by month of the year given, else by year; months begin by the clocks of
 * the installation.
 */
export async function ticketPromises(viewer: Viewer, filter: TicketFilter | null, year: number | null | undefined): Promise<TicketPromises> {
  demand(viewer, 'serviceTicket:read');
  const where = and([
    liveCondition('serviceTicket', 't'), scopeCondition(viewer, 'serviceTicket', 'serviceTicket:read', 't'), ...ticketConditions(viewer, { filter }),
  ]);
  const { timeZone } = await readHoursSetting(viewer.db);
  const periods = year == null ? await years(viewer, where, timeZone) : monthsOf(year);
  const groups = periods.length ? await read(viewer, where, periods, timeZone) : [];
  return {
    total: figuresOf(groups),
    periods: periods.flatMap(({ start }, place) => within(groups, ({ period }) => period === place, (figures) => ({ start, figures }))),
    types: viewer.dictionaries.items(SERVICE_TYPES).flatMap((type) => within(groups, ({ typeId }) => typeId === type.id, (figures) => ({ type, figures }))),
  };
}

// Nothing was received in a year that no calendar has.
const monthsOf = (year: number): Period[] => (year < 1000 || year > 9998 ? [] : periodsBetween('MONTH', `${year}-01-01`, `${year}-12-31`));

/** The years in which any of the tickets was received. */
async function years(viewer: Viewer, where: Sql, timeZone: string): Promise<Period[]> {
  const [row] = await viewer.db.readForReport<{ first: string | Date | null; last: string | Date | null }>(sql`SELECT MIN(t.created_at) AS "first", MAX(t.created_at) AS "last" FROM service_tickets t WHERE ${where}`);
  if (!row?.first || !row.last) return [];
  const day = (instant: string | Date) => new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date(instant));
  return periodsBetween('YEAR', day(row.first), day(row.last));
}

async function read(viewer: Viewer, where: Sql, periods: readonly Period[], timeZone: string): Promise<Group[]> {
  const now = new Date();
  const starts = periods.map(({ start }) => localMidnight(start, timeZone));
  const end = localMidnight(periods.at(-1)?.end ?? '', timeZone);
  const place = starts.length > 1 ? sql`CASE ${join(starts.slice(1).map((start, at) => sql`WHEN t.created_at < ${start} THEN ${at}`), ' ')} ELSE ${starts.length - 1} END` : sql`0`;
  const outcome = (kind: PromiseKind) => sql`CASE ${join(PROMISE_OUTCOMES.map((one) => sql`WHEN ${hasOutcome(kind, one, now)} THEN ${one}`), ' ')} END`;
  // In two steps: SQL Server does not see that two expressions with parameters are the same.
  const rows = await viewer.db.readForReport<Group>(sql`SELECT x.period AS "period", x.type_id AS "typeId", x.answer AS "answer", x.resolution AS "resolution", COUNT(*) AS "count"
    FROM (SELECT ${place} AS period, t.type_id AS type_id, ${outcome('RESPONSE')} AS answer, ${outcome('RESOLUTION')} AS resolution
      FROM service_tickets t WHERE ${where} AND t.created_at >= ${starts[0] as Date} AND t.created_at < ${end}) x
    GROUP BY x.period, x.type_id, x.answer, x.resolution`);
  return rows.map((row) => ({ ...row, period: Number(row.period), typeId: Number(row.typeId), count: Number(row.count) }));
}

function within<T>(groups: readonly Group[], which: (group: Group) => boolean, as: (figures: PromiseFigures) => T): T[] {
  const some = groups.filter(which);
  return some.length ? [as(figuresOf(some))] : [];
}

function figuresOf(groups: readonly Group[]): PromiseFigures {
  const count = (which: (group: Group) => boolean) => groups.filter(which).reduce((total, group) => total + group.count, 0);
  const of = (name: 'answer' | 'resolution'): PromiseCount => {
    const [kept, broken, open] = PROMISE_OUTCOMES.map((outcome) => count((group) => group[name] === outcome)) as [number, number, number];
    const promised = kept + broken + open;
    return { kept, broken, open, share: promised ? kept / promised : null };
  };
  return { received: count(() => true), answer: of('answer'), resolution: of('resolution') };
}
