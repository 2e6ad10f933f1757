import type BetterSqlite3 from 'better-sqlite3';
import type { BetterSqlite3Driver } from 'typeorm/driver/better-sqlite3/BetterSqlite3Driver.js';
import { Interaction } from '@/entities/interaction';
import { statementCounter } from '@/services/database/database';
import { insertRow } from '@/services/database/insert';
import { sql } from '@/services/database/sql';
import { isUniqueViolation } from '@/services/database/unique';
import { testApp, type TestApp } from './support/app';

const ON_SERVER = Boolean(process.env.DATABASE_URL);

let app: TestApp;
let customerId: number;
beforeAll(async () => {
  app = await testApp('correction', ['ACCOUNT_MANAGER']);
  await app.as('ACCOUNT_MANAGER').run('mutation { customerCreate(input: { kind: PERSON, name: "李四" }) { userErrors { code } } }');
  customerId = Number((await app.container.db.read<{ id: number }>(sql`SELECT id AS "id" FROM customers`))[0]?.id);
});
afterAll(() => app.stop());

const add = (correctsId: number | null) => app.container.db.transaction((tx) => {
  const at = new Date().toISOString();
  return insertRow(tx, Interaction, { version: 1, createdAt: at, updatedAt: at, createdById: null, customerId, channel: 'PHONE', occurredAt: at, title: 'x', correctsId });
});

it('stands in the place of an entry once: two at the same time cannot both', async () => {
  const entry = await add(null);
  await add(entry);
  const second = await add(entry).catch((error: unknown) => error);
  expect(isUniqueViolation(second)).toBe(true);
  await expect(add(null)).resolves.toBeGreaterThan(entry);
});

if (!ON_SERVER) it('is looked for in an index, not in every entry', async () => {
  const counter = { count: 0, texts: [] as string[] };
  await statementCounter.run(counter, () => app.as('ACCOUNT_MANAGER').run('{ interactions(first: 5) { nodes { title } } }'));
  const text = counter.texts.find((statement) => statement.includes('newer')) ?? '';
  const connection = (app.container.db.dataSource.driver as BetterSqlite3Driver).databaseConnection as BetterSqlite3.Database;
  const plan = connection.prepare(`EXPLAIN QUERY PLAN ${text}`).all(...Array.from({ length: text.split('?').length - 1 }, () => 1)) as { detail: string }[];
  expect(plan.map(({ detail }) => detail)).toContainEqual(expect.stringMatching(/^SEARCH newer .*ux_interactions_corrects/));
});
