import { Fault, notFound } from '@/domain/refusal';
import { JobRun } from '@/entities/job-run';
import type { Database } from '../database/database';
import { and, firstRows, join, type Sql, sql } from '../database/sql';
import { MAX_PAGE } from '../page';
import { demand } from '../scope';
import type { Viewer } from '../viewer';
import type { JobDefinition } from './definition';

export const JOB_RUN_STATES = ['WAITING', 'RUNNING', 'SUCCEEDED', 'FAILED'] as const;
export type JobRunState = (typeof JOB_RUN_STATES)[number];

/** Where a run stands. */
export function runState({ startedAt, endedAt, error }: Pick<JobRun, 'startedAt' | 'endedAt' | 'error'>): JobRunState {
  if (endedAt) return error === null ? 'SUCCEEDED' : 'FAILED';
  return startedAt ? 'RUNNING' : 'WAITING';
}

/** What runs by itself, for whoever holds job:read. */
export function listJobs(viewer: Viewer, jobs: readonly JobDefinition[]): readonly JobDefinition[] {
  demand(viewer, 'job:read');
  return jobs;
}

/** One of them by its name; NOT_FOUND where there is none. */
export function findJob(viewer: Viewer, jobs: readonly JobDefinition[], name: string): JobDefinition {
  const job = listJobs(viewer, jobs).find((candidate) => candidate.name === name);
  if (!job) throw notFound();
  return job;
}

/** The newest run of each job by its name; of those that ended where `ended`. One statement. */
export async function lastRuns(db: Database, names: readonly string[], ended = false): Promise<Map<string, JobRun>> {
  if (!names.length) return new Map();
  const { top, limit } = firstRows(db.dialect, 1);
  const shape = db.shape(JobRun);
  const which = ended ? sql` AND r.ended_at IS NOT NULL` : sql``;
  const newest = names.map((name) => sql`(SELECT ${top}r.id FROM job_runs r WHERE r.name = ${name}${which} ORDER BY r.slot_at DESC${limit})`);
  const rows = shape.hydrate(await db.read<JobRun>(sql`SELECT ${shape.select('t')} FROM job_runs t WHERE t.id IN (${join(newest)})`));
  return new Map(rows.map((run) => [run.name, run]));
}

/** The newest runs of a job, at most `first` of them, all or only those that failed. */
export async function runsOf(db: Database, name: string, first: number, failedOnly: boolean): Promise<JobRun[]> {
  if (first < 1 || first > MAX_PAGE) throw new Fault('BAD_USER_INPUT', 'pageSize', { max: MAX_PAGE });
  const { top, limit } = firstRows(db.dialect, first);
  const shape = db.shape(JobRun);
  const conditions: Sql[] = [sql`t.name = ${name}`, ...(failedOnly ? [sql`t.error IS NOT NULL`] : [])];
  return shape.hydrate(await db.read<JobRun>(sql`SELECT ${top}${shape.select('t')} FROM job_runs t WHERE ${and(conditions)} ORDER BY t.slot_at DESC${limit}`));
}

/** Why the last run of a job failed, by its name; only of those whose last run did. */
export async function failingJobs(db: Database, names: readonly string[]): Promise<Map<string, string>> {
  return new Map([...(await lastRuns(db, names, true)).values()].flatMap(({ name, error }) => (error === null ? [] : [[name, error] as const])));
}
