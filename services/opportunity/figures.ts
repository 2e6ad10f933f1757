import { OPEN_STATUSES, OPPORTUNITY_STATUSES, type OpportunityStatus, STAGE_DICTIONARY } from '@/domain/opportunity';
import type { DictionaryItem } from '@/entities/dictionary';
import { and, join, raw, type Sql, sql } from '../database/sql';
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
  /** How many have come as far as this stage, wherever they are now. */
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

interface Group {
  status: OpportunityStatus;
  stageId: number | null;
  count: number;
  amount: number;
  weighted: number;
}

const EMPTY: Heap = { count: 0, amount: 0, weighted: 0 };
const FIGURES = 'COUNT(*) AS "count", COALESCE(SUM(t.amount), 0) AS "amount", (COALESCE(SUM(t.amount * t.success_rate), 0) + 50) / 100 AS "weighted"';

const numbers = (row: Heap): Heap => ({ count: Number(row.count), amount: Number(row.amount), weighted: Number(row.weighted) });
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
  const groups = (await viewer.db.readForReport<Group>(sql`SELECT t.status AS "status", t.stage_id AS "stageId", ${raw(FIGURES)}
    FROM opportunities t WHERE ${where} GROUP BY t.status, t.stage_id`)).map((row) => ({ ...row, ...numbers(row) }));
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
  const likely = raw('COALESCE(SUM(t.amount * t.success_rate), 0)');
  const days = OPEN_STATUSES.map((status) => sql`SELECT t.expected_close_on AS "day", COUNT(*) AS "count", COALESCE(SUM(t.amount), 0) AS "amount",
      ${likely} / 100 AS "whole", ${likely} % 100 AS "rest" FROM opportunities t WHERE ${where} AND t.status = ${status} GROUP BY t.expected_close_on`);
  const rows = await viewer.db.readForReport<Record<'count' | 'amount' | 'whole' | 'rest', number> & { day: string | Date | null }>(join(days, ' UNION ALL '));
  const months = Map.groupBy(rows, ({ day }) => (day === null ? null : (day instanceof Date ? day.toISOString() : day).slice(0, 7)));
  return [...months].map(([month, of]) => {
    const sum = (name: 'count' | 'amount' | 'whole' | 'rest') => of.reduce((total, row) => total + Number(row[name]), 0);
    // What is left of the percent is rounded once for the month.
    return { month, count: sum('count'), amount: sum('amount'), weighted: sum('whole') + Math.floor((sum('rest') + 50) / 100) };
  }).sort((a, b) => (a.month ?? '').localeCompare(b.month ?? ''));
}
