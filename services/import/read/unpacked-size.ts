import { open } from 'node:fs/promises';
import { refuseFile, UNPACKED_BYTES } from '@/services/import/read/limits';
import { bytesAt, dataOffset, notSpreadsheet, unpackedBytes, type ZipEntry, zipDirectory } from '@/services/import/read/zip';

const LOCAL_ENTRY = 0x04034b50;
/** What may stand between two entries: a data descriptor of at most 24 bytes. */
const GAP = 24;

const tooLarge = (limit: number) => refuseFile('import.file.tooLarge', { limit: Math.round(limit / 1e6) });

/** Bytes an entry unpacks to, counted and not believed; stops as soon as there are more than `allowed`. */
async function inflatedSize(path: string, entry: ZipEntry, from: number, allowed: number, limit: number): Promise<number> {
  let size = 0;
  for await (const chunk of unpackedBytes(path, entry, from)) {
    size += chunk.length;
    if (size > allowed) throw tooLarge(limit);
  }
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
    const { entries, start } = await zipDirectory(file, size);
    let total = 0;
    let expected = 0;
    for (const entry of entries) {
      const { offset, packed, method, encrypted } = entry;
      const data = await dataOffset(file, entry);
      const isLocal = (await bytesAt(file, offset, 4)).readUInt32LE(0) === LOCAL_ENTRY;
      const listed = isLocal && offset >= expected && offset - expected <= GAP && data + packed <= start;
      if (!listed || encrypted || (method !== 0 && method !== 8)) throw notSpreadsheet();
      total += method === 0 ? packed : await inflatedSize(path, entry, data, limit - total, limit);
      if (total > limit) throw tooLarge(limit);
      expected = data + packed;
    }
    if (entries.length === 0 || start - expected > GAP) throw notSpreadsheet();
    return total;
  } finally {
    await file.close();
  }
}
