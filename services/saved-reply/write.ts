import { SERVICE_TYPES } from '@/domain/dictionary-services';
import { type SavedReplyDraft, savedReplyDraft, type SavedReplyPatch, savedReplyPatch } from '@/domain/saved-reply-input';
import { sortKey } from '@/domain/text/sort-key';
import { validated } from '@/domain/validation';
import { SavedReply } from '@/entities/saved-reply';
import { demandChoices } from '../dictionary/choice';
import { removeRow } from '../remove';
import { demand } from '../scope';
import { demandHolder } from '../scope-check';
import type { Viewer } from '../viewer';
import { write } from '../write';
import type { WriteTransaction } from '../write-transaction';

const CHOICES = { typeId: SERVICE_TYPES };
const derived = ({ title }: { title?: string | undefined }): Partial<SavedReply> => (title ? { titleSort: sortKey(title, { person: false }) } : {});

/** Keeps a reply of the viewer's own. */
export async function createReply(viewer: Viewer, input: SavedReplyDraft): Promise<SavedReply> {
  demand(viewer, 'savedReply:create');
  const draft = validated(savedReplyDraft, input);
  demandChoices(viewer, CHOICES, draft);
  return write(viewer, { command: { name: 'savedReplyCreate', args: input } }, async (tx) => {
    const { id, departmentId } = await demandHolder(tx, viewer.userId ?? 0, 'savedReply:create');
    return insertReply(tx, draft, { ownerId: id, departmentId });
  });
}

/** Inserts an already validated reply within a running write. */
export const insertReply = (tx: WriteTransaction, draft: SavedReplyDraft, holder: Pick<SavedReply, 'ownerId' | 'departmentId'>): Promise<SavedReply> =>
  tx.insert(SavedReply, { shared: false, ...(draft as Partial<SavedReply>), ...derived(draft), ...holder });

/** Changes a reply; what was inserted before stays as it was written. */
export async function updateReply(viewer: Viewer, id: number, version: number, input: SavedReplyPatch): Promise<SavedReply> {
  const patch = validated(savedReplyPatch, input) as Partial<SavedReply>;
  return write(viewer, { command: { name: 'savedReplyUpdate', args: [id, version, input] } }, async (tx) => {
    const reply = await tx.find(SavedReply, id, 'savedReply:update');
    demandChoices(viewer, CHOICES, patch, reply);
    return tx.update(SavedReply, reply, version, { ...patch, ...derived(patch) });
  });
}

/** Deletes a reply for good. */
export async function deleteReply(viewer: Viewer, id: number, version: number): Promise<SavedReply> {
  return write(viewer, { command: { name: 'savedReplyDelete', args: [id, version] } }, async (tx) => {
    const reply = await tx.find(SavedReply, id, 'savedReply:delete');
    await removeRow(tx, SavedReply, reply, version, { title: reply.title, body: reply.body });
    return reply;
  });
}
