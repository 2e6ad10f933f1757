import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildContainer, type Container } from '@/container';
import type { RoleCode } from '@/domain/roles';
import type { Department } from '@/entities/department';
import { User } from '@/entities/user';
import { sql } from '@/services/database/sql';
import { openSqlServer, readCommittedSnapshots } from '@/services/database/sql-server';
import { insertDepartment } from '@/services/department/tree';
import { hashToken, systemViewer } from '@/services/viewer';
import { write } from '@/services/write';
import { readSettings } from '@/settings';
import { copyOfFilled } from './filled-folder';

export interface Reply<T> {
  status: number;
  data: T;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string } & Record<string, unknown> }[];
  extensions?: { cost?: { requested: number; remaining: number } };
}

export interface Person {
  id: number;
  token: string;
  run<T = Record<string, unknown>>(query: string, variables?: object, headers?: Record<string, string>): Promise<Reply<T>>;
}

/** A company on a database of its own: a department tree with one person of each role in each of three departments. */
export interface TestApp {
  container: Container;
  /** 总部 → 华东 → 上海, and 华南 beside 华东. */
  departments: Record<'root' | 'east' | 'shanghai' | 'south', number>;
  as(role: RoleCode, department?: keyof TestApp['departments']): Person;
  anonymous: Person['run'];
  stop(): Promise<void>;
}

const SERVER = process.env.DATABASE_URL ?? '';

// Making a database on a server takes seconds.
jest.setTimeout(SERVER ? 120_000 : 30_000);

/** A fresh database: a file of its own, or a database of its own on the server that DATABASE_URL names. */
async function freshDatabase(name: string): Promise<{ url: string; dataDir: string; drop(): Promise<void> }> {
  if (!SERVER) {
    const dataDir = await copyOfFilled('empty-company', migrateFile);
    return { url: '', dataDir, drop: async () => rmSync(dataDir, { recursive: true, force: true }) };
  }
  const dataDir = mkdtempSync(path.join(tmpdir(), `zhike-${name}-`));
  const database = `zhike_test_${name.replace(/\W/g, '_')}_${process.pid}`;
  const { default: mssql } = await import('mssql');
  const url = new URL(SERVER);
  const admin = await new mssql.ConnectionPool({
    server: url.hostname, port: Number(url.port || 1433), user: decodeURIComponent(url.username), password: decodeURIComponent(url.password), database: 'master',
    options: { encrypt: url.searchParams.get('encrypt') !== 'false', trustServerCertificate: url.searchParams.get('trustServerCertificate') === 'true' },
  }).connect();
  await admin.query(`DROP DATABASE IF EXISTS ${database}`);
  await admin.query(`CREATE DATABASE ${database}`);
  url.pathname = `/${database}`;
  await migrateServer(url.toString());
  return {
    url: url.toString(), dataDir,
    drop: async () => {
      await admin.query(`DROP DATABASE ${database}`).catch(() => undefined);
      await admin.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function migrateFile(dataDir: string): Promise<void> {
  const container = await buildContainer(readSettings({ DATA_DIR: dataDir, LOG_LEVEL: 'silent' }));
  await container.stop();
}

// A server is brought up to date by `npm run migrate`, not by the start of the product.
async function migrateServer(url: string): Promise<void> {
  const dataSource = await openSqlServer(url);
  await dataSource.runMigrations();
  // Whoever is not allowed to, or speaks the protocol without knowing the setting, goes on as it is.
  await readCommittedSnapshots(dataSource).catch(() => undefined);
  await dataSource.destroy();
}

/** Opens a database of the test's own with the product's defaults and nothing else. */
export async function emptyApp(name: string, environment: Record<string, string> = {}): Promise<{ container: Container; stop(): Promise<void> }> {
  const fresh = await freshDatabase(name);
  const container = await buildContainer(readSettings({
    DATABASE_URL: fresh.url, DATA_DIR: fresh.dataDir, LOG_LEVEL: 'silent', ...environment,
  })).catch(async (error: unknown) => {
    await fresh.drop();
    throw error;
  });
  return {
    container,
    stop: async () => {
      await container.stop();
      await fresh.drop();
    },
  };
}

export async function testApp(name: string, roles: readonly RoleCode[], environment: Record<string, string> = {}): Promise<TestApp> {
  const { container, stop } = await emptyApp(name, environment);
  const departments = await createDepartments(container);
  const people = new Map<string, Person>();
  for (const role of roles) {
    for (const department of Object.keys(departments) as (keyof TestApp['departments'])[]) {
      people.set(`${role} ${department}`, await createPerson(container, `${role}-${department}`, departments[department], [role]));
    }
  }
  return {
    container, departments, stop, anonymous: runner(container, null),
    as: (role, department = 'shanghai') => {
      const person = people.get(`${role} ${department}`);
      if (!person) throw new Error(`the test did not ask for a ${role}`);
      return person;
    },
  };
}

async function createDepartments({ db }: Container): Promise<TestApp['departments']> {
  return write(await systemViewer(db), {}, async (tx) => {
    const add = (name: string, parent: Department | null) => insertDepartment(tx, { name, parent });
    const root = await add('总部', null);
    const east = await add('华东', root);
    return { root: root.id, east: east.id, shanghai: (await add('上海', east)).id, south: (await add('华南', root)).id };
  });
}

/** Adds a person with a signed-in session. */
export async function createPerson(container: Container, name: string, departmentId: number, roles: readonly RoleCode[]): Promise<Person> {
  const { db } = container;
  const token = randomBytes(24).toString('base64url');
  const user = await write(await systemViewer(db), {}, async (tx) => {
    const email = `${name.toLowerCase()}@example.com`;
    const created = await tx.insert(User, { name, nameSort: name.toLowerCase(), email, emailKey: email, emailVerified: true, active: true, departmentId });
    const now = new Date();
    for (const role of roles) {
      await tx.database.execute(sql`INSERT INTO user_roles (user_id, role_id) SELECT ${created.id}, id FROM roles WHERE code = ${role}`);
    }
    await tx.database.execute(sql`INSERT INTO sessions (user_id, token, expires_at, created_at, updated_at)
      VALUES (${created.id}, ${hashToken(token)}, ${new Date(now.getTime() + 86_400_000)}, ${now}, ${now})`);
    return created;
  });
  return { id: user.id, token, run: runner(container, token) };
}

function runner(container: Container, token: string | null): Person['run'] {
  return async (query, variables = {}, headers = {}) => {
    const response = await container.graphql(new Request('http://localhost/api/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'en', ...(token ? { authorization: `Bearer ${token}` } : {}), ...headers },
      body: JSON.stringify({ query, variables }),
    }));
    const body = (await response.json()) as Reply<never>;
    return { ...body, status: response.status };
  };
}
