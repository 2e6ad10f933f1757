import 'reflect-metadata';
import { cpSync, createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { csvLine } from '@/domain/import/csv-line';
import writeXlsxFile from 'write-excel-file/node';
import { dataset } from './bench/dataset';
import { IMPORT_HEADERS, importRow } from './bench/import-rows';
import { LIST } from './bench/list';
import { signIn } from './bench/people';
import { judge, missedTargets, quantile, report, spread } from './bench/report';
import { type Served, startProduct } from './bench/servers';
import { watchUsage } from './bench/usage';
import { Api } from './import/api';
import { type Batch, ended, inspect, start } from './import/batch';
import { buildApp } from './launch/build.mjs';

/**
 * `npm run bench:import -- --rows N --format csv|xlsx --customers M`: sends a generated file to the production build on a database of M customers and
 * imports it, while people go on reading their list: seconds, memory and what the list felt of it. Ends with 1 where a target was missed.
 */
const { values } = parseArgs({
  options: { rows: { type: 'string', default: '100000' }, format: { type: 'string', default: 'csv' }, customers: { type: 'string', default: '10000' } },
});
const ROWS = Number(values.rows);
const WARM_UP = 300;
const IDLE = 150;
const PAUSE_MS = 50;
const ROWS_PER_SECOND = 100_000 / 60;
const MEMORY_MB = 600;
const SLOWER = 2;

function* lines(): Generator<string> {
  yield `${csvLine(IMPORT_HEADERS)}\r\n`;
  for (let i = 0; i < ROWS; i += 1) yield `${csvLine(importRow(i))}\r\n`;
}

async function generate(folder: string): Promise<string> {
  const file = path.join(folder, `generated.${values.format}`);
  if (values.format === 'xlsx') {
    const rows = [IMPORT_HEADERS, ...Array.from({ length: ROWS }, (_, i) => importRow(i))];
    await writeXlsxFile(rows.map((row) => row.map((value) => ({ value, type: String })))).toFile(file);
  } else await pipeline(Readable.from(lines()), createWriteStream(file));
  return file;
}

/** Asks for the list, another person each time, with pauses, until `over` says so; milliseconds of each answer. */
async function listLatencies(url: string, tokens: readonly string[], over: (asked: number) => boolean): Promise<number[]> {
  const people = tokens.map((token) => new Api(url, token));
  const taken: number[] = [];
  while (!over(taken.length)) {
    const started = performance.now();
    const { customers } = await (people[taken.length % people.length] as Api).ask<{ customers: { nodes: object[] } }>(LIST);
    if (customers.nodes.length !== 50) throw new Error('the list is not full');
    taken.push(performance.now() - started);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  return taken;
}

async function send(api: Api, file: string): Promise<{ batch: Batch; upload: number; seconds: number }> {
  const started = performance.now();
  const id = await api.upload(file);
  const { plan } = await inspect(api, id);
  const upload = (performance.now() - started) / 1000;
  await start(api, id, { ...plan, externalSource: 'bench' });
  const batch = await ended(api, id);
  return { batch, upload, seconds: (performance.now() - started) / 1000 };
}

async function run(folder: string, { port, pid }: Served): Promise<void> {
  const url = `http://127.0.0.1:${port}`;
  const tokens = signIn(folder, 'DEPT_TREE').map(({ token }) => token);
  const file = await generate(folder);
  report('file', `${values.format}, ${ROWS} rows × ${IMPORT_HEADERS.length} columns, ${(statSync(file).size / 1e6).toFixed(1)} MB`);
  await listLatencies(url, tokens, (asked) => asked >= WARM_UP);
  const before = await listLatencies(url, tokens, (asked) => asked >= IDLE);
  const used = watchUsage(pid);
  let over = false;
  const sending = send(new Api(url, tokens[0] ?? ''), file).finally(() => (over = true));
  const [{ batch, upload, seconds }, during] = await Promise.all([sending, listLatencies(url, tokens, () => over)]);
  const usage = used();
  const after = await listLatencies(url, tokens, (asked) => asked >= IDLE);
  report('outcome', `${batch.status}, ${batch.createdRows} created, ${batch.failedRows} refused`);
  if (batch.createdRows !== ROWS) throw new Error('not every row went in');
  judge('import', seconds, Math.ceil(ROWS / ROWS_PER_SECOND), 's', `${upload.toFixed(1)} s of them until the plan was there, ${Math.round(ROWS / seconds)} rows/s`);
  report('processor time', `${usage.childCpu.toFixed(1)} s of the import`);
  judge('memory, server', usage.own, MEMORY_MB, 'MB');
  judge('memory, import', usage.child, MEMORY_MB, 'MB', `${usage.together} MB together`);
  report('list before', spread(before));
  report('list during', spread(during));
  report('list after', spread(after));
  // On a machine that others use too, what is before and after the import is not the same.
  judge('list, p95', quantile(during, 0.95) / quantile([...before, ...after], 0.95), SLOWER, '× before and after');
}

async function main(): Promise<void> {
  if (!process.env.ZHIKE_DIST_DIR) buildApp(process.execPath);
  const folder = mkdtempSync(path.join(tmpdir(), 'zhike-bench-import-'));
  try {
    cpSync(await dataset(Number(values.customers)), folder, { recursive: true });
    const product = await startProduct(folder);
    try {
      await run(folder, product);
    } finally {
      await product.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  process.exitCode = missedTargets().length ? 1 : 0;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
