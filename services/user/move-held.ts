import { allNouns, type NounMeta } from '@/entities/noun';
import { raw, sql } from '../database/sql';
import type { WriteTransaction } from '../write-transaction';

/** What the database lets nobody change any more stays where it was. */
const UNCHANGEABLE: Partial<Record<NounMeta['noun'], string>> = { serviceTicket: "status = 'ARCHIVED'" };

/** Takes what a person holds along to another department: it is derived of the holder, so neither versions nor the ledger move. */
export async function moveHeld(tx: WriteTransaction, userId: number, departmentId: number): Promise<void> {
  for (const { noun, table, holding } of allNouns()) {
    if (noun === 'user' || holding.by !== 'owner') continue;
    const kept = UNCHANGEABLE[noun];
    await tx.database.execute(sql`UPDATE ${raw(table)} SET ${raw(holding.department)} = ${departmentId}
      WHERE ${raw(holding.owner)} = ${userId}${raw(kept ? ` AND NOT (${kept})` : '')}`);
  }
}
