import { DataSource } from 'typeorm';
import { entities } from '@/entities';
import { SnakeNames } from '@/entities/naming';
import { migrations } from '@/migrations';

/** Statement timeout of a person's request and of the pool's wait, in milliseconds. */
const REQUEST_TIMEOUT_MS = 10_000;

/** Opens a pool on SQL Server. `url`: mssql://user:password@host:1433/database?encrypt=true&trustServerCertificate=false&poolMax=20 */
export async function openSqlServer(url: string): Promise<DataSource> {
  // Its driver and the cloud's ways to sign in with it take long to load, and nobody with the embedded file needs them.
  const { default: mssql } = await import('mssql');
  const { hostname, port, username, password, pathname, searchParams } = new URL(url);
  const dataSource = new DataSource({
    type: 'mssql',
    driver: mssql,
    host: hostname,
    port: port ? Number(port) : 1433,
    username: decodeURIComponent(username),
    password: decodeURIComponent(password),
    database: decodeURIComponent(pathname.slice(1)),
    entities,
    migrations,
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNames(),
    requestTimeout: REQUEST_TIMEOUT_MS,
    connectionTimeout: REQUEST_TIMEOUT_MS,
    pool: { max: Number(searchParams.get('poolMax') ?? 20), min: Number(searchParams.get('poolMin') ?? 2), idleTimeoutMillis: 60_000 },
    options: {
      encrypt: searchParams.get('encrypt') !== 'false',
      trustServerCertificate: searchParams.get('trustServerCertificate') === 'true',
      useUTC: true,
      abortTransactionOnError: false,
      appName: 'zhike',
    },
  });
  await dataSource.initialize();
  return dataSource;
}

/** Whether the whole transaction may simply be tried again: a deadlock's victim or a snapshot's conflict. */
export function isRetryable(error: unknown): boolean {
  const numbers = [error, (error as { driverError?: unknown }).driverError, (error as { originalError?: unknown }).originalError].flatMap((level) => {
    const seen = level as { number?: number; originalError?: { number?: number; info?: { number?: number } } } | undefined;
    return [seen?.number, seen?.originalError?.number, seen?.originalError?.info?.number];
  });
  return numbers.some((number) => number === 1205 || number === 3960);
}

/** Readers see the last committed rows and wait for nobody, as on the embedded file. Needs the right to alter the database, and everybody else out of it. */
export async function readCommittedSnapshots(dataSource: DataSource): Promise<void> {
  await dataSource.query('ALTER DATABASE CURRENT SET READ_COMMITTED_SNAPSHOT ON WITH ROLLBACK IMMEDIATE');
}
