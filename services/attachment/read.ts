import { type FileHandle, open } from 'node:fs/promises';
import { Refusal } from '@/domain/refusal';
import { Attachment } from '@/entities/attachment';
import { raw, sql, within } from '../database/sql';
import { readChildren, readOne } from '../read';
import { scopeCondition } from '../scope';
import type { Viewer } from '../viewer';
import { contentPath } from './store';

/** More than any ticket has, even one that others were merged into. */
const SHOWN = 500;

/** The files of tickets that the viewer has just read, those that came first first, by ticket. */
export const attachmentsOf = (viewer: Viewer, ticketIds: readonly number[]): Promise<Map<number, Attachment[]>> =>
  readChildren<Attachment>(viewer, 'attachment', { noun: 'serviceTicket', column: 'ticket_id', property: 'ticketId', ids: ticketIds, read: true }, SHOWN, (alias) => `${alias}.id`);

/** What files are called, by id, deleted ones too: the history goes on naming them. Others than those that the viewer may read are left out. */
export async function attachmentNames(viewer: Viewer, ids: readonly number[]): Promise<Map<number, string>> {
  const rows = await viewer.db.read<{ id: number; name: string }>(sql`SELECT t.id AS "id", t.name AS "name" FROM attachments t
    WHERE ${within(raw('t.id'), ids)} AND ${scopeCondition(viewer, 'attachment', 'attachment:read', 't')}`);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** A file and its content, which the caller closes. Throws NOT_FOUND alike for what does not exist and what is out of reach, BLOCKED where its content is missing. */
export async function openAttachment(viewer: Viewer, dataDir: string, id: number): Promise<{ attachment: Attachment; content: FileHandle }> {
  const attachment = await readOne(viewer, Attachment, id);
  const content = await open(contentPath(dataDir, attachment.contentHash), 'r').catch((error: NodeJS.ErrnoException) => {
    // A scanner took it away, or it was not restored with the database.
    if (error.code === 'ENOENT') throw new Refusal({ code: 'BLOCKED', message: 'attachment.lost' });
    throw error;
  });
  return { attachment, content };
}
