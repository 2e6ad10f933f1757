import path from 'node:path';
import BetterSqlite3 from 'better-sqlite3';

const LOOK_MS = 1_000;

/** Resolves once the jobs that a start makes up for have run: what is measured is the product at rest. */
export async function jobsThrough(folder: string): Promise<void> {
  const file = new BetterSqlite3(path.join(folder, 'zhike.sqlite'), { readonly: true });
  const under = file.prepare('SELECT COUNT(*) FROM job_runs WHERE ended_at IS NULL').pluck();
  do await new Promise((resolve) => setTimeout(resolve, LOOK_MS)); while (under.get() !== 0);
  file.close();
}
