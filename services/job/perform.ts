import type { Logger } from 'pino';
import type { Database } from '../database/database';
import { type Sql, sql } from '../database/sql';
import { type Claim, LEASE_MS } from './claim';
import type { JobDefinition } from './definition';

const RENEW_MS = LEASE_MS / 4;
const ERROR_LENGTH = 1000;

/** Runs a job that this node has claimed, and writes down what came of it. Never rejects: what fails is in the row and in the log. */
export async function perform(db: Database, log: Logger, job: JobDefinition, claim: Claim): Promise<void> {
  const failed = (error: unknown) => log.error({ err: error, job: job.name }, 'a job failed');
  const alive = setInterval(() => void note(db, claim, sql`lease_until_at = ${new Date(Date.now() + LEASE_MS)}`).catch(failed), RENEW_MS).unref();
  try {
    const rows = await job.run(db, new Date());
    await end(db, claim, sql`row_count = ${rows}, error = ${null}`);
  } catch (error) {
    failed(error);
    await end(db, claim, sql`row_count = ${null}, error = ${textOf(error)}`).catch(failed);
  } finally {
    clearInterval(alive);
  }
}

const textOf = (error: unknown) => (error instanceof Error ? error.message : String(error)).slice(0, ERROR_LENGTH) || 'unknown';
const end = (db: Database, claim: Claim, outcome: Sql) => note(db, claim, sql`ended_at = ${new Date()}, lease_until_at = ${null}, ${outcome}`);

// One that another node took over meanwhile is no longer ours to write about.
const note = (db: Database, { id, node, attempt }: Claim, change: Sql) => db.transaction((tx) =>
  tx.execute(sql`UPDATE job_runs SET ${change} WHERE id = ${id} AND node = ${node} AND attempts = ${attempt} AND ended_at IS NULL`));
