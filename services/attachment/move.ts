import { Attachment } from '@/entities/attachment';
import { sql } from '../database/sql';
import type { WriteTransaction } from '../write-transaction';

/** SQL Server takes at most 2,100 parameters a statement. */
const AT_ONCE = 1000;

/** Gives the files of one ticket to another, deleted ones too, so that they can still be brought back. Both are open as yet. */
export async function moveAttachments(tx: WriteTransaction, fromId: number, toId: number): Promise<void> {
  const rows = await tx.select(Attachment, sql`t.ticket_id = ${fromId}`);
  for (let start = 0; start < rows.length; start += AT_ONCE) await tx.updateTogether(Attachment, rows.slice(start, start + AT_ONCE), { ticketId: toId }, 'transfer');
}
