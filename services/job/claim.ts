import type { Database, DatabaseTransaction } from '../database/database';
import { insertValues } from '../database/insert-many';
import { firstRows, sql } from '../database/sql';
import { holdExclusively } from '../exclusive';
import type { JobDefinition } from './definition';

/** A run that this node, and no other, is to do. */
export interface Claim {
  id: number;
  name: string;
  /** How often a node took it; whoever took it before has lost it. */
  attempt: number;
  node: string;
}

/** Why a slot is not ours: somebody ran it, or one that comes after it; or a run of the job still lasts. */
export type Refused = 'TAKEN' | 'BUSY';

/** A node that has not said for this long that it lives is believed dead, and what it ran is run by another. */
export const LEASE_MS = 60_000;
/** A run over which as many nodes died is given up. */
const MAX_ATTEMPTS = 3;
const GIVEN_UP = `the server ended during the run, ${MAX_ATTEMPTS} times`;

const leaseFrom = (now: Date) => new Date(now.getTime() + LEASE_MS);
/** Two nodes that ask at once are answered one after the other. */
const holdJob = (tx: DatabaseTransaction, name: string) => holdExclusively(tx, `zhike.job.${name}`);

async function lasts(tx: DatabaseTransaction, name: string): Promise<boolean> {
  const rows = await tx.read(sql`SELECT id AS "id" FROM job_runs WHERE name = ${name} AND ended_at IS NULL AND started_at IS NOT NULL`);
  return rows.length > 0;
}

/**
 * Takes a slot of a job for this node. The row of the slot decides: the index allows one, and a slot before one that was taken is past, so that a node
 * whose clock is late runs nothing twice.
 */
export async function claimSlot(db: Database, { name, often = false }: Pick<JobDefinition, 'name' | 'often'>, slot: Date, node: string, now: Date): Promise<Claim | Refused> {
  return db.transaction(async (tx) => {
    await holdJob(tx, name);
    const { top, limit } = firstRows(tx.dialect, 1);
    const [last] = await tx.read<{ id: number; past: number; empty: number }>(sql`SELECT ${top}id AS "id", CASE WHEN slot_at >= ${slot} THEN 1 ELSE 0 END AS "past",
      CASE WHEN row_count = 0 AND error IS NULL THEN 1 ELSE 0 END AS "empty" FROM job_runs WHERE name = ${name} AND requested_by_id IS NULL ORDER BY slot_at DESC${limit}`);
    if (last?.past) return 'TAKEN';
    if (await lasts(tx, name)) return 'BUSY';
    if (often && last?.empty) {
      await tx.execute(sql`UPDATE job_runs SET slot_at = ${slot}, started_at = ${now}, ended_at = ${null}, lease_until_at = ${leaseFrom(now)}, node = ${node}, attempts = 1,
        row_count = ${null} WHERE id = ${last.id}`);
      return { id: Number(last.id), name, attempt: 1, node };
    }
    await insertValues(tx, 'job_runs', ['name', 'slot_at', 'started_at', 'lease_until_at', 'node', 'attempts'], [[name, slot, now, leaseFrom(now), node, 1]]);
    const [row] = await tx.read<{ id: number }>(sql`SELECT id AS "id" FROM job_runs WHERE name = ${name} AND slot_at = ${slot}`);
    return { id: Number(row?.id), name, attempt: 1, node };
  });
}

interface Waiting { id: number; name: string; attempts: number }

/** Takes what waits for a node: runs that somebody asked for, and runs whose node died. Only of jobs that `mayTake` lets through. */
export async function claimWaiting(db: Database, mayTake: (name: string) => boolean, node: string, now: Date): Promise<Claim[]> {
  const waiting = await db.read<Waiting>(sql`SELECT id AS "id", name AS "name", attempts AS "attempts" FROM job_runs
    WHERE ended_at IS NULL AND (started_at IS NULL OR lease_until_at < ${now}) ORDER BY slot_at`);
  const claims: Claim[] = [];
  for (const run of waiting) {
    if (!mayTake(run.name) || claims.some(({ name }) => name === run.name)) continue;
    const claim = await db.transaction((tx) => takeOne(tx, run, node, now));
    if (claim) claims.push(claim);
  }
  return claims;
}

async function takeOne(tx: DatabaseTransaction, { id, name, attempts }: Waiting, node: string, now: Date): Promise<Claim | undefined> {
  await holdJob(tx, name);
  const still = sql`id = ${id} AND ended_at IS NULL AND attempts = ${attempts} AND (started_at IS NULL OR lease_until_at < ${now})`;
  if (attempts >= MAX_ATTEMPTS) {
    await tx.execute(sql`UPDATE job_runs SET ended_at = ${now}, lease_until_at = ${null}, error = ${GIVEN_UP} WHERE ${still}`);
    return undefined;
  }
  // What was asked for waits until the run that lasts has ended.
  if (attempts === 0 && (await lasts(tx, name))) return undefined;
  const taken = await tx.execute(sql`UPDATE job_runs SET started_at = ${now}, lease_until_at = ${leaseFrom(now)}, node = ${node}, attempts = ${attempts + 1} WHERE ${still}`);
  return taken === 1 ? { id: Number(id), name, attempt: attempts + 1, node } : undefined;
}
