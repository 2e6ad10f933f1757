import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, rm } from 'node:fs/promises';
import path from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { cleanFileName } from '@/domain/file-name';
import { ImportBatch } from '@/entities/import-batch';
import { demand } from '../scope';
import type { Viewer } from '../viewer';
import { write } from '../write';
import { refuseFile } from './read/limits';
import { unpackedSize } from './read/unpacked-size';

/** Bytes of one upload. */
export const MAX_UPLOAD = 200 * 1024 * 1024;
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Heads of files that are no text, whatever their name says: old Office, PDF, PNG, JPEG, GIF, Windows and Linux programs, gzip, RAR, 7z. */
const FOREIGN = ['d0cf11e0', '25504446', '89504e47', 'ffd8ff', '47494638', '4d5a90', '7f454c46', '1f8b08', '52617221', '377abcaf'];
const NAME_LENGTH = 200;
const STORED = /^[0-9a-f-]{36}$/;

/** Where an upload lies. Names are ours, never the sender's. */
export function uploadPath(dataDir: string, storedAs: string): string {
  if (!STORED.test(storedAs)) throw new RangeError('not a name that we gave');
  return path.resolve(dataDir, 'uploads', storedAs);
}

/** Where the rejected rows of an upload lie. */
export const rejectsPath = (dataDir: string, storedAs: string): string => `${uploadPath(dataDir, storedAs)}.rejects`;

async function headOf(file: string): Promise<Buffer> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(512), 0, 512, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** What a file is by its first bytes. */
export async function formatOf(file: string): Promise<'csv' | 'xlsx'> {
  const head = await headOf(file);
  return ZIP.every((byte, at) => head[at] === byte) ? 'xlsx' : 'csv';
}

async function demandSpreadsheet(file: string): Promise<void> {
  const head = await headOf(file);
  if (head.length === 0) throw refuseFile('import.file.empty');
  if (FOREIGN.some((magic) => head.toString('hex').startsWith(magic))) throw refuseFile('import.file.notSpreadsheet');
  if ((await formatOf(file)) === 'xlsx') await unpackedSize(file);
}

/** Counts what passes and gives up at the limit, so that nobody can fill the disk. */
function limited(limit: number): Transform {
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      if (bytes > limit) done(refuseFile('import.file.tooLarge', { limit: Math.round(limit / 1_048_576) }));
      else done(null, chunk);
    },
  });
}

/** Keeps an uploaded file and opens an import for it. Streams; refuses what is too large or is no table, and leaves nothing of it behind. */
export async function storeUpload(viewer: Viewer, dataDir: string, fileName: string, body: AsyncIterable<Uint8Array>, limit = MAX_UPLOAD): Promise<ImportBatch> {
  demand(viewer, 'importBatch:create');
  const storedAs = randomUUID();
  const target = uploadPath(dataDir, storedAs);
  await mkdir(path.dirname(target), { recursive: true });
  try {
    await pipeline(body, limited(limit), createWriteStream(target, { flags: 'wx', mode: 0o600 }));
    await demandSpreadsheet(target);
    return await write(viewer, {}, (tx) => tx.insert(ImportBatch, {
      fileName: cleanFileName(fileName, NAME_LENGTH) || 'import', storedAs, status: 'UPLOADED', plan: '', doneRows: 0, createdRows: 0, updatedRows: 0, skippedRows: 0, failedRows: 0,
      ownerId: viewer.userId ?? 0, departmentId: viewer.departmentId,
    }));
  } catch (error) {
    await rm(target, { force: true });
    throw error;
  }
}
