import { OPEN_STATUSES } from '@/domain/opportunity';
import { Refusal } from '@/domain/refusal';
import { Opportunity } from '@/entities/opportunity';
import { join, sql } from '../database/sql';
import type { WriteTransaction } from '../write-transaction';

/** Refuses to delete a customer with whom an opportunity can still be won, naming it. */
export async function demandNoOpenOpportunities(tx: WriteTransaction, customerId: number): Promise<void> {
  const [open] = await tx.select(Opportunity, sql`t.customer_id = ${customerId} AND t.deleted_at IS NULL AND t.status IN (${join([...OPEN_STATUSES])}) ORDER BY t.id`);
  if (open) throw new Refusal({ code: 'BLOCKED', message: 'customer.openOpportunities', params: { number: open.number } });
}
