import { Fault, Refusal, type RefusalDetail } from '@/domain/refusal';
import { ImportBatch } from '@/entities/import-batch';
import type { Database } from '../database/database';
import { raw, type Sql, sql } from '../database/sql';
import { transition } from '../transition';
import { systemViewer } from '../viewer';
import { checkOf, keepCheck } from './check';

/** A run whose server has not been heard of for this long has lost its process. */
const SILENCE_MS = 60_000;

async function runningBatches(db: Database, condition: Sql): Promise<ImportBatch[]> {
  const shape = db.shape(ImportBatch);
  return shape.hydrate(await db.read<ImportBatch>(sql`SELECT ${shape.select('t')} FROM ${raw(shape.table)} t WHERE t.finished_at IS NULL AND t.worker IS NOT NULL AND ${condition}`));
}

/** A refusal as it is kept in `failure`: its key below `errors` in messages/, then its parameters as JSON. */
export const failureText = ({ message, params }: Pick<RefusalDetail, 'message' | 'params'>): string => (params ? `${message} ${JSON.stringify(params)}` : message);

/** Reads what failureText wrote. */
export function readFailure(failure: string): { message: string; params: Record<string, string | number> } {
  const [message = '', ...rest] = failure.split(' ');
  return { message, params: rest.length ? (JSON.parse(rest.join(' ')) as Record<string, string | number>) : {} };
}

/** Marks a run as failed, if it is still running. Rows of committed chunks stay and are counted. `failure` is a text of failureText. */
export async function failRun(db: Database, batchId: number, failure: string): Promise<void> {
  const [batch] = await runningBatches(db, sql`t.id = ${batchId}`);
  if (!batch) return;
  try {
    await transition<ImportBatch>(await systemViewer(db), ImportBatch, {
      id: batchId, version: batch.version, step: 'fail', patch: (tx) => ({ failure, finishedAt: tx.now }),
    });
  } catch (error) {
    // Somebody else saw it first, or it ended in the meantime.
    if (!(error instanceof Refusal) && !(error instanceof Fault)) throw error;
  }
}

/** A run that ends with the server that it belongs to. */
export const abandonRun = (db: Database, batchId: number): Promise<void> => failRun(db, batchId, 'import.failure.stopped');

/**
 * Marks the runs that lost their process. The embedded file has one server: what another instance left running is dead. On SQL Server other
 * servers may be at work, so that only silence tells.
 */
export async function recoverRuns(db: Database, instance: string): Promise<void> {
  const foreign = sql`t.worker <> ${instance}`;
  const dead = db.dialect === 'sqlite' ? foreign : sql`${foreign} AND t.heartbeat_at < ${new Date(Date.now() - SILENCE_MS)}`;
  for (const { id } of await runningBatches(db, dead)) await failRun(db, id, 'import.failure.interrupted');
}

/** Ended runs whose new records may not all be found by words yet; `worker` stays until they are. Those of other servers are theirs while these live. */
export async function unindexedBatches(db: Database, instance: string): Promise<number[]> {
  const silent = db.dialect === 'sqlite' ? sql`1 = 1` : sql`(worker = ${instance} OR heartbeat_at < ${new Date(Date.now() - SILENCE_MS)})`;
  const rows = await db.read<{ id: number }>(sql`SELECT id AS "id" FROM import_batches WHERE worker IS NOT NULL AND finished_at IS NOT NULL AND ${silent}`);
  return rows.map(({ id }) => id);
}

/** Says of a dry run that it will not come to an end. */
export async function failCheck(db: Database, batchId: number): Promise<void> {
  const shape = db.shape(ImportBatch);
  const [batch] = await db.read<ImportBatch>(sql`SELECT ${shape.select('t')} FROM ${raw(shape.table)} t WHERE t.id = ${batchId}`);
  const check = batch ? checkOf(batch) : null;
  if (check?.state === 'RUNNING') await keepCheck({ db }, batchId, { ...check, state: 'FAILED' });
}
