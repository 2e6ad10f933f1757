import { type Comparison, compare, type Stratum, stratumKey, WIN_BACK_DAYS } from '@/domain/churn-win-back';
import type { DictionaryItem } from '@/entities/dictionary';
import { and, raw, type Sql, sql, sumOf } from '../database/sql';
import { type Between, between, instants } from '../filter';
import { demand, scopeCondition } from '../scope';
import type { Viewer } from '../viewer';
import { keptWithin, olderThan } from './list';

/** How cases with a measure of one kind went, against cases alike without any. */
export interface WinBackOfKind extends Comparison {
  kind: DictionaryItem;
  /** What the measures of the kind cost per case, in minor units of the cases' currency; null where there are several currencies. */
  costPerCase: number | null;
}

export interface WinBack {
  days: number;
  kinds: WinBackOfKind[];
  /** Cases without any measure. */
  controls: number;
  /** Cases of the period that are too young to be counted. */
  tooYoung: number;
}

interface Group { kindId: number; signal: string; gradeId: number | null; orders: number; n: number; kept: number; cost: number; currencies: number }

/** Win-back by kind of measure, of the cases that the viewer may read and that were warned of in the period. */
export async function winBack(viewer: Viewer, warnedAt: Between<string> | null, today: string): Promise<WinBack> {
  demand(viewer, 'churnCase:read');
  const { dialect } = viewer.db;
  const readable = and([scopeCondition(viewer, 'churnCase', 'churnCase:read', 't'), ...between('t.created_at', instants(warnedAt))]);
  const old = olderThan(dialect, WIN_BACK_DAYS, today);
  const measures = sql`(SELECT m.case_id AS case_id, m.kind_id AS kind_id, ${sumOf('m.cost')} AS cost FROM churn_measures m GROUP BY m.case_id, m.kind_id)`;
  const treated = await groups(viewer, raw('m.kind_id'), sumOf('m.cost'), sql`churn_cases t JOIN ${measures} m ON m.case_id = t.id`, and([readable, old]));
  const untreated = await groups(viewer, raw('0'), raw('0'), raw('churn_cases t'), and([readable, old, raw('t.measure_count = 0')]));
  const [young] = await viewer.db.readForReport<{ n: number }>(sql`SELECT COUNT(*) AS "n" FROM churn_cases t WHERE ${and([readable, sql`NOT (${old})`])}`);
  const controls = strata(untreated);
  const kinds = viewer.dictionaries.items('churn-measure-kind').flatMap((kind): WinBackOfKind[] => {
    const mine = treated.filter(({ kindId }) => kindId === kind.id);
    return mine.length ? [{ kind, ...compare(strata(mine), controls), costPerCase: costPerCase(mine) }] : [];
  });
  return { days: WIN_BACK_DAYS, kinds, controls: untreated.reduce((total, { n }) => total + n, 0), tooYoung: Number(young?.n ?? 0) };
}

async function groups(viewer: Viewer, kind: Sql, cost: Sql, from: Sql, where: Sql): Promise<Group[]> {
  const kept = keptWithin(viewer.db.dialect, WIN_BACK_DAYS);
  const by = kind.sql === '0' ? raw('') : sql`${kind}, `;
  const rows = await viewer.db.readForReport<Record<keyof Group, unknown>>(sql`SELECT ${kind} AS "kindId", t.signal AS "signal", t.grade_id AS "gradeId",
      COALESCE(t.order_count, 0) AS "orders", COUNT(*) AS "n", SUM(CASE WHEN ${kept} THEN 1 ELSE 0 END) AS "kept", ${cost} AS "cost", COUNT(DISTINCT t.currency) AS "currencies"
    FROM ${from} WHERE ${where} GROUP BY ${by}t.signal, t.grade_id, COALESCE(t.order_count, 0)`);
  return rows.map((row) => ({
    kindId: Number(row.kindId), signal: String(row.signal), gradeId: row.gradeId === null ? null : Number(row.gradeId), orders: Number(row.orders), n: Number(row.n),
    kept: Number(row.kept), cost: Number(row.cost), currencies: Number(row.currencies),
  }));
}

function strata(rows: readonly Group[]): Stratum[] {
  const found = new Map<string, Stratum>();
  for (const { signal, gradeId, orders, n, kept } of rows) {
    const key = stratumKey(signal, gradeId, orders);
    const known = found.get(key) ?? { key, n: 0, kept: 0 };
    found.set(key, { key, n: known.n + n, kept: known.kept + kept });
  }
  return [...found.values()];
}

function costPerCase(rows: readonly Group[]): number | null {
  if (rows.some(({ currencies }) => currencies > 1)) return null;
  return Math.round(rows.reduce((total, { cost }) => total + cost, 0) / rows.reduce((total, { n }) => total + n, 0));
}
