import { ChurnCase } from '@/entities/churn-case';
import type { Customer } from '@/entities/customer';
import { issueNumbers } from '../numbering';
import type { WriteTransaction } from '../write-transaction';

/** What a case is opened for; the rest follows. */
export type Opening = Partial<ChurnCase> & Pick<ChurnCase, 'customerId' | 'signal' | 'asOf' | 'knownSince'>;

/** Opens cases within a running write, many by few statements. Their customers are WARNED by the same write. */
export async function openCases(tx: WriteTransaction, openings: readonly Opening[]): Promise<ChurnCase[]> {
  const numbers = await issueNumbers(tx.database, 'LS', tx.now.slice(0, 10), openings.length);
  const rows = openings.map((opening, place) => ({ ...opening, number: numbers[place] as string, status: 'WARNED' as const, measureCount: 0 }));
  return tx.insertTogether(ChurnCase, rows, 'number');
}

const DAY_MS = 86_400_000;

/** The case of somebody's own judgement: what is known of the customer's orders, and why. */
export async function openByHand(tx: WriteTransaction, customer: Customer, note: string | null): Promise<void> {
  const asOf = tx.now.slice(0, 10);
  const created = customer.createdAt.slice(0, 10);
  const since = customer.lastOrderOn ?? created;
  await openCases(tx, [{
    customerId: customer.id, signal: 'MANUAL', asOf, knownSince: created, lastOrderOn: customer.lastOrderOn, orderCount: customer.orderCount ?? 0,
    daysSince: Math.max(0, Math.round((Date.parse(asOf) - Date.parse(since)) / DAY_MS)), gradeId: customer.gradeId, currency: customer.currency, note,
  }]);
}
