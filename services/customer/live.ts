import { Refusal } from '@/domain/refusal';
import { sql } from '../database/sql';
import { holdRecord } from '../exclusive';
import type { WriteTransaction } from '../write-transaction';

/** Refuses to begin or take up again what names a customer in the recycle bin: it would be open for nobody. The customer is held, so that it does not go there meanwhile. */
export async function demandLiveCustomer(tx: WriteTransaction, customerId: number | null): Promise<void> {
  if (customerId === null) return;
  await holdRecord(tx.database, 'customer', customerId);
  const [live] = await tx.database.read<{ id: number }>(sql`SELECT id AS "id" FROM customers WHERE id = ${customerId} AND deleted_at IS NULL`);
  if (!live) throw new Refusal({ code: 'BLOCKED', message: 'customer.inBin' });
}
