import { Refusal } from '@/domain/refusal';
import { insertValues } from '../database/insert-many';
import { sql } from '../database/sql';
import { holdExclusively } from '../exclusive';
import { demand } from '../scope';
import type { Viewer } from '../viewer';
import { write } from '../write';
import type { JobDefinition } from './definition';
import { findJob } from './list';

/** Asks for a run of a job out of turn; the next node that looks takes it. Refused while one that was asked for waits, and where the job has nothing to do. */
export async function requestRun(viewer: Viewer, jobs: readonly JobDefinition[], name: string): Promise<JobDefinition> {
  demand(viewer, 'job:run');
  const job = findJob(viewer, jobs, name);
  if (job.missingSetting) throw new Refusal({ code: 'BLOCKED', message: 'job.missingSetting', params: { setting: job.missingSetting } });
  await write(viewer, { command: { name: 'jobRun', args: name } }, async ({ database, now }) => {
    await holdExclusively(database, `zhike.job.${name}`);
    const [waiting] = await database.read<{ id: number }>(sql`SELECT id AS "id" FROM job_runs WHERE name = ${name} AND ended_at IS NULL AND started_at IS NULL`);
    if (waiting) throw new Refusal({ code: 'BLOCKED', message: 'job.waiting' });
    await insertValues(database, 'job_runs', ['name', 'slot_at', 'attempts', 'requested_by_id'], [[name, new Date(now), 0, viewer.userId]]);
  });
  return job;
}
