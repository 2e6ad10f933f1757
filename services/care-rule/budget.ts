import { APPROVED_TASKS } from '@/domain/care-task';
import { fromMinor } from '@/domain/money';
import { Refusal } from '@/domain/refusal';
import { CareRule } from '@/entities/care-rule';
import type { Database, DatabaseTransaction } from '../database/database';
import { join, raw, sql, sumOf, within } from '../database/sql';
import { holdRecord } from '../exclusive';
import type { WriteTransaction } from '../write-transaction';

/** What the tasks of a rule cost in a year; minor units. */
export interface CareSpending {
  /** Of those that are done. */
  spent: number;
  /** Of those that a supervisor let pass and that are still to be done; nobody comes to those of a customer in the recycle bin. */
  committed: number;
}

type Reader = Pick<Database | DatabaseTransaction, 'read'>;

/** What each of these rules has spent and committed for the days of a year. One statement. */
export async function careSpending(from: Reader, ruleIds: readonly number[], year: string): Promise<Map<number, CareSpending>> {
  const rows = await from.read<{ ruleId: number; spent: number | string | null; committed: number | string | null }>(sql`SELECT k.rule_id AS "ruleId", ${sumOf('k.cost')} AS "spent",
      SUM(CASE WHEN k.status IN (${join([...APPROVED_TASKS])}) AND c.deleted_at IS NULL THEN CAST(k.planned_cost AS FLOAT) END) AS "committed"
    FROM care_tasks k JOIN customers c ON c.id = k.customer_id WHERE ${within(raw('k.rule_id'), ruleIds)} AND k.due_on >= ${`${year}-01-01`} AND k.due_on <= ${`${year}-12-31`} GROUP BY k.rule_id`);
  return new Map(rows.map(({ ruleId, spent, committed }) => [ruleId, { spent: Number(spent ?? 0), committed: Number(committed ?? 0) }]));
}

/** The rule of a task, taken until the transaction ends: of two that would spend the last of the budget, one does. */
export async function holdRule(tx: WriteTransaction, ruleId: number): Promise<CareRule> {
  await holdRecord(tx.database, 'careRule', ruleId);
  const [rule] = await tx.select(CareRule, sql`t.id = ${ruleId}`);
  if (!rule) throw new RangeError(`no care rule ${ruleId}`);
  return rule;
}

/** Refuses a further amount for which the budget of the year has no room, and says how much it has. `released` was committed for the same task before. */
export async function demandBudget(tx: WriteTransaction, rule: CareRule, { dueOn, amount, released = 0 }: { dueOn: string; amount: number; released?: number }): Promise<void> {
  if (rule.budgetPerYear === null || amount <= released) return;
  const year = dueOn.slice(0, 4);
  const { spent, committed } = (await careSpending(tx.database, [rule.id], year)).get(rule.id) ?? { spent: 0, committed: 0 };
  const left = rule.budgetPerYear - spent - committed + released;
  if (amount <= left) return;
  throw new Refusal({ code: 'BLOCKED', message: 'careTask.overBudget', params: { year, left: fromMinor(Math.max(left, 0)), amount: fromMinor(amount) } });
}
