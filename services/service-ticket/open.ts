import { OPEN_TICKETS } from '@/domain/service-ticket';
import { Refusal } from '@/domain/refusal';
import { ServiceTicket } from '@/entities/service-ticket';
import { join, sql } from '../database/sql';
import type { WriteTransaction } from '../write-transaction';

/** Refuses to delete a customer who waits for something from us, naming it. */
export async function demandNoOpenTickets(tx: WriteTransaction, customerId: number): Promise<void> {
  const [open] = await tx.select(ServiceTicket, sql`t.customer_id = ${customerId} AND t.deleted_at IS NULL AND t.status IN (${join([...OPEN_TICKETS])}) ORDER BY t.id`);
  if (open) throw new Refusal({ code: 'BLOCKED', message: 'customer.openTickets', params: { number: open.number } });
}
