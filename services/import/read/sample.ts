import { open, type FileHandle } from 'node:fs/promises';
import { SAMPLE_BYTES } from '@/services/import/read/limits';

const CONTEXT = 64;
const SCAN_LIMIT = 512 * 1024 * 1024;

async function readAt(file: FileHandle, position: number, length: number): Promise<Uint8Array> {
  const buffer = new Uint8Array(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await file.read(buffer, filled, length - filled, position + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}

const firstHigh = (bytes: Uint8Array) => bytes.findIndex((byte) => byte >= 0x80);

export interface FileSample {
  size: number;
  /** The first bytes of the file. */
  head: Uint8Array;
  /** Bytes to judge the encoding by: the head, or if that is pure ASCII, the place of the first byte that is not. */
  telling: Uint8Array;
}

/**
 * Reads the head of a file and, where the head is pure ASCII, looks on for the first byte that is not: an address on row 20,000 may be the only one
 * that tells Windows-1252 from UTF-8. Constant memory; looks through at most 512 MB. Rejects with the error of the file system.
 */
export async function readSample(path: string): Promise<FileSample> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const head = await readAt(file, 0, SAMPLE_BYTES);
    if (firstHigh(head) >= 0 || head.includes(0)) return { size, head, telling: head };
    for (let at = head.length; at < Math.min(size, SCAN_LIMIT); at += SAMPLE_BYTES) {
      const place = firstHigh(await readAt(file, at, SAMPLE_BYTES));
      // What stands before is ASCII, so the cut falls between characters.
      if (place >= 0) return { size, head, telling: await readAt(file, Math.max(0, at + place - CONTEXT), SAMPLE_BYTES) };
    }
    return { size, head, telling: head };
  } finally {
    await file.close();
  }
}
