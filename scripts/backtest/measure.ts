import type { ChurnRuleTerms } from '@/domain/churn-rule';
import { type Share, wilson } from '@/domain/wilson';
import { suspectsQuery } from '@/services/churn-case/suspects';
import type { Database } from '@/services/database/database';
import { sql } from '@/services/database/sql';
import type { Invoice } from './retail';

const DAY_MS = 86_400_000;
const plus = (day: string, days: number): string => new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** The days on which each customer bought, from the file itself. */
export function purchaseDays(invoices: readonly Invoice[]): Map<string, string[]> {
  const bought = Map.groupBy(invoices.filter(({ returned }) => !returned), ({ customer }) => customer);
  return new Map([...bought].map(([customer, some]) => [customer, [...new Set(some.map(({ day }) => day))].sort()]));
}

/** Who bought nothing for so many days before a day and is known for longer, counted from the file itself: what a scan has to find. */
export function quietCount(days: ReadonlyMap<string, string[]>, asOf: string, window: number): number {
  const limit = plus(asOf, -window);
  return [...days.values()].filter((all) => {
    const before = all.filter((day) => day <= asOf);
    return before.length > 0 && (before[0] as string) < limit && (before.at(-1) as string) < limit;
  }).length;
}

/** The same in SQL on the stored orders, written without the scan's own statement. */
export async function quietCountInSql(db: Database, asOf: string, window: number): Promise<number> {
  const limit = plus(asOf, -window);
  const [row] = await db.read<{ n: number }>(sql`SELECT COUNT(*) AS "n" FROM customers c
    WHERE EXISTS (SELECT 1 FROM orders o WHERE o.customer_id = c.id AND o.status <> ${'CANCELLED'} AND o.status <> ${'DRAFT'} AND o.ordered_on < ${limit})
    AND NOT EXISTS (SELECT 1 FROM orders o WHERE o.customer_id = c.id AND o.status <> ${'CANCELLED'} AND o.status <> ${'DRAFT'} AND o.ordered_on >= ${limit} AND o.ordered_on <= ${asOf})`);
  return Number(row?.n ?? 0);
}

export interface Outcome { warned: number; left: number; precision: Share | null; recall: Share | null }

/** Whom rules warn of as of a day, and how right they were: a customer left who bought nothing in the days after. All who had bought by that day are asked about. */
export async function backTest(db: Database, days: ReadonlyMap<string, string[]>, { rules, asOf, after }: { rules: readonly ChurnRuleTerms[]; asOf: string; after: number }): Promise<Outcome> {
  const until = plus(asOf, after);
  const left = new Set([...days].filter(([, all]) => all.some((day) => day <= asOf) && !all.some((day) => day > asOf && day <= until)).map(([customer]) => customer));
  const rows = await db.read<{ customerId: number }>(suspectsQuery(db.dialect, rules, { asOf, today: asOf, also: sql`1 = 1` }));
  const names = new Map((await db.read<{ id: number; name: string }>(sql`SELECT id AS "id", external_id AS "name" FROM customers`)).map(({ id, name }) => [Number(id), name]));
  const warned = rows.map(({ customerId }) => names.get(Number(customerId)) ?? '');
  const right = warned.filter((name) => left.has(name)).length;
  return { warned: warned.length, left: left.size, precision: wilson(right, warned.length), recall: wilson(right, left.size) };
}
