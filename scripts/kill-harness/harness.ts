import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDatabase } from '@/services/database/open';
import { ensureDefaults } from '@/services/setup/seed';
import { startChild } from './child';
import { createUnits } from './estate';
import { createWriters } from './people';
import { type Findings, verify } from './verify';
import type { Acknowledgements } from './request';
import { writeUntil } from './writer';

const WRITERS = 8;
// A kill comes at any moment from the first write after a start to well into a full load.
const LONGEST_LIFE_MS = 4_000;
/** As many as a writer can sell between two kills; a building has at most 500. */
const unitsFor = (kills: number) => Math.min(500, 20 * kills + 20);

export interface KillReport extends Findings {
  kills: number;
  /** Writes: customers, orders and their steps. */
  acknowledged: number;
  retries: number;
  odd: string[];
  slowestStartMs: number;
}

/**
 * Eight writers of customers and orders on a server that is killed (-9) `kills` times at random moments and started again on the same file; then compares what they were
 * told with what is there. `report` hears after each kill how many writes were acknowledged so far.
 */
export async function killRepeatedly(kills: number, report: (kill: number, acknowledged: number) => void = () => undefined): Promise<KillReport> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'zhike-kill-'));
  const log: Acknowledgements = { numbers: new Map(), orders: new Map(), keys: new Set(), retries: 0, odd: [] };
  const open = () => openDatabase({ url: '', dataDir });
  const db = await open();
  await ensureDefaults(db);
  const tokens = await createWriters(db, WRITERS);
  const units = await createUnits(db, WRITERS, unitsFor(kills));
  await db.close();

  let child = await startChild(dataDir);
  let [stopped, slowestStartMs] = [false, child.startMs];
  const writers = tokens.map((token, place) => writeUntil(() => stopped, { address: () => child.url, token, log }, `W${place}`, units[place] ?? []));
  for (let kill = 1; kill <= kills; kill += 1) {
    await new Promise((resolve) => setTimeout(resolve, Math.random() * LONGEST_LIFE_MS));
    await child.kill();
    report(kill, log.keys.size);
    child = await startChild(dataDir);
    slowestStartMs = Math.max(slowestStartMs, child.startMs);
  }
  // Each has its last request acknowledged; the end is as sudden as the rest.
  stopped = true;
  await Promise.all(writers);
  await child.kill();

  const file = await open();
  const findings = await verify(file, log);
  await file.close();
  rmSync(dataDir, { recursive: true, force: true });
  return { kills, acknowledged: log.keys.size, retries: log.retries, odd: log.odd, slowestStartMs, ...findings };
}
