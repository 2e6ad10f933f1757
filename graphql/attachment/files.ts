import { MAX_ATTACHMENT_BYTES } from '@/domain/attachment';
import { addAttachment } from '@/services/attachment/add';
import { openAttachment } from '@/services/attachment/read';
import { tooLarge } from '@/services/attachment/store';
import type { Viewer } from '@/services/viewer';
import { type FileDoor, fileDoor, type FileDoorOptions, fileResponse, TooOften } from '../file-door';
import { recordId, toGlobalId } from '../global-id';
import { PointBucket } from '../limits/bucket';

/** Megabytes that a person may send at once, and again within an hour thereafter. */
const SENT = new PointBucket(2_000, 200 / 3_600);
const AT_ONCE = 4;
const MEGABYTE = 1024 * 1024;

/** How many files each person is sending at this moment. */
const underWay = new Map<number | null, number>();

/** Keeps what one person sends within bounds, so that nobody fills the disk or takes all connections. Throws TooOften, also while a file is coming in. */
async function withinBounds<T>({ userId }: Viewer, body: AsyncIterable<Uint8Array>, work: (body: AsyncIterable<Uint8Array>) => Promise<T>): Promise<T> {
  const others = underWay.get(userId) ?? 0;
  if (others >= AT_ONCE) throw new TooOften(1);
  underWay.set(userId, others + 1);
  try {
    return await work(charged(String(userId), body));
  } finally {
    const left = (underWay.get(userId) ?? 1) - 1;
    if (left) underWay.set(userId, left);
    else underWay.delete(userId);
  }
}

async function* charged(key: string, body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let paid = 0;
  for await (const chunk of body) {
    for (paid -= chunk.length; paid < 0; paid += MEGABYTE) {
      const { allowed, retryAfter } = SENT.take(key, 1);
      if (!allowed) throw new TooOften(retryAfter);
    }
    yield chunk;
  }
}

/** The door for files of tickets. POST ?ticket=… adds one; GET ?id=… gives one to be saved, never to be shown: what is in it is the sender's. */
export const createAttachmentDoor = (options: FileDoorOptions): FileDoor => fileDoor(options, {
  async take({ name: sentName, announced, body }, viewer, { searchParams }) {
    if (announced !== null && announced > MAX_ATTACHMENT_BYTES) throw tooLarge();
    const ticketId = recordId('ServiceTicket', searchParams.get('ticket') ?? '');
    const { id, version, name, mediaType, size, contentHash } = await withinBounds(viewer, body, (counted) => addAttachment(viewer, options.dataDir, { ticketId, name: sentName, body: counted }));
    return { attachment: { id: toGlobalId('Attachment', id), version, name, mediaType, size, contentHash } };
  },
  async give(viewer, { searchParams }) {
    const { attachment, content } = await openAttachment(viewer, options.dataDir, recordId('Attachment', searchParams.get('id') ?? ''));
    return fileResponse(content.createReadStream(), attachment);
  },
});
