import { readFileSync } from 'node:fs';
import { ExactKeys1764000000023 } from '@/migrations/0023-exact-keys';
import { replayMigrations, sqlServerScript } from '@/scripts/sqlserver-script';
import type { Database } from '@/services/database/database';
import { raw, sql } from '@/services/database/sql';
import { ensureDefaults } from '@/services/setup/seed';
import { emptyApp, testApp } from './support/app';
import { contents } from './support/rows';

/** A migration that may throw a column away, and why: `table.column` → reason. */
const DROPPED_COLUMNS: Record<string, string> = {};

const SHAPE = {
  sqlite: "SELECT type, name, tbl_name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name",
  mssql: `SELECT table_name, column_name, data_type, character_maximum_length, is_nullable, collation_name FROM information_schema.columns
    WHERE table_name <> 'typeorm_metadata' ORDER BY table_name, column_name`,
};

/** Tables, columns, keys and indexes as the engine tells them. */
const shapeOf = async (db: Database) => db.dataSource.query<object[]>(SHAPE[db.dialect]);
const missing = async (db: Database) => (await db.dataSource.driver.createSchemaBuilder().log()).upQueries.map(({ query }) => query);

async function undo(db: Database, count: number): Promise<void> {
  // TypeORM switches foreign keys off inside the transaction, where SQLite ignores it.
  const keys = async (state: 'ON' | 'OFF') => db.dialect === 'sqlite' && (await db.dataSource.query(`PRAGMA foreign_keys = ${state}`));
  await keys('OFF');
  for (let undone = 0; undone < count; undone += 1) await db.dataSource.undoLastMigration({ transaction: 'each' });
  await keys('ON');
}

describe('a database that was brought up to date', () => {
  it('is what the entities say', async () => {
    const { container, stop } = await emptyApp('drift');
    expect(await missing(container.db)).toEqual([]);
    await stop();
  });

  it('goes down and up again without rows', async () => {
    const { container: { db }, stop } = await emptyApp('undo_empty');
    const before = await shapeOf(db);
    await undo(db, db.dataSource.migrations.length);
    const left = new Set(db.dataSource.entityMetadatas.map(({ tableName }) => tableName));
    expect((await shapeOf(db)).filter((row) => Object.values(row).some((value) => left.has(String(value))))).toEqual([]);
    await db.dataSource.runMigrations();
    expect(await shapeOf(db)).toEqual(before);
    expect(await missing(db)).toEqual([]);
    await ensureDefaults(db);
    await stop();
  });

  it('goes down and up again with rows: by one step they stay, by all it is new', async () => {
    const app = await testApp('undo_rows', ['ACCOUNT_MANAGER']);
    const { db } = app.container;
    const { data } = await app.as('ACCOUNT_MANAGER').run<{ customerCreate: { userErrors: object[] } }>(
      'mutation($input: CustomerCreateInput!) { customerCreate(input: $input) { userErrors { code } } }',
      { input: { kind: 'ORGANISATION', name: '华为', contact: { name: '张三' } } },
    );
    expect(data.customerCreate.userErrors).toEqual([]);
    // What the product ships with comes anew at the next start, with stamps of its own.
    await db.transaction(async (tx) => {
      await tx.execute(sql`DELETE FROM reminder_rules`);
      for (const table of ['churn_rules', 'care_rules', 'visit_sheets', 'calendar_days', 'sla_policies']) await tx.execute(sql`DELETE FROM ${raw(table)}`);
      await tx.execute(sql`DELETE FROM settings WHERE name LIKE ${'%.shipped'}`);
    });
    const [rows, shape] = [await contents(db), await shapeOf(db)];
    for (let steps = 1; steps < db.dataSource.migrations.length; steps += 1) {
      await undo(db, steps);
      await db.dataSource.runMigrations();
      expect(await contents(db)).toBe(rows);
    }
    await undo(db, db.dataSource.migrations.length);
    await db.dataSource.runMigrations();
    expect(await shapeOf(db)).toEqual(shape);
    await ensureDefaults(db);
    expect(await contents(db)).not.toContain('华为');
    await app.stop();
  });
});

it('licence numbers that were kept as typed are in capitals afterwards', async () => {
  const app = await testApp('licence_capitals', ['ACCOUNT_MANAGER']);
  const { db } = app.container;
  await app.as('ACCOUNT_MANAGER').run('mutation { customerCreate(input: { kind: ORGANISATION, name: "执照公司", licenceNo: "1" }) { userErrors { code } } }');
  await db.transaction((tx) => tx.execute(sql`UPDATE customers SET licence_no = ${'31ma1k'}`));
  const runner = db.dataSource.createQueryRunner();
  await new ExactKeys1764000000023().up(runner);
  await runner.release();
  expect(await db.read(sql`SELECT licence_no AS "licenceNo" FROM customers`)).toEqual([{ licenceNo: '31MA1K' }]);
  await app.stop();
});

describe('what SQL Server runs', () => {
  it('is what migrations/sqlserver.sql says: npm run generate writes it', async () => {
    expect(readFileSync('migrations/sqlserver.sql', 'utf8')).toBe(await sqlServerScript());
  });

  it('compares keys of other systems, bins and licence numbers code unit by code unit', async () => {
    const collated = new Map<string, string | undefined>();
    for (const text of (await replayMigrations()).flatMap(({ statements }) => statements)) {
      const [, table = ''] = /^(?:CREATE|ALTER) TABLE "?(\w+)/.exec(text) ?? [];
      for (const [, name, , collation] of text.matchAll(/"?\b(external_source|external_id|bin|licence_no)"? nvarchar\((\d+)\)(?: COLLATE (\w+))?/g)) collated.set(`${table}.${name}`, collation);
    }
    expect(collated.size).toBe(12);
    expect([...collated].filter(([, collation]) => collation !== 'Latin1_General_BIN2')).toEqual([]);
  });

  it('drops no column that is not listed and no table', async () => {
    const statements = (await replayMigrations()).flatMap(({ statements: list }) => list);
    const drops = statements.flatMap((text) => [...text.matchAll(/ALTER TABLE "?(\w+)"? DROP COLUMN "?(\w+)/gi)].map(([, table, column]) => `${table}.${column}`));
    expect(drops.filter((column) => !(column in DROPPED_COLUMNS))).toEqual([]);
    expect(statements.filter((text) => /DROP TABLE|TRUNCATE/i.test(text))).toEqual([]);
  });

  it('reaches no table by two cascades of one deletion', async () => {
    const cascades = new Map<string, string[]>();
    for (const { statements } of await replayMigrations()) {
      for (const text of statements) {
        const [, table = ''] = /^(?:CREATE|ALTER) TABLE "?(\w+)/.exec(text) ?? [];
        for (const [, parent = ''] of text.matchAll(/REFERENCES "(\w+)" \([^)]*\) ON DELETE (?:CASCADE|SET NULL|SET DEFAULT)/g)) {
          cascades.set(parent, [...(cascades.get(parent) ?? []), table]);
        }
      }
    }
    const reached = (table: string): string[] => (cascades.get(table) ?? []).flatMap((child) => [child, ...(child === table ? [] : reached(child))]);
    expect(cascades.size).toBeGreaterThan(0);
    for (const table of cascades.keys()) expect([table, ...reached(table)]).toEqual([...new Set([table, ...reached(table)])]);
  });
});
