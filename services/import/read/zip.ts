import { createReadStream } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { createInflateRaw } from 'node:zlib';
import { refuseFile } from '@/services/import/read/limits';

/** A file in a ZIP file, by its directory. */
export interface ZipEntry {
  name: string;
  method: number;
  packed: number;
  offset: number;
  encrypted: boolean;
}

const END_RECORD = 0x06054b50;
const CENTRAL_ENTRY = 0x02014b50;
const ENTRIES = 10_000;

export const notSpreadsheet = () => refuseFile('import.file.notSpreadsheet');

/** Bytes of a file at a place; refuses one that is shorter. */
export async function bytesAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  if (bytesRead < length) throw notSpreadsheet();
  return buffer;
}

/** Reads the directory at the end of a ZIP file, entries in the order of the file; without ZIP64, which no workbook below 4 GB needs. */
export async function zipDirectory(file: FileHandle, size: number): Promise<{ entries: ZipEntry[]; start: number }> {
  const tail = await bytesAt(file, Math.max(0, size - 65_557), Math.min(size, 65_557));
  let end = tail.length - 22;
  while (end >= 0 && tail.readUInt32LE(end) !== END_RECORD) end -= 1;
  if (end < 0) throw notSpreadsheet();
  const [count, length, start] = [tail.readUInt16LE(end + 10), tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)];
  if (count > ENTRIES || start + length > size) throw notSpreadsheet();
  const directory = await bytesAt(file, start, length);
  const entries: ZipEntry[] = [];
  for (let at = 0; entries.length < count;) {
    if (at + 46 > length || directory.readUInt32LE(at) !== CENTRAL_ENTRY) throw notSpreadsheet();
    const nameLength = directory.readUInt16LE(at + 28);
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/'),
      encrypted: (directory.readUInt16LE(at + 8) & 1) === 1, method: directory.readUInt16LE(at + 10),
      packed: directory.readUInt32LE(at + 20), offset: directory.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return { entries: entries.sort((one, other) => one.offset - other.offset), start };
}

/** Where the data of an entry begin, behind its local header. */
export async function dataOffset(file: FileHandle, { offset }: ZipEntry): Promise<number> {
  const local = await bytesAt(file, offset, 30);
  return offset + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
}

/** The unpacked bytes of an entry, piece by piece; refuses damaged ones. Stopping early closes the file. */
export async function* unpackedBytes(path: string, { method, packed }: ZipEntry, from: number): AsyncGenerator<Buffer> {
  if (packed === 0) return;
  const source = createReadStream(path, { start: from, end: from + packed - 1 });
  const inflate = method === 0 ? null : createInflateRaw();
  if (inflate) source.on('error', (error) => inflate.destroy(error));
  try {
    for await (const chunk of inflate ? source.pipe(inflate) : source) yield chunk as Buffer;
    // Bytes behind the end of the compressed data would be read as something else by other readers.
    if (inflate && inflate.bytesWritten !== packed) throw notSpreadsheet();
  } catch (error) {
    // An error of zlib is damage to the file, not a fault of the server.
    throw String((error as NodeJS.ErrnoException).code).startsWith('Z_') ? notSpreadsheet() : error;
  } finally {
    source.destroy();
    inflate?.destroy();
  }
}
