import { OPEN_STATUSES, OPPORTUNITY_STATUSES, type OpportunityStatus, STAGE_DICTIONARY } from '@/domain/opportunity';
import type { DictionaryItem } from '@/entities/dictionary';
import { and, join, type Sql, sql, sumOf } from '../database/sql';
import { liveCondition } from '../read';
import { demand, scopeCondition } from '../scope';
import type { Viewer } from '../viewer';
import { type Dwell, dwellOf } from './dwell';
import { type OpportunityFilter, opportunityConditions } from './list';

/** How many opportunities there are somewhere, and what they are worth together in minor units. */
export interface Heap {
  count: number;
  amount: number;
  /** Each amount times how likely its success is. */
  weighted: number;
}

export interface FunnelState extends Heap {
  status: OpportunityStatus;
  dwell: Dwell;
}

export interface FunnelStage extends Heap {
  stage: DictionaryItem;
  /** How many are in this stage or a later one, were in one when they failed, or were won. */
  reached: number;
  dwell: Dwell;
}

export interface Funnel {
  currency: string;
  states: FunnelState[];
  /** Of those in development, by stage, in the order of the dictionary. */
  stages: FunnelStage[];
}

export interface ForecastMonth extends Heap {
  /** `YYYY-MM`; null for those without an expected day. */
  month: string | null;
}

interface Group extends Heap {
  status: OpportunityStatus;
  stageId: number | null;
}

const EMPTY: Heap = { count: 0, amount: 0, weighted: 0 };
/** As the database adds them up: each amount times a percentage is not divided yet. */
interface Sums {
  count: number;
  amount: number | null;
  percents: number | null;
}
const SUMS = sql`COUNT(*) AS "count", ${sumOf('t.amount')} AS "amount", ${sumOf('t.amount * t.success_rate')} AS "percents"`;

/** Some sums as one heap: what is left of the percent is rounded once. */
function heapOf(rows: readonly Sums[]): Heap {
  const sum = (name: keyof Sums) => rows.reduce((total, row) => total + Number(row[name] ?? 0), 0);
  return { count: sum('count'), amount: sum('amount'), weighted: Math.floor((sum('percents') + 50) / 100) };
}
const together = (heaps: readonly Heap[]): Heap =>
  heaps.reduce<Heap>((sum, heap) => ({ count: sum.count + heap.count, amount: sum.amount + heap.amount, weighted: sum.weighted + heap.weighted }), EMPTY);

/** The opportunities of the filter in one currency that the viewer may read, as a condition on `t`. */
export function figureCondition(viewer: Viewer, filter: OpportunityFilter | null, currency: string): Sql {
  demand(viewer, 'opportunity:read');
  const scope = scopeCondition(viewer, 'opportunity', 'opportunity:read', 't');
  return and([liveCondition('opportunity', 't'), scope, ...opportunityConditions(viewer, { filter: { ...filter, currency } })]);
}

/** How many opportunities stand where in their life, what they are worth and how long they stay there. `withDwell` reads the ledger. */
export async function opportunityFunnel(viewer: Viewer, filter: OpportunityFilter | null, currency: string, withDwell: boolean): Promise<Funnel> {
  const where = figureCondition(viewer, filter, currency);
  const groups = (await viewer.db.readForReport<Sums & Pick<Group, 'status' | 'stageId'>>(sql`SELECT t.status AS "status", t.stage_id AS "stageId", ${SUMS}
    FROM opportunities t WHERE ${where} GROUP BY t.status, t.stage_id`)).map(({ status, stageId, ...sums }): Group => ({ status, stageId, ...heapOf([sums]) }));
  const dwells = withDwell ? await dwellOf(viewer, where) : new Map<string, Dwell>();
  const dwell = (key: string): Dwell => dwells.get(key) ?? { stays: 0, averageSeconds: null };
  const stages = viewer.dictionaries.items(STAGE_DICTIONARY);
  const placeOf = (stageId: number | null) => stages.findIndex(({ id }) => id === stageId);
  return {
    currency,
    states: OPPORTUNITY_STATUSES.map((status) => ({ status, ...together(groups.filter((group) => group.status === status)), dwell: dwell(status) })),
    stages: stages.flatMap((stage, place) => {
      const here = together(groups.filter(({ status, stageId }) => status === 'ASSIGNED' && stageId === stage.id));
      const through = groups.filter(({ status, stageId }) => status === 'SUCCEEDED' || placeOf(stageId) >= place);
      const { count: reached } = together(through);
      return stage.active || reached ? [{ stage, ...here, reached, dwell: dwell(`stage ${stage.id}`) }] : [];
    }),
  };
}

/** What is still open, by the month in which it is expected to be decided. */
export async function opportunityForecast(viewer: Viewer, filter: OpportunityFilter | null, currency: string): Promise<ForecastMonth[]> {
  const where = figureCondition(viewer, filter, currency);
  // One state after the other and day by day: the index has them in this order, so that a million rows are added up as they come.
  const days = OPEN_STATUSES.map((status) => sql`SELECT t.expected_close_on AS "day", ${SUMS} FROM opportunities t WHERE ${where} AND t.status = ${status} GROUP BY t.expected_close_on`);
  const rows = await viewer.db.readForReport<Sums & { day: string | Date | null }>(join(days, ' UNION ALL '));
  const months = Map.groupBy(rows, ({ day }) => (day === null ? null : (day instanceof Date ? day.toISOString() : day).slice(0, 7)));
  return [...months].map(([month, of]) => ({ month, ...heapOf(of) })).sort((a, b) => (a.month ?? '').localeCompare(b.month ?? ''));
}
