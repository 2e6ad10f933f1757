import type { ImportPlan } from '@/domain/import/plan';
import type { ImportBatch } from '@/entities/import-batch';
import { sql } from '../database/sql';
import type { Viewer } from '../viewer';
import { checkedPlan, storedPlan } from './batch';
import { openFile, readOptions } from './open-file';
import { openImport } from './subjects';
import { type Counts, type ProblemGroup, Tally } from './tally';
import { formatOf, uploadPath } from './uploads';

/** A dry run of a plan over the whole file. */
export interface ImportCheck {
  state: 'RUNNING' | 'DONE' | 'FAILED';
  plan: ImportPlan;
  doneRows: number;
  counts: Counts;
  problems: ProblemGroup[];
  /** When it was last heard of, ISO 8601. */
  at: string;
}

export const CHUNK_ROWS = 500;
const TELL_EVERY_MS = 700;

export function checkOf({ checkResult }: Pick<ImportBatch, 'checkResult'>): ImportCheck | null {
  if (!checkResult) return null;
  const check = JSON.parse(checkResult) as ImportCheck;
  return { ...check, plan: storedPlan(check.plan) };
}

/** Keeps how far the dry run is. Not a change of the record: neither its version nor the ledger moves. */
export async function keepCheck(viewer: Pick<Viewer, 'db'>, batchId: number, check: ImportCheck): Promise<void> {
  await viewer.db.transaction(async (tx) => {
    await tx.execute(sql`UPDATE import_batches SET check_result = ${JSON.stringify(check)} WHERE id = ${batchId}`);
  });
}

/** Goes through the whole file as the run would, writing nothing but how far it is. */
export async function runCheck(viewer: Viewer, dataDir: string, batch: ImportBatch): Promise<void> {
  const plan = checkedPlan(checkOf(batch)?.plan);
  const path = uploadPath(dataDir, batch.storedAs);
  const file = await openFile(path, readOptions(await formatOf(path), plan));
  const run = await openImport(viewer, plan, file);
  const tally = new Tally();
  const tell = (state: ImportCheck['state']) =>
    keepCheck(viewer, batch.id, { state, plan, doneRows: tally.rows, counts: tally.counts, problems: tally.problems(), at: new Date().toISOString() });
  let told = Date.now();
  for await (const rows of run.groups(file.rows(), CHUNK_ROWS)) {
    const decided = await run.prepare(rows).decide(viewer.db);
    decided.settle();
    tally.add(decided.outcomes);
    if (Date.now() - told > TELL_EVERY_MS) {
      await tell('RUNNING');
      told = Date.now();
    }
  }
  await tell('DONE');
}
