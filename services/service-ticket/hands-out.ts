import { ServiceTicket } from '@/entities/service-ticket';
import { sql } from '../database/sql';
import { scopeCondition } from '../scope';
import type { WriteTransaction } from '../write-transaction';

/** Whether the viewer may hand this very ticket out: its supervisor, whatever the role is called. */
export async function handsOut(tx: WriteTransaction, ticketId: number): Promise<boolean> {
  const found = await tx.select(ServiceTicket, sql`t.id = ${ticketId} AND ${scopeCondition(tx.viewer, 'serviceTicket', 'serviceTicket:assign', 't')}`);
  return found.length > 0;
}
