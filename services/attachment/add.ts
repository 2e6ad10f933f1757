import { rm } from 'node:fs/promises';
import { attachmentType, DELETED_ATTACHMENT_DAYS, MAX_ATTACHMENTS, MAX_KEPT_ATTACHMENTS } from '@/domain/attachment';
import { cleanFileName } from '@/domain/file-name';
import { Refusal } from '@/domain/refusal';
import { isOpen } from '@/domain/service-ticket';
import { Attachment } from '@/entities/attachment';
import { ServiceTicket } from '@/entities/service-ticket';
import { sql } from '../database/sql';
import { holdExclusively, holdRecord } from '../exclusive';
import type { Viewer } from '../viewer';
import { write } from '../write';
import type { WriteTransaction } from '../write-transaction';
import { placeContent, type Received, receiveContent } from './store';

const NAME_LENGTH = 200;
const DAY_MS = 86_400_000;

/** What was deleted since then can be brought back. */
export const keptSince = (now: Date): Date => new Date(now.getTime() - DELETED_ATTACHMENT_DAYS * DAY_MS);

/** A file on its way to a ticket. */
export interface AttachmentUpload {
  ticketId: number;
  /** As the sender calls it. */
  name: string;
  body: AsyncIterable<Uint8Array>;
}

/**
 * Adds a file to a ticket that is open. Streams; what is refused leaves neither a row nor a file behind. Throws NOT_FOUND for a ticket beyond reach, OUT_OF_SCOPE,
 * BLOCKED for an archived one, LIMIT for too large a file or too many, VALIDATION for an empty one or a kind that is not taken.
 */
export async function addAttachment(viewer: Viewer, dataDir: string, { ticketId, name: sentName, body }: AttachmentUpload): Promise<Attachment> {
  const name = cleanFileName(sentName, NAME_LENGTH);
  const type = attachmentType(name);
  // Asked before anything of the content is read, and again with the write. What is sent again under its key may have been the last that there was room for.
  await write(viewer, {}, async (tx) => (viewer.idempotencyKey ? void (await tx.find(ServiceTicket, ticketId, 'attachment:create')) : demandRoom(tx, ticketId)));
  if (!type) throw new Refusal({ code: 'VALIDATION', message: 'attachment.kind', field: 'name' });
  const received = await receiveContent(dataDir, body);
  try {
    return await write(viewer, { command: { name: 'attachmentCreate', args: [ticketId, name, received.hash] } }, async (tx) => {
      await demandRoom(tx, ticketId);
      return insertAttachment(tx, dataDir, received, { ticketId, name, mediaType: type.mediaType });
    });
  } finally {
    await rm(received.file, { force: true });
  }
}

/** Keeps a content that was received and the row that names it, within a running write. */
export async function insertAttachment(tx: WriteTransaction, dataDir: string, received: Received, facts: Pick<Attachment, 'ticketId' | 'name' | 'mediaType'>): Promise<Attachment> {
  await holdContent(tx.database, received.hash);
  await placeContent(dataDir, received);
  return tx.insert(Attachment, { ...facts, size: received.size, contentHash: received.hash });
}

/** Nobody else names this content anew or clears it away until the transaction ends. */
export const holdContent = (database: WriteTransaction['database'], hash: string): Promise<void> => holdExclusively(database, `zhike.attachment.${hash}`);

async function demandRoom(tx: WriteTransaction, ticketId: number): Promise<void> {
  await holdRecord(tx.database, 'serviceTicket', ticketId);
  demandOpen(await tx.find(ServiceTicket, ticketId, 'attachment:create'));
  await demandFewer(tx, ticketId);
}

/** Throws BLOCKED for an archived ticket: it changes never again. */
export function demandOpen(ticket: ServiceTicket | undefined): void {
  if (!ticket || !isOpen(ticket.status)) throw new Refusal({ code: 'BLOCKED', message: 'serviceTicket.archived' });
}

/** Throws LIMIT where a ticket, which is held, has as many files as it takes. Deleted ones that still have their content count too, though less. */
export async function demandFewer(tx: WriteTransaction, ticketId: number): Promise<void> {
  const [row] = await tx.database.read<{ live: number; kept: number }>(sql`SELECT COUNT(CASE WHEN deleted_at IS NULL THEN 1 END) AS "live", COUNT(*) AS "kept"
    FROM attachments WHERE ticket_id = ${ticketId} AND (deleted_at IS NULL OR deleted_at >= ${keptSince(new Date(tx.now))})`);
  if (Number(row?.live) >= MAX_ATTACHMENTS) throw new Refusal({ code: 'LIMIT', message: 'attachment.tooMany', params: { limit: MAX_ATTACHMENTS } });
  if (Number(row?.kept) >= MAX_KEPT_ATTACHMENTS) throw new Refusal({ code: 'LIMIT', message: 'attachment.tooManyKept', params: { limit: MAX_KEPT_ATTACHMENTS } });
}
