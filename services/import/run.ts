import type { ImportPlan } from '@/domain/import/plan';
import { ImportBatch } from '@/entities/import-batch';
import { sql } from '../database/sql';
import { transition } from '../transition';
import type { Viewer } from '../viewer';
import { write } from '../write';
import type { WriteTransaction } from '../write-transaction';
import { checkedPlan, planOf } from './batch';
import { CHUNK_ROWS } from './check';
import { courtesy } from './courtesy';
import { openFile, readOptions } from './open-file';
import type { Outcome } from './outcome';
import type { Row } from './read/rows';
import { keepRejects } from './rejects';
import { completeIndex, lastChange, SearchBacklog } from './search-backlog';
import type { DecidedRows, PreparedRows, RowImport } from './subject-import';
import { openImport } from './subjects';
import { Tally } from './tally';
import { formatOf, rejectsPath, uploadPath } from './uploads';

/** Somebody cancelled, or took the run for dead: what is not committed stays undone. */
export class RunEnded extends Error {}

/**
 * Carries out a started import from the row behind the last one that was dealt with. Each chunk is one transaction with its ledger rows and
 * the progress of the batch; it goes in whole or not at all. Throws RunEnded where the batch is no longer running.
 */
export async function runImport(viewer: Viewer, dataDir: string, batch: ImportBatch): Promise<void> {
  const plan: ImportPlan = checkedPlan(planOf(batch));
  const path = uploadPath(dataDir, batch.storedAs);
  const file = await openFile(path, readOptions(await formatOf(path), plan));
  if (batch.doneRows > 0) await completeIndex(viewer.db, batch.id);
  const backlog = await SearchBacklog.open(viewer.db, batch.id);
  const rowImport = await openImport(viewer, plan, file);
  const run = new Run(viewer, rowImport, batch, rejectsPath(dataDir, batch.storedAs), backlog);
  try {
    for await (const rows of rowImport.groups(file.rows(), CHUNK_ROWS)) {
      await run.chunk(rows);
      await courtesy();
    }
  } finally {
    // What is in can be found, however the run ended.
    await run.mergeSearch();
  }
  await run.finish();
}

class Run {
  /** Data rows of the file passed so far, those of an earlier run too. */
  private passed = 0;

  constructor(
    private readonly viewer: Viewer, private readonly rowImport: RowImport, private readonly batch: ImportBatch, private readonly rejects: string,
    private readonly backlog: SearchBacklog,
  ) {}

  async chunk(all: readonly Row[]): Promise<void> {
    const { batch } = this;
    const rows = all.slice(Math.max(0, batch.doneRows - this.passed));
    this.passed += all.length;
    if (!rows.length) return;
    const prepared = this.rowImport.prepare(rows);
    await prepared.createMissing();
    const decided = await write(this.viewer, { batchId: batch.id }, (tx) => this.write(tx, prepared));
    decided.settle();
    if (this.backlog.isFull) await this.mergeSearch();
  }

  async mergeSearch(): Promise<void> {
    const { db } = this.viewer;
    await this.backlog.merge(await lastChange(db, this.batch.id));
  }

  private async write(tx: WriteTransaction, rows: PreparedRows): Promise<DecidedRows> {
    const decided = await rows.decide(tx.database);
    await keepRejects(this.rejects, decided.outcomes);
    await this.backlog.add(tx.database, await decided.write(tx));
    await this.keepProgress(tx, decided.outcomes);
    return decided;
  }

  private async keepProgress(tx: WriteTransaction, outcomes: readonly Outcome[]): Promise<void> {
    const tally = new Tally();
    tally.add(outcomes);
    const { created, updated, skipped, failed } = tally.counts;
    const touched = await tx.database.execute(sql`UPDATE import_batches SET done_rows = done_rows + ${outcomes.length}, created_rows = created_rows + ${created},
      updated_rows = updated_rows + ${updated}, skipped_rows = skipped_rows + ${skipped}, failed_rows = failed_rows + ${failed}
      WHERE id = ${this.batch.id} AND status = ${this.batch.status}`);
    if (touched === 0) throw new RunEnded();
  }

  async finish(): Promise<void> {
    await transition<ImportBatch>(this.viewer, ImportBatch, {
      id: this.batch.id, version: this.batch.version, step: 'finish', patch: (tx) => ({ totalRows: this.passed, finishedAt: tx.now, worker: null }),
    });
  }
}
