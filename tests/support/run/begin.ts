import { mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const MEMORY = '/dev/shm';
const ENOUGH_BYTES = 2 * 1024 ** 3;

/** Where the system keeps files in memory, if it does and has room: a test that waits for a disk to confirm every write learns nothing from that. */
function fastest(): string {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize >= ENOUGH_BYTES ? MEMORY : tmpdir();
  } catch {
    return tmpdir();
  }
}

/** Makes the folder that all temporary files of one run of the tests are in, before the first of them. */
export default function begin(): void {
  process.env.ZHIKE_TEST_RUN = mkdtempSync(path.join(fastest(), 'zhike-run-'));
  process.env.TMPDIR = process.env.ZHIKE_TEST_RUN;
  // Dozens of servers and processes are started: what one has compiled, the next one finds.
  process.env.NODE_COMPILE_CACHE = path.join(process.env.ZHIKE_TEST_RUN, 'compiled');
}
