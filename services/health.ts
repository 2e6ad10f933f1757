import { statfs } from 'node:fs/promises';
import type { Database } from './database/database';
import { sql } from './database/sql';
import { failingJobs } from './job/list';

export interface Check {
  name: 'database' | 'migrations' | 'disk' | 'jobs' | `job:${string}`;
  ok: boolean;
  /** Whether requests suffer. A job that failed is to be looked at, but the server serves. */
  vital: boolean;
  /** For the administrator; carries no secret. */
  detail: string;
}

const MIN_FREE_BYTES = 256 * 1024 * 1024;
const DATABASE_TIMEOUT_MS = 2000;

/**
 * What the product needs to work: the database answers, its schema is this version's, the disk has room; and a check for each job whose last run failed.
 * Resolves within two seconds.
 */
export async function checkHealth(db: Database, dataDir: string, jobs: readonly string[]): Promise<Check[]> {
  const [vital, failing] = await Promise.all([checkVital(db, dataDir), checkJobs(db, jobs)]);
  return [...vital, ...failing];
}

async function checkJobs(db: Database, jobs: readonly string[]): Promise<Check[]> {
  try {
    return [...(await withTimeout(failingJobs(db, jobs)))].map(([name, error]) => ({ name: `job:${name}`, ok: false, vital: false, detail: error }));
  } catch (error) {
    return [{ name: 'jobs', ok: false, vital: false, detail: detailOf(error) }];
  }
}

function checkVital(db: Database, dataDir: string): Promise<Check[]> {
  return Promise.all([
    check('database', () => withTimeout(db.read(sql`SELECT 1 AS "one"`)).then(() => db.dialect)),
    check('migrations', async () => {
      const applied = await withTimeout(db.read<{ name: string }>(sql`SELECT name AS "name" FROM migrations`));
      const missing = db.dataSource.migrations.filter(({ name }) => !applied.some((row) => row.name === name));
      if (missing.length) throw new Error(`${missing.length} to run: npm run migrate`);
      return `${applied.length} applied`;
    }),
    check('disk', async () => {
      const { bavail, bsize } = await statfs(dataDir);
      const free = bavail * bsize;
      if (free < MIN_FREE_BYTES) throw new Error(`${Math.round(free / 1024 / 1024)} MB free`);
      return `${Math.round(free / 1024 / 1024)} MB free`;
    }),
  ]);
}

async function check(name: Check['name'], probe: () => Promise<string>): Promise<Check> {
  try {
    return { name, ok: true, vital: true, detail: await probe() };
  } catch (error) {
    return { name, ok: false, vital: true, detail: detailOf(error) };
  }
}

const detailOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

function withTimeout<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${DATABASE_TIMEOUT_MS} ms`)), DATABASE_TIMEOUT_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
