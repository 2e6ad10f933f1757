import { MAX_ATTACHMENT_BYTES } from '@/domain/attachment';
import { addAttachment } from '@/services/attachment/add';
import { openAttachment } from '@/services/attachment/read';
import { tooLarge } from '@/services/attachment/store';
import { type FileDoor, fileDoor, type FileDoorOptions, fileResponse } from '../file-door';
import { recordId, toGlobalId } from '../global-id';

/** The door for files of tickets. POST ?ticket=… adds one; GET ?id=… gives one to be saved, never to be shown: what is in it is the sender's. */
export const createAttachmentDoor = (options: FileDoorOptions): FileDoor => fileDoor(options, {
  async take({ name: sentName, announced, body }, viewer, { searchParams }) {
    if (announced !== null && announced > MAX_ATTACHMENT_BYTES) throw tooLarge();
    const ticketId = recordId('ServiceTicket', searchParams.get('ticket') ?? '');
    const { id, version, name, mediaType, size, contentHash } = await addAttachment(viewer, options.dataDir, { ticketId, name: sentName, body });
    return { attachment: { id: toGlobalId('Attachment', id), version, name, mediaType, size, contentHash } };
  },
  async give(viewer, { searchParams }) {
    const { attachment, content } = await openAttachment(viewer, options.dataDir, recordId('Attachment', searchParams.get('id') ?? ''));
    return fileResponse(content.createReadStream(), attachment);
  },
});
