import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDatabase } from '@/services/database/open';
import { ensureDefaults } from '@/services/setup/seed';
import { startChild } from './child';
import { createWriters } from './people';
import { type Findings, verify } from './verify';
import { type Acknowledgements, writeUntil } from './writer';

const WRITERS = 8;
// A kill comes at any moment from the first write after a start to well into a full load.
const LONGEST_LIFE_MS = 4_000;

export interface KillReport extends Findings {
  kills: number;
  acknowledged: number;
  retries: number;
  odd: string[];
  slowestStartMs: number;
}

/**
 * Eight writers on a server that is killed (-9) `kills` times at random moments and started again on the same file; then compares what they were
 * told with what is there. `report` hears after each kill how many writes were acknowledged so far.
 */
export async function killRepeatedly(kills: number, report: (kill: number, acknowledged: number) => void = () => undefined): Promise<KillReport> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'zhike-kill-'));
  const log: Acknowledgements = { numbers: new Map(), retries: 0, odd: [] };
  const open = () => openDatabase({ url: '', dataDir });
  const db = await open();
  await ensureDefaults(db);
  const tokens = await createWriters(db, WRITERS);
  await db.close();

  let child = await startChild(dataDir);
  let [stopped, slowestStartMs] = [false, child.startMs];
  const writers = tokens.map((token, place) => writeUntil(() => stopped, () => child.url, token, `W${place}`, log));
  for (let kill = 1; kill <= kills; kill += 1) {
    await new Promise((resolve) => setTimeout(resolve, Math.random() * LONGEST_LIFE_MS));
    await child.kill();
    report(kill, log.numbers.size);
    child = await startChild(dataDir);
    slowestStartMs = Math.max(slowestStartMs, child.startMs);
  }
  // Each has its last request acknowledged; the end is as sudden as the rest.
  stopped = true;
  await Promise.all(writers);
  await child.kill();

  const file = await open();
  const findings = await verify(file, log.numbers);
  await file.close();
  rmSync(dataDir, { recursive: true, force: true });
  return { kills, acknowledged: log.numbers.size, retries: log.retries, odd: log.odd, slowestStartMs, ...findings };
}
