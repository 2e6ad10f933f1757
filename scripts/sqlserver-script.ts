import mssql from 'mssql';
import { DataSource, QueryResult, type QueryRunner } from 'typeorm';
import { Query } from 'typeorm/driver/Query.js';
import { SnakeNames } from '@/entities/naming';
import { migrations } from '@/migrations';

const HEADING = `-- The whole history as SQL Server runs it, for those who read or run it by hand instead of \`npm run migrate\`.
-- Generated from migrations/; do not edit. Run it with: sqlcmd -b -I -d <database> -i migrations/sqlserver.sql
-- Then, once: ALTER DATABASE CURRENT SET READ_COMMITTED_SNAPSHOT ON WITH ROLLBACK IMMEDIATE
`;
const HISTORY =
  'CREATE TABLE "migrations" ("id" int NOT NULL IDENTITY(1,1), "timestamp" bigint NOT NULL, "name" varchar(255) NOT NULL, CONSTRAINT "pk_migrations" PRIMARY KEY ("id"))';
// TypeORM reads when a migration was made from the end of its name.
const TIMESTAMP_DIGITS = 13;

/** The statements that every migration's `up` sends to SQL Server, one list a migration, oldest first. Needs no server. */
export async function replayMigrations(): Promise<{ name: string; statements: string[] }[]> {
  const dataSource = new DataSource({ type: 'mssql', driver: mssql, host: '', database: '', namingStrategy: new SnakeNames() });
  const replayed = [];
  for (const Migration of migrations) {
    const migration = new Migration();
    const runner = dataSource.createQueryRunner();
    recordQueries(runner);
    await migration.up(runner);
    replayed.push({ name: migration.name, statements: runner.getMemorySql().upQueries.map(({ query }) => query) });
  }
  return replayed;
}

// The memory takes what TypeORM composes; a migration's own statements would still go to the server.
function recordQueries(runner: QueryRunner): void {
  runner.enableSqlMemory();
  runner.query = (async (statement: string) => {
    runner.getMemorySql().upQueries.push(new Query(statement));
    return new QueryResult();
  }) as QueryRunner['query'];
}

/** The text of migrations/sqlserver.sql. */
export async function sqlServerScript(): Promise<string> {
  const parts = [HEADING, batch(HISTORY)];
  for (const { name, statements } of await replayMigrations()) {
    const recorded = `INSERT INTO "migrations" ("timestamp", "name") VALUES (${name.slice(-TIMESTAMP_DIGITS)}, '${name}')`;
    parts.push(`-- ${name}\n`, ...[...statements, recorded].map(batch));
  }
  return parts.join('\n');
}

const batch = (statement: string) => `${statement};\nGO\n`;
