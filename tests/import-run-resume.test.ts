import type { ChildProcess } from 'node:child_process';
import { buildContainer } from '@/container';
import { sql } from '@/services/database/sql';
import { importsInto } from '@/services/import/processes';
import { type Person, testApp, type TestApp } from './support/app';
import { batchOf, customers, ended, start, suggestedPlan, upload } from './support/imports';

jest.setTimeout(240_000);

const ROWS = 4000;
const FILE = `客户名称,客户代码,联系人\n${Array.from({ length: ROWS }, (_, i) => `续传公司${i},R${i},联系人${i}`).join('\n')}\n`;

let app: TestApp;
let person: Person;
beforeAll(async () => {
  app = await testApp('import_resume', ['SALES_SUPERVISOR']);
  person = app.as('SALES_SUPERVISOR', 'root');
});
afterAll(() => app.stop());

async function begun(): Promise<string> {
  const id = await upload(app, person, 'big.csv', FILE);
  await start(person, id, await suggestedPlan(person, id, { externalSource: `s${id}` }));
  for (;;) {
    const { doneRows, status } = await batchOf(person, id);
    if (doneRows > 0 && doneRows < ROWS) return id;
    if (status !== 'RUNNING') throw new Error('the run was faster than the test');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const stored = async (id: string) =>
  Number((await app.container.db.read<{ n: number }>(sql`SELECT COUNT(DISTINCT external_id) AS "n" FROM customers WHERE external_source = ${`s${id}`}`))[0]?.n);

function childOf(id: string): ChildProcess {
  const key = Number(Buffer.from(id, 'base64url').toString().split(':')[1]);
  const { runs } = importsInto(app.container.db) as unknown as { runs: Map<number, ChildProcess> };
  return runs.get(key) as ChildProcess;
}

/** Until the search entries that went with a process were made up for. */
async function settled(): Promise<void> {
  for (;;) {
    const [row] = await app.container.db.read<{ n: number }>(sql`SELECT COUNT(*) AS "n" FROM import_batches WHERE worker IS NOT NULL`);
    if (Number(row?.n) === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

describe('a run that lost its process', () => {
  it('is failed with a sentence, keeps what was committed, can be found by words and goes on without doubling a row', async () => {
    const id = await begun();
    childOf(id).kill('SIGKILL');
    const failed = await ended(person, id);
    expect(failed).toMatchObject({ status: 'FAILED', failure: 'The import was interrupted. The rows already written are kept and counted; you can go on from there.' });
    expect(failed.createdRows).toBe(failed.doneRows);
    expect(await stored(id)).toBe(failed.doneRows);
    await settled();
    expect(await customers(person, `续传公司${failed.doneRows - 1}`)).toHaveLength(1);
    expect((await start(person, id, null)).userErrors).toEqual([]);
    expect(await ended(person, id)).toMatchObject({ status: 'DONE', doneRows: ROWS, createdRows: ROWS, skippedRows: 0, failedRows: 0, totalRows: ROWS, failure: null });
    expect(await stored(id)).toBe(ROWS);
    for (const place of [0, failed.doneRows, ROWS - 1]) expect(await customers(person, `联系人${place} `)).not.toHaveLength(0);
  });

  it('is found by the next start', async () => {
    const id = await upload(app, person, 'big.csv', '客户名称\n无主公司\n');
    const key = Number(Buffer.from(id, 'base64url').toString().split(':')[1]);
    const long = new Date(Date.now() - 3_600_000);
    await app.container.db.transaction(async (tx) => void (await tx.execute(sql`UPDATE import_batches SET status = ${'RUNNING'}, worker = ${'another server'},
      heartbeat_at = ${long} WHERE id = ${key}`)));
    const second = await buildContainer(app.container.settings);
    await second.stop();
    expect(await batchOf(person, id)).toMatchObject({ status: 'FAILED', failure: expect.stringContaining('The import was interrupted.') });
  });
});

describe('a run that somebody stops', () => {
  it('keeps what is in and goes on when asked to', async () => {
    const id = await begun();
    const { version } = await batchOf(person, id);
    const { data } = await person.run<{ importCancel: { importBatch: { status: string }; userErrors: object[] } }>(
      'mutation($id: ID!, $version: Int!) { importCancel(id: $id, version: $version) { importBatch { status } userErrors { code } } }', { id, version },
    );
    expect(data.importCancel).toEqual({ importBatch: { status: 'CANCELLED' }, userErrors: [] });
    await settled();
    const stopped = await batchOf(person, id);
    expect(stopped.doneRows).toBeLessThan(ROWS);
    expect(await stored(id)).toBe(stopped.doneRows);
    expect(await customers(person, `续传公司${stopped.doneRows - 1}`)).not.toHaveLength(0);
    await start(person, id, null);
    expect(await ended(person, id)).toMatchObject({ status: 'DONE', createdRows: ROWS });
    expect(await stored(id)).toBe(ROWS);
  });
});

it('a start that is sent again with its key is answered as the first time, and no row is written twice', async () => {
  const id = await upload(app, person, 'big.csv', FILE);
  const { version } = await batchOf(person, id);
  const plan = await suggestedPlan(person, id, { policy: 'CREATE', key: 'NAME', mapping: [{ field: 'name', columns: [0], unit: 1 }] });
  const send = async (variables: object) => (await person.run<{ importStart: { importBatch: { version: number } | null; userErrors: { code: string }[] } }>(
    `mutation($id: ID!, $version: Int!, $plan: ImportPlanInput) { importStart(id: $id, version: $version, plan: $plan) { importBatch { version } userErrors { code } } }`,
    variables, { 'idempotency-key': `start ${id}` })).data.importStart;
  const first = await send({ id, version, plan });
  expect(first).toEqual({ importBatch: { version: version + 1 }, userErrors: [] });
  expect(await send({ id, version, plan })).toEqual(first);
  expect((await send({ id, version, plan: { ...plan, policy: 'SKIP' } })).userErrors).toEqual([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
  expect(await ended(person, id)).toMatchObject({ status: 'DONE', doneRows: ROWS, createdRows: ROWS, totalRows: ROWS });
});

it('a record that is changed before it is indexed is found by what it is now', async () => {
  const id = await begun();
  const [{ recordId, version }] = (await app.container.db.read<{ recordId: number; version: number }>(
    sql`SELECT MIN(id) AS "recordId", MIN(version) AS "version" FROM customers WHERE external_source = ${`s${id}`}`,
  )) as [{ recordId: number; version: number }];
  const { data } = await person.run<{ customerUpdate: { userErrors: object[] } }>(
    'mutation($id: ID!, $version: Int!, $input: CustomerUpdateInput!) { customerUpdate(id: $id, version: $version, input: $input) { userErrors { code } } }',
    { id: Buffer.from(`Customer:${recordId}`).toString('base64url'), version, input: { name: '改名之后集团' } },
  );
  expect(data.customerUpdate.userErrors).toEqual([]);
  await ended(person, id);
  const [found, ...others] = await customers(person, '改名之后');
  expect([found, others]).toMatchObject([{ name: '改名之后集团' }, []]);
  expect((await customers(person, '续传公司0')).map(({ name }) => name)).not.toContain('改名之后集团');
});
