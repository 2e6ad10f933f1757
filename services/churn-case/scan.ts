import { CHURN_SIGNALS, type ChurnSignal } from '@/domain/churn-case';
import type { ChurnRuleTerms } from '@/domain/churn-rule';
import type { Permission } from '@/domain/permissions';
import { localDay } from '@/domain/plan-item';
import { Refusal } from '@/domain/refusal';
import { dayProblem } from '@/domain/validation';
import type { ChurnCase } from '@/entities/churn-case';
import { ChurnRule } from '@/entities/churn-rule';
import { Customer } from '@/entities/customer';
import type { Database } from '../database/database';
import { raw, sql, within } from '../database/sql';
import { demand, scopeCondition } from '../scope';
import { takeStepTogether } from '../transition';
import { systemViewer, type Viewer } from '../viewer';
import { write } from '../write';
import type { WriteTransaction } from '../write-transaction';
import { openByHand, openCases } from './open';
import { type Look, type Suspect, suspectOf, suspectsAmong, suspectsQuery } from './suspects';

/** Customers warned by one write: few enough that nobody waits for them long. */
const AT_ONCE = 500;

/** What a scan came to: how many were warned, by what gave the warning. */
export interface ChurnScan {
  asOf: string;
  warned: number;
  bySignal: Record<ChurnSignal, number>;
}

/** The active rules, whoever asks. */
export async function activeChurnRules(db: Database): Promise<ChurnRule[]> {
  const shape = db.shape(ChurnRule);
  return shape.hydrate(await db.read<ChurnRule>(sql`SELECT ${shape.select('t')} FROM ${raw(shape.table)} t WHERE t.active = ${true} ORDER BY t.id`));
}

/** Whom the rules warn of among the customers that the viewer may have scanned. Nothing is written. Throws VALIDATION for a day that is none or has not come. */
export async function findSuspects(viewer: Viewer, rules: readonly ChurnRuleTerms[], asOf?: string | null): Promise<{ look: Look; suspects: Suspect[] }> {
  demand(viewer, 'churnCase:scan');
  const today = localDay(new Date());
  const day = asOf ?? today;
  if (dayProblem(day) || day > today) throw new Refusal({ code: 'VALIDATION', message: dayProblem(day) ?? 'churnCase.dayToCome', field: 'asOf' });
  const look = { asOf: day, today, also: scopeCondition(viewer, 'customer', 'churnCase:scan' as Permission, 'c') };
  if (!rules.length) return { look, suspects: [] };
  const rows = await viewer.db.readForReport<Record<keyof Suspect, unknown>>(suspectsQuery(viewer.db.dialect, rules, look));
  return { look, suspects: rows.map(suspectOf) };
}

/**
 * Warns of every customer whom the rules name as of a day, today where none is given. One statement finds them; they are warned by batches, each a transaction
 * of its own. A run that is killed leaves whole batches behind, and the next one finds the rest: whoever is warned of already is not found again.
 */
export async function scanChurn(viewer: Viewer, asOf?: string | null): Promise<ChurnScan> {
  const rules = await activeChurnRules(viewer.db);
  await takeIn(viewer);
  const { look, suspects } = await findSuspects(viewer, rules, asOf);
  const bySignal = Object.fromEntries(CHURN_SIGNALS.map((signal) => [signal, 0])) as Record<ChurnSignal, number>;
  let warned = 0;
  for (let start = 0; start < suspects.length; start += AT_ONCE) {
    const ids = suspects.slice(start, start + AT_ONCE).map(({ customerId }) => customerId);
    for (const { signal } of await write(viewer, {}, (tx) => warnTogether(tx, rules, look, ids))) {
      bySignal[signal] += 1;
      warned += 1;
    }
  }
  return { asOf: look.asOf, warned, bySignal };
}

/** The scan of all customers as of today, as the product itself; resolves to how many were warned. */
export const scanAll = async (db: Database): Promise<number> => (await scanChurn(await systemViewer(db))).warned;

/** Warns of those of the customers, at most 1,000, whom the rules name, within a running write. */
export async function warnTogether(tx: WriteTransaction, rules: readonly ChurnRuleTerms[], look: Look, ids: readonly number[]): Promise<ChurnCase[]> {
  // From here on nobody changes them. Whoever ordered meanwhile, or was warned of by somebody else, is no suspect any more.
  await tx.database.execute(sql`UPDATE customers SET version = version WHERE ${within(raw('id'), ids)}`);
  const suspects = new Map((await suspectsAmong(tx.database, rules, look, ids)).map((suspect) => [suspect.customerId, suspect]));
  if (!suspects.size) return [];
  const customers = await tx.select(Customer, within(raw('t.id'), [...suspects.keys()]));
  const warned = await takeStepTogether<Customer>(tx, Customer, customers, 'warn');
  return openCases(tx, warned.map(({ id }) => ({ ...(suspects.get(id) as Suspect), asOf: look.asOf })));
}

/** Customers who were warned of before there were cases, by an older version or by an import, are given theirs. */
async function takeIn(viewer: Viewer): Promise<void> {
  const lacking = sql`t.status = ${'WARNED'} AND NOT EXISTS (SELECT 1 FROM churn_cases k WHERE k.customer_id = t.id AND k.closed_at IS NULL)`;
  const [some] = await viewer.db.read<{ id: number | null }>(sql`SELECT MIN(t.id) AS "id" FROM customers t WHERE ${lacking}`);
  if (!some?.id) return;
  await write(viewer, {}, async (tx) => {
    await tx.database.execute(sql`UPDATE customers SET version = version WHERE status = ${'WARNED'}`);
    for (const customer of await tx.select(Customer, lacking)) await openByHand(tx, customer, null);
  });
}
