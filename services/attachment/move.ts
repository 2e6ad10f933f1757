import { Attachment } from '@/entities/attachment';
import { sql } from '../database/sql';
import type { WriteTransaction } from '../write-transaction';

/** Gives the files of one ticket to another, deleted ones too, so that they can still be brought back. Both are open as yet. */
export async function moveAttachments(tx: WriteTransaction, fromId: number, toId: number): Promise<void> {
  const rows = await tx.select(Attachment, sql`t.ticket_id = ${fromId}`);
  await tx.updateTogether(Attachment, rows, { ticketId: toId }, 'transfer');
}
