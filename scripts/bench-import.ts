import 'reflect-metadata';
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { buildContainer, type Container } from '@/container';
import { csvLine } from '@/domain/import/csv-line';
import type { ImportBatch } from '@/entities/import-batch';
import { Department } from '@/entities/department';
import { User } from '@/entities/user';
import { sql } from '@/services/database/sql';
import { batchToWorkOn } from '@/services/import/batch';
import { inspectImport } from '@/services/import/inspect';
import { importsInto } from '@/services/import/processes';
import { startImport } from '@/services/import/start';
import { storeUpload } from '@/services/import/uploads';
import { hashToken, systemViewer, type Viewer, viewerOfUser } from '@/services/viewer';
import { write } from '@/services/write';
import { readSettings } from '@/settings';

/**
 * Imports a generated file into an empty embedded database, off the request's thread, while list queries go on: seconds, peak memory and what the
 * list felt of it. `-- --rows 100000` sets the size.
 */
const { values } = parseArgs({ options: { rows: { type: 'string', default: '100000' } } });
const ROWS = Number(values.rows);
const TOKEN = 'benchmark-token-of-at-least-32-characters';
const LIST = JSON.stringify({ query: '{ customers(first: 50) { nodes { id number name phone owner { name } } } }' });

const HEADERS = ['客户编码', '客户名称', '电话', '电子邮箱', '网址', '地区', '行业', '客户等级', '地址', '邮编', '年营业额(万元)', '联系人', '手机', '职务', '创建时间'];
const CITIES = ['上海', '北京', '深圳', '杭州', '苏州', '南京', '成都', '武汉'];
const TRADES = ['精密机械', '电子科技', '生物医药', '新材料', '物流供应链', '环保设备', '信息技术', '建筑工程'];
const INDUSTRIES = ['制造', '信息技术', '医疗健康', '能源化工', '交通物流', '商务服务', '信息技术', '建筑'];
const GRADES = ['普通', '重点开发', '大客户', '合作伙伴', '战略合作伙伴'];
const SYLLABLES = [...'华中天海盛宏远达信诚安泰康瑞德鑫源光明新世纪龙凤金银江河山川'];
const SURNAMES = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨'];
const POSITIONS = ['采购经理', '总经理', '技术总监', '财务主管'];
const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

function* lines(): Generator<string> {
  yield `${csvLine(HEADERS)}\r\n`;
  for (let i = 0; i < ROWS; i += 1) {
    const name = `${pick(CITIES, i)}${pick(SYLLABLES, i)}${pick(SYLLABLES, i * 7 + (i >> 5))}${pick(SYLLABLES, i * 13 + (i >> 10))}${pick(TRADES, i * 3 + (i >> 3))}有限公司`;
    const person = `${pick(SURNAMES, i)}${pick(SYLLABLES, i * 11)}${pick(SYLLABLES, i * 17 + (i >> 4))}`;
    yield `${csvLine([
      `E${i}`, name, `021-${60_000_000 + i * 37}`, `info${i}@corp${i % 5000}.com.cn`, `www.corp${i}.com.cn`, pick(CITIES, i), pick(INDUSTRIES, i), pick(GRADES, i),
      `${pick(CITIES, i)}市人民路${(i % 900) + 1}号`, String(200_000 + (i % 9000)), String((i % 4000) + 0.5), person, `138${String(10_000_000 + i * 331).slice(-8)}`,
      pick(POSITIONS, i), `20${String(10 + (i % 15))}-0${(i % 9) + 1}-1${i % 9} 09:30`,
    ])}\r\n`;
  }
}

async function importer({ db }: Container): Promise<Viewer> {
  const id = await write(await systemViewer(db), {}, async (tx) => {
    const department = await tx.insert(Department, { name: '总部', parentId: null, path: '1/', position: 1 });
    const user = await tx.insert(User, {
      name: '导入员', nameSort: 'daoruyuan', email: 'import@example.com', emailKey: 'import@example.com', emailVerified: true, active: true, departmentId: department.id,
    });
    const now = new Date();
    await tx.database.execute(sql`INSERT INTO user_roles (user_id, role_id) SELECT ${user.id}, id FROM roles WHERE code = ${'SALES_SUPERVISOR'}`);
    await tx.database.execute(sql`INSERT INTO sessions (user_id, token, expires_at, created_at, updated_at)
      VALUES (${user.id}, ${hashToken(TOKEN)}, ${new Date(now.getTime() + 86_400_000)}, ${now}, ${now})`);
    return user.id;
  });
  return (await viewerOfUser(db, id)) as Viewer;
}

/** Asks for the list five times a second, which the points of one viewer allow, until `until` says so; resolves to sorted milliseconds. */
async function listLatencies(container: Container, until: () => Promise<boolean>): Promise<number[]> {
  const taken: number[] = [];
  while (!(await until())) {
    const started = performance.now();
    const response = await container.graphql(new Request('http://localhost/api/graphql', {
      method: 'POST', body: LIST, headers: { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` },
    }));
    if (response.status !== 200 || 'errors' in ((await response.json()) as object)) throw new Error('the list was refused');
    taken.push(performance.now() - started);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return taken.sort((one, other) => one - other);
}

const quantile = (sorted: readonly number[], share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1);

async function run(container: Container, dataDir: string): Promise<void> {
  const file = path.join(dataDir, 'generated.csv');
  await pipeline(Readable.from(lines()), createWriteStream(file));
  const viewer = await importer(container);// A few rows, so that the list has something to show before.
  let left = 30;
  const before = await listLatencies(container, async () => (left -= 1) < 0);
  const handle = await open(file);
  const { id, version } = await storeUpload(viewer, dataDir, 'generated.csv', handle.createReadStream() as AsyncIterable<Uint8Array>);
  const { plan } = await inspectImport(viewer, id, {});
  const started = performance.now();
  await startImport(viewer, id, version, { ...plan, externalSource: 'bench' });
  let batch: ImportBatch = await batchToWorkOn(viewer, id);
  const during = await listLatencies(container, async () => (batch = await batchToWorkOn(viewer, id)).status !== 'RUNNING');
  const seconds = (performance.now() - started) / 1000;
  await new Promise((resolve) => setTimeout(resolve, 500));
  process.stdout.write(`${JSON.stringify({
    rows: batch.doneRows, created: batch.createdRows, failed: batch.failedRows, status: batch.status, fileMb: Math.round(statSync(file).size / 1e6),
    seconds: Number(seconds.toFixed(1)), rowsPerSecond: Math.round(batch.doneRows / seconds), ...importsInto(container.db).lastCost,
    listBeforeMs: { p50: quantile(before, 0.5), p95: quantile(before, 0.95) }, listDuringMs: { p50: quantile(during, 0.5), p95: quantile(during, 0.95) },
  }, null, 2)}\n`);
}

async function main(): Promise<void> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'zhike-bench-import-'));
  const container = await buildContainer(readSettings({ DATA_DIR: dataDir, LOG_LEVEL: 'error', AUTH_SECRET: 'a secret for the benchmark only, long enough' }));
  try {
    await run(container, dataDir);
  } finally {
    await container.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
