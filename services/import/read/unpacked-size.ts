import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { createInflateRaw } from 'node:zlib';
import { refuseFile, UNPACKED_BYTES } from '@/services/import/read/limits';

interface Entry { method: number; packed: number; offset: number; encrypted: boolean }

const END_RECORD = 0x06054b50;
const CENTRAL_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const ENTRIES = 10_000;
/** What may stand between two entries: a data descriptor of at most 24 bytes. */
const GAP = 24;

const notSpreadsheet = () => refuseFile('import.file.notSpreadsheet');
const tooLarge = (limit: number) => refuseFile('import.file.tooLarge', { limit: Math.round(limit / 1e6) });

async function bytesAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  if (bytesRead < length) throw notSpreadsheet();
  return buffer;
}

/** Reads the directory at the end of a ZIP file; without ZIP64, which no workbook below 4 GB needs. */
async function directoryOf(file: FileHandle, size: number): Promise<{ entries: Entry[]; start: number }> {
  const tail = await bytesAt(file, Math.max(0, size - 65_557), Math.min(size, 65_557));
  let end = tail.length - 22;
  while (end >= 0 && tail.readUInt32LE(end) !== END_RECORD) end -= 1;
  if (end < 0) throw notSpreadsheet();
  const [count, length, start] = [tail.readUInt16LE(end + 10), tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)];
  if (count > ENTRIES || start + length > size) throw notSpreadsheet();
  const directory = await bytesAt(file, start, length);
  const entries: Entry[] = [];
  for (let at = 0; entries.length < count;) {
    if (at + 46 > length || directory.readUInt32LE(at) !== CENTRAL_ENTRY) throw notSpreadsheet();
    entries.push({
      encrypted: (directory.readUInt16LE(at + 8) & 1) === 1, method: directory.readUInt16LE(at + 10),
      packed: directory.readUInt32LE(at + 20), offset: directory.readUInt32LE(at + 42),
    });
    at += 46 + directory.readUInt16LE(at + 28) + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return { entries: entries.sort((one, other) => one.offset - other.offset), start };
}

/** Bytes an entry unpacks to, counted and not believed; stops as soon as there are more than `allowed`. */
async function inflatedSize(path: string, from: number, packed: number, allowed: number, limit: number): Promise<number> {
  if (packed === 0) return 0;
  const source = createReadStream(path, { start: from, end: from + packed - 1 });
  const inflate = createInflateRaw();
  source.on('error', (error) => inflate.destroy(error));
  let size = 0;
  try {
    for await (const chunk of source.pipe(inflate)) {
      size += (chunk as Buffer).length;
      if (size > allowed) throw tooLarge(limit);
    }
  } finally {
    source.destroy();
    inflate.destroy();
  }
  // Bytes behind the end of the compressed data would be read as something else by a streaming reader.
  if (inflate.bytesWritten !== packed) throw notSpreadsheet();
  return size;
}

/**
 * The bytes that a workbook (ZIP) unpacks to, counted by unpacking it in constant memory. Refuses with import.file.tooLarge beyond `limit` bytes
 * and with import.file.notSpreadsheet what is damaged, encrypted or holds data that its directory does not list: ways to hide a ZIP bomb.
 */
export async function unpackedSize(path: string, limit = UNPACKED_BYTES): Promise<number> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    if (size > limit) throw tooLarge(limit);
    const { entries, start } = await directoryOf(file, size);
    let total = 0;
    let expected = 0;
    for (const { offset, packed, method, encrypted } of entries) {
      const local = await bytesAt(file, offset, 30);
      const data = offset + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
      const listed = local.readUInt32LE(0) === LOCAL_ENTRY && offset >= expected && offset - expected <= GAP && data + packed <= start;
      if (!listed || encrypted || (method !== 0 && method !== 8)) throw notSpreadsheet();
      total += method === 0 ? packed : await inflatedSize(path, data, packed, limit - total, limit).catch(asRefusal);
      if (total > limit) throw tooLarge(limit);
      expected = data + packed;
    }
    if (entries.length === 0 || start - expected > GAP) throw notSpreadsheet();
    return total;
  } finally {
    await file.close();
  }
}

/** An error of zlib is damage to the file, not a fault of the server. */
function asRefusal(error: unknown): never {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  throw code.startsWith('Z_') ? notSpreadsheet() : error;
}
