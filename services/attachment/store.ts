import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { type FileHandle, mkdir, open, rename, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { MAX_ATTACHMENT_BYTES } from '@/domain/attachment';
import { Refusal } from '@/domain/refusal';

/** A content that came in and has no place yet. */
export interface Received {
  file: string;
  size: number;
  /** SHA-256 in hexadecimal digits. */
  hash: string;
}

/** Name of a content under its two first digits, and of one that is still coming in. */
export const CONTENT = /^[0-9a-f]{64}$/;
export const INCOMING = /^[0-9a-f-]{36}\.part$/;

export const attachmentFolder = (dataDir: string): string => path.resolve(dataDir, 'attachments');

/** Where the content with this hash lies: the same content is kept once, whatever it is called. */
export function contentPath(dataDir: string, hash: string): string {
  if (!CONTENT.test(hash)) throw new RangeError('not a hash that we made');
  return path.join(attachmentFolder(dataDir), hash.slice(0, 2), hash);
}

/** Writes down what comes in, up to the limit, and makes sure that it is on the disk. Refuses what is empty or too large and leaves nothing of it behind. */
export async function receiveContent(dataDir: string, body: AsyncIterable<Uint8Array>): Promise<Received> {
  const folder = attachmentFolder(dataDir);
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, `${randomUUID()}.part`);
  const hash = createHash('sha256');
  let size = 0;
  async function* measured(chunks: AsyncIterable<Uint8Array>) {
    for await (const chunk of chunks) {
      size += chunk.length;
      if (size > MAX_ATTACHMENT_BYTES) throw tooLarge();
      hash.update(chunk);
      yield chunk;
    }
  }
  try {
    await pipeline(body, measured, createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true }));
    if (size === 0) throw new Refusal({ code: 'VALIDATION', message: 'attachment.empty' });
    return { file, size, hash: hash.digest('hex') };
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  }
}

/** The refusal of a file beyond the limit. */
export const tooLarge = (): Refusal => new Refusal({ code: 'LIMIT', message: 'attachment.tooLarge', params: { limit: MAX_ATTACHMENT_BYTES / 1_048_576 } });

/** Puts a content in its place; where it lies there already, that counts as fresh again. Call it while the hash is held, so that nobody clears it away meanwhile. */
export async function placeContent(dataDir: string, { file, size, hash }: Received): Promise<void> {
  const target = contentPath(dataDir, hash);
  const known = await stat(target).catch(() => null);
  const now = new Date();
  if (known?.size === size) {
    await utimes(target, now, now);
    return rm(file, { force: true });
  }
  await mkdir(path.dirname(target), { recursive: true });
  await rename(file, target);
  // The row that names it survives a power cut; so has its name in the folder to.
  for (const folder of [path.dirname(target), attachmentFolder(dataDir)]) await syncFolder(folder);
}

async function syncFolder(folder: string): Promise<void> {
  // Windows opens no folders, and keeps their entries safe by itself.
  const handle: FileHandle | null = await open(folder, 'r').catch(() => null);
  await handle?.sync().finally(() => handle.close());
}
