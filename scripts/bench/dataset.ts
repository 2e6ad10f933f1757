import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import type { RoleCode } from '@/domain/roles';
import type { Department } from '@/entities/department';
import type { Database } from '@/services/database/database';
import { openDatabase } from '@/services/database/open';
import { insertDepartment } from '@/services/department/tree';
import { ensureDefaults } from '@/services/setup/seed';
import { sql } from '@/services/database/sql';
import { insertUser } from '@/services/user/insert';
import { systemViewer } from '@/services/viewer';
import { write } from '@/services/write';
import type { WriteTransaction } from '@/services/write-transaction';
import { chinesePerson } from '../demo-data/person-names';
import { Random } from '../demo-data/random';
import { report } from './report';
import { fillRows } from './rows';

export interface Owner {
  id: number;
  departmentId: number;
}

/** What a dataset is filled with. */
export interface Company {
  owners: readonly Owner[];
  /** Keys of the items of a dictionary, in their order. */
  items(dictionary: string): number[];
}

/** A folder with a database of `customers` customers and three times as many contacts; made once, then kept under data/. */
export const dataset = (customers: number): Promise<string> =>
  keptDataset(`bench-${customers}`, (file, { owners, items }) => {
    const terms = fillRows(file, { customers, owners, grades: items('customer-grade') });
    return `${customers} customers, ${customers * 3} contacts, ${terms} search entries`;
  });

/** A folder under data/ with a database of the bench's company, filled by `fill`; made anew when the schema has changed since. */
export async function keptDataset(name: string, fill: (file: BetterSqlite3.Database, company: Company) => string): Promise<string> {
  const folder = path.resolve('data', name);
  const started = Date.now();
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  const db = await openDatabase({ url: '', dataDir: unfinished });
  if (existsSync(folder) && schemaOf(folder) === schemaOf(unfinished)) {
    await db.close();
    rmSync(unfinished, { recursive: true });
    return folder;
  }
  await ensureDefaults(db);
  const owners = await createCompany(db);
  const { dictionaries } = await systemViewer(db);
  await db.close();
  const file = new BetterSqlite3(path.join(unfinished, 'zhike.sqlite'));
  for (const pragma of ['journal_mode = WAL', 'synchronous = OFF', 'foreign_keys = OFF', 'cache_size = -1000000', 'temp_store = FILE']) file.pragma(pragma);
  const content = fill(file, { owners, items: (dictionary) => dictionaries.items(dictionary).map(({ id }) => id) });
  file.pragma('wal_checkpoint(TRUNCATE)');
  file.close();
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
  report('dataset', `${content} in ${Math.round((Date.now() - started) / 1000)} s`);
  return folder;
}

/** The columns and indexes of a file: a dataset of another version of the product is made anew. */
function schemaOf(folder: string): string {
  const file = new BetterSqlite3(path.join(folder, 'zhike.sqlite'));
  const objects = file.prepare(`SELECT m.type, m.name, p.name AS part, p.type AS kind FROM sqlite_master m JOIN pragma_table_xinfo(m.name) p
    WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' UNION ALL
    SELECT m.type, m.name, p.name, '' FROM sqlite_master m JOIN pragma_index_info(m.name) p WHERE m.type = 'index' ORDER BY 1, 2, 3`).all();
  file.close();
  return JSON.stringify(objects);
}

const REGIONS = ['east', 'south', 'north'];
const DEPARTMENTS_PER_REGION = 3;
const OWNERS_PER_DEPARTMENT = 10;
/** People of each reach who take turns, so that nobody's points for a minute run out while thousands of requests are measured. */
export const TURNS = 60;

/** Three regions below the root, each with three departments of account managers; executives at the root, supervisors over the first region. */
async function createCompany(db: Database): Promise<Owner[]> {
  return write(await systemViewer(db), {}, async (tx) => {
    const random = new Random(1);
    const owners: Owner[] = [];
    const root = await insertDepartment(tx, { name: 'Bench', parent: null });
    const heads = [];
    for (const region of REGIONS) {
      const head = await insertDepartment(tx, { name: region, parent: root });
      heads.push(head);
      for (let place = 1; place <= DEPARTMENTS_PER_REGION; place += 1) {
        const department = await insertDepartment(tx, { name: `${region} ${place}`, parent: head });
        for (let n = 1; n <= OWNERS_PER_DEPARTMENT; n += 1) {
          owners.push({ id: await addPerson(tx, random, `manager-${owners.length + 1}`, department, 'ACCOUNT_MANAGER'), departmentId: department.id });
        }
      }
    }
    for (let n = 1; n <= TURNS; n += 1) {
      await addPerson(tx, random, `executive-${n}`, root, 'EXECUTIVE');
      await addPerson(tx, random, `supervisor-${n}`, heads[0] ?? root, 'SALES_SUPERVISOR');
    }
    return owners;
  });
}

async function addPerson(tx: WriteTransaction, random: Random, account: string, department: Department, role: RoleCode): Promise<number> {
  const [found] = await tx.database.read<{ id: number }>(sql`SELECT id AS "id" FROM roles WHERE code = ${role}`);
  const { id } = await insertUser(tx, {
    name: chinesePerson(random).name, email: `${account}@bench.example`, departmentId: department.id, roleIds: found ? [found.id] : [], passwordHash: null,
  });
  return id;
}
