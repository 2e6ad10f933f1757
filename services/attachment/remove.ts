import { Refusal } from '@/domain/refusal';
import { Attachment } from '@/entities/attachment';
import { ServiceTicket } from '@/entities/service-ticket';
import { sql } from '../database/sql';
import { holdRecord } from '../exclusive';
import { handsOut } from '../service-ticket/hands-out';
import type { Viewer } from '../viewer';
import { write } from '../write';
import type { WriteTransaction } from '../write-transaction';
import { demandFewer, demandOpen, keptSince } from './add';

/** Takes a file from its ticket, which has to be open; it can be brought back for 30 days. */
export async function deleteAttachment(viewer: Viewer, id: number, version: number): Promise<Attachment> {
  return write(viewer, { command: { name: 'attachmentDelete', args: [id, version] } }, async (tx) => {
    const attachment = await tx.find(Attachment, id, 'attachment:delete');
    await demandTheirs(tx, attachment);
    return tx.update(Attachment, attachment, version, { deletedAt: tx.now, deletedById: viewer.userId }, 'delete');
  });
}

/** Brings a file back that was taken from its ticket in the last 30 days. */
export async function restoreAttachment(viewer: Viewer, id: number, version: number): Promise<Attachment> {
  return write(viewer, { command: { name: 'attachmentRestore', args: [id, version] } }, async (tx) => {
    const attachment = await tx.find(Attachment, id, 'attachment:restore', { deleted: true });
    await demandTheirs(tx, attachment);
    if (Date.parse(attachment.deletedAt ?? '') < keptSince(new Date(tx.now)).getTime()) throw new Refusal({ code: 'BLOCKED', message: 'attachment.gone' });
    await demandFewer(tx, attachment.ticketId);
    return tx.update(Attachment, attachment, version, { deletedAt: null, deletedById: null }, 'restore');
  });
}

/** Takes an open ticket, and that the viewer added the file or hands this ticket out. */
async function demandTheirs(tx: WriteTransaction, attachment: Attachment): Promise<void> {
  await holdRecord(tx.database, 'serviceTicket', attachment.ticketId);
  const [ticket] = await tx.select(ServiceTicket, sql`t.id = ${attachment.ticketId}`);
  demandOpen(ticket);
  if (attachment.createdById !== tx.viewer.userId && !(await handsOut(tx, attachment.ticketId))) throw new Refusal({ code: 'BLOCKED', message: 'attachment.notCreator' });
}
