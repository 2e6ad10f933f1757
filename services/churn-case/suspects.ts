import type { ChurnSignal } from '@/domain/churn-case';
import { type ChurnRuleTerms, inOrder, RHYTHM_FLOOR_DAYS } from '@/domain/churn-rule';
import { BOUGHT } from '@/domain/order';
import type { ChurnCase } from '@/entities/churn-case';
import type { Database, DatabaseTransaction } from '../database/database';
import { dayOfInstant, daysFrom, dayValue } from '../database/days';
import { join, raw, type Sql, sql, sumOf, within } from '../database/sql';

/** A customer who is to be warned of, and everything that says so. */
export type Suspect = Pick<ChurnCase, 'customerId' | 'signal' | 'knownSince' | 'lastOrderOn' | 'daysSince' | 'orderCount' | 'windowDays' | 'usualGapDays' | 'gapsCounted'
  | 'gapFactorPercent' | 'recentAmount' | 'formerAmount' | 'fallPercent' | 'gradeId' | 'currency'>;

/** Whom to look at, as of which day; `today` leaves out those who ordered since. */
export interface Look {
  asOf: string;
  today: string;
  /** What else is asked of a customer `c`. */
  also: Sql;
}

type Dialect = Database['dialect'];
const number = (value: number | null): Sql => raw(String(value ?? 0));

/** The rules as rows, what is off as 0, and which of them holds for a customer: `grade` and `line` are columns. */
function ruleRows(rules: readonly ChurnRuleTerms[]): { rows: Sql; chosen: Sql } {
  const rows = join(rules.map((rule, place) => sql`SELECT ${number(place + 1)} AS place, ${number(rule.windowDays)} AS window_days, ${number(rule.gapFactorPercent)} AS factor,
    ${number(rule.minGaps)} AS min_gaps, ${number(rule.fallPercent)} AS fall`), ' UNION ALL ');
  const cases = rules.map(({ gradeId, categoryId }, place) => sql`WHEN ${gradeId === null ? raw('1 = 1') : sql`w.grade_id = ${gradeId}`}
    AND ${categoryId === null ? raw('1 = 1') : sql`m.category_id = ${categoryId}`} THEN ${number(place + 1)}`);
  return { rows, chosen: sql`CASE ${join(cases, ' ')} END` };
}

/** The product line that a customer spent most on; nobody asks where no rule names one. */
function mainLines(rules: readonly ChurnRuleTerms[]): Sql {
  if (rules.every(({ categoryId }) => categoryId === null)) return raw('SELECT id AS customer_id, id AS category_id FROM customers WHERE 1 = 0');
  return sql`SELECT customer_id, category_id FROM (
      SELECT b.customer_id AS customer_id, p.category_id AS category_id, ROW_NUMBER() OVER (PARTITION BY b.customer_id ORDER BY ${sumOf('l.net')} DESC, p.category_id) AS place
      FROM bought b JOIN order_lines l ON l.order_id = b.id JOIN products p ON p.id = l.product_id WHERE p.category_id IS NOT NULL GROUP BY b.customer_id, p.category_id) spent
    WHERE place = 1`;
}

/** Orders that count, what they say of each customer, the gaps between the days with orders and the median of them. */
function orderFacts(dialect: Dialect, asOf: Sql): Sql {
  return sql`bought AS (SELECT o.id AS id, o.customer_id AS customer_id, o.ordered_on AS ordered_on, CAST(o.total AS FLOAT) AS total
      FROM orders o JOIN watched w ON w.id = o.customer_id WHERE o.status IN (${join([...BOUGHT])}) AND o.ordered_on <= ${asOf}),
    facts AS (SELECT customer_id, MIN(ordered_on) AS first_on, MAX(ordered_on) AS last_on, COUNT(*) AS order_count FROM bought GROUP BY customer_id),
    gaps AS (SELECT customer_id, ${daysFrom(dialect, raw('LAG(ordered_on) OVER (PARTITION BY customer_id ORDER BY ordered_on)'), raw('ordered_on'))} AS gap
      FROM (SELECT DISTINCT customer_id, ordered_on FROM bought) days),
    ranked AS (SELECT customer_id, gap, ROW_NUMBER() OVER (PARTITION BY customer_id ORDER BY gap) AS place, COUNT(*) OVER (PARTITION BY customer_id) AS gap_count
      FROM gaps WHERE gap IS NOT NULL),
    rhythm AS (SELECT customer_id, (MIN(gap) + MAX(gap) + 1) / 2 AS usual, MIN(gap_count) AS gap_count FROM ranked
      WHERE place = (gap_count + 1) / 2 OR place = (gap_count + 2) / 2 GROUP BY customer_id)`;
}

/** How earlier cases ended: whoever was said to stay, or came back, is given a window anew. */
const settledFacts = (dialect: Dialect): Sql => sql`settled AS (SELECT customer_id, MAX(${dayOfInstant(dialect, 'closed_at')}) AS closed_on,
      MAX(CASE WHEN status <> ${'CLEARED'} THEN ${dayOfInstant(dialect, 'COALESCE(returned_at, closed_at)')} END) AS stayed_on
    FROM churn_cases WHERE closed_at IS NOT NULL GROUP BY customer_id)`;

const SIGNAL = sql`CASE WHEN known_days > window_days AND quiet_days > window_days THEN ${'NO_ORDER'}
    WHEN factor > 0 AND gap_count >= min_gaps AND quiet_days > ${RHYTHM_FLOOR_DAYS} AND quiet_days * 100 > usual * factor THEN ${'RHYTHM'}
    WHEN fall > 0 AND known_days > 2 * window_days AND former > 0 AND recent * 100 < former * (100 - fall) AND (settled_days IS NULL OR settled_days > window_days) THEN ${'AMOUNT'} END`;

/** Everything of each customer side by side, the rule that holds for it included. */
function measured(dialect: Dialect, asOf: Sql, chosen: Sql): Sql {
  const age = daysFrom(dialect, raw('b.ordered_on'), asOf);
  const known = raw('CASE WHEN f.first_on < w.created_on THEN f.first_on ELSE w.created_on END');
  return sql`ruled AS (SELECT w.id AS id, w.grade_id AS grade_id, w.currency AS currency, w.created_on AS created_on, r.window_days AS window_days, r.factor AS factor,
      r.min_gaps AS min_gaps, r.fall AS fall FROM watched w LEFT JOIN main_lines m ON m.customer_id = w.id JOIN rules r ON r.place = ${chosen}),
    amounts AS (SELECT b.customer_id AS customer_id, SUM(CASE WHEN ${age} <= r.window_days THEN b.total ELSE 0 END) AS recent,
      SUM(CASE WHEN ${age} > r.window_days AND ${age} <= 2 * r.window_days THEN b.total ELSE 0 END) AS former
      FROM bought b JOIN ruled r ON r.id = b.customer_id GROUP BY b.customer_id),
    dated AS (SELECT w.*, f.last_on AS last_on, f.order_count AS order_count, h.usual AS usual, h.gap_count AS gap_count, a.recent AS recent, a.former AS former,
      s.closed_on AS closed_on, s.stayed_on AS stayed_on, ${known} AS known_since, COALESCE(f.last_on, w.created_on) AS since
      FROM ruled w LEFT JOIN facts f ON f.customer_id = w.id LEFT JOIN rhythm h ON h.customer_id = w.id LEFT JOIN amounts a ON a.customer_id = w.id
      LEFT JOIN settled s ON s.customer_id = w.id),
    aged AS (SELECT d.*, ${daysFrom(dialect, raw('known_since'), asOf)} AS known_days, ${daysFrom(dialect, raw('since'), asOf)} AS days_since,
      ${daysFrom(dialect, raw('CASE WHEN stayed_on > since THEN stayed_on ELSE since END'), asOf)} AS quiet_days,
      ${daysFrom(dialect, raw('closed_on'), asOf)} AS settled_days FROM dated d)`;
}

/**
 * Every customer whom a rule warns of, with the evidence: one statement, whatever their number. Rules are asked the closest first; without any nobody is
 * warned of. What happened after `asOf` is not looked at, but that nobody is warned of who has ordered since.
 */
export function suspectsQuery(dialect: Dialect, terms: readonly ChurnRuleTerms[], { asOf: day, today, also }: Look): Sql {
  const rules = inOrder(terms);
  const { rows, chosen } = ruleRows(rules);
  const asOf = dayValue(dialect, day);
  const later = today > day ? sql` AND NOT EXISTS (SELECT 1 FROM orders o WHERE o.customer_id = j.id AND o.status IN (${join([...BOUGHT])}) AND o.ordered_on > ${asOf})` : raw('');
  return sql`WITH rules AS (${rows}),
    watched AS (SELECT c.id AS id, c.grade_id AS grade_id, c.currency AS currency, ${dayOfInstant(dialect, 'c.created_at')} AS created_on
      FROM customers c WHERE c.status = ${'NORMAL'} AND c.deleted_at IS NULL AND ${also}),
    ${orderFacts(dialect, asOf)}, main_lines AS (${mainLines(rules)}), ${settledFacts(dialect)}, ${measured(dialect, asOf, chosen)},
    judged AS (SELECT a.*, ${SIGNAL} AS signal FROM aged a)
    SELECT j.id AS "customerId", j.signal AS "signal", j.known_since AS "knownSince", j.last_on AS "lastOrderOn", j.days_since AS "daysSince",
      COALESCE(j.order_count, 0) AS "orderCount", j.window_days AS "windowDays", j.usual AS "usualGapDays", j.gap_count AS "gapsCounted", j.factor AS "gapFactorPercent",
      COALESCE(j.recent, 0) AS "recentAmount", COALESCE(j.former, 0) AS "formerAmount", j.fall AS "fallPercent", j.grade_id AS "gradeId", j.currency AS "currency"
    FROM judged j WHERE j.signal IS NOT NULL${later} ORDER BY j.id`;
}

const NUMBERS = ['customerId', 'daysSince', 'orderCount', 'windowDays', 'usualGapDays', 'gapsCounted', 'gapFactorPercent', 'recentAmount', 'formerAmount', 'fallPercent'] as const;
const DAYS = ['knownSince', 'lastOrderOn'] as const;

/** A row of suspectsQuery in the program's types; what the rule leaves out of account is null. */
export function suspectOf(row: Record<keyof Suspect, unknown>): Suspect {
  const numbers = Object.fromEntries(NUMBERS.map((name) => [name, row[name] === null ? null : Number(row[name])]));
  const days = Object.fromEntries(DAYS.map((name) => [name, row[name] instanceof Date ? row[name].toISOString().slice(0, 10) : row[name]]));
  const suspect = { ...row, ...numbers, ...days, signal: row.signal as ChurnSignal } as Suspect;
  return { ...suspect, gapFactorPercent: suspect.gapFactorPercent || null, fallPercent: suspect.fallPercent || null };
}

/** The suspects among some customers, read within a running write. */
export async function suspectsAmong(tx: DatabaseTransaction, terms: readonly ChurnRuleTerms[], look: Look, ids: readonly number[]): Promise<Suspect[]> {
  if (!terms.length) return [];
  const rows = await tx.read<Record<keyof Suspect, unknown>>(suspectsQuery(tx.dialect, terms, { ...look, also: sql`${within(raw('c.id'), ids)} AND ${look.also}` }));
  return rows.map(suspectOf);
}
