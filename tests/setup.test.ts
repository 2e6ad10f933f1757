import { ROLE_CODES } from '@/domain/roles';
import { sql } from '@/services/database/sql';
import { ensureDefaults } from '@/services/setup/seed';
import { systemViewer } from '@/services/viewer';
import { emptyApp } from './support/app';

jest.setTimeout(60_000);

const SETUP = `mutation($input: SetupInput!) { setup(input: $input) { token viewer { user { name } roles { code } department { name } } userErrors { code field message } } }`;
const input = { companyName: '示例公司', name: '王伟', email: 'admin@example.com', password: 'seven brown foxes jump', locale: 'zh-CN' };
interface Setup {
  data: { setup: { token: string | null; viewer: object | null; userErrors: { code: string; field: string | null }[] } };
}

describe('first run', () => {
  let app: Awaited<ReturnType<typeof emptyApp>>;
  beforeEach(async () => {
    app = await emptyApp('setup');
  });
  afterEach(() => app.stop());

  const post = async <T = Setup>(query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<T> => {
    const request = { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query, variables }) };
    return (await (await app.container.graphql(new Request('http://localhost/api/graphql', request))).json()) as T;
  };
  const count = async (table: 'users' | 'departments' | 'roles' | 'dictionary_items' | 'role_grants') =>
    Number((await app.container.db.read<{ n: number }>({ users: sql`SELECT COUNT(*) AS "n" FROM users`, departments: sql`SELECT COUNT(*) AS "n" FROM departments`,
      roles: sql`SELECT COUNT(*) AS "n" FROM roles`, dictionary_items: sql`SELECT COUNT(*) AS "n" FROM dictionary_items`,
      role_grants: sql`SELECT COUNT(*) AS "n" FROM role_grants` }[table]))[0]?.n);

  it('creates the company and its administrator, signs them in and closes', async () => {
    expect(await post('{ setupStatus { open } }')).toEqual(expect.objectContaining({ data: { setupStatus: { open: true } } }));
    const weak = await post(SETUP, { input: { ...input, password: 'Password2024!' } });
    expect(weak.data.setup.userErrors).toMatchObject([{ code: 'VALIDATION', field: 'password' }]);
    const { data } = await post(SETUP, { input });
    expect(data.setup).toMatchObject({ viewer: { user: { name: '王伟' }, roles: [{ code: 'SYSTEM_ADMIN' }], department: { name: '示例公司' } }, userErrors: [] });
    expect(await post('{ setupStatus { open } }')).toEqual(expect.objectContaining({ data: { setupStatus: { open: false } } }));
    const again = await post(SETUP, { input: { ...input, email: 'second@example.com' } });
    expect(again.data.setup).toMatchObject({ token: null, userErrors: [{ code: 'BLOCKED' }] });
  });

  it('makes exactly one administrator of 100 parallel attempts', async () => {
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, n) => post(SETUP, { input: { ...input, email: `admin${n}@example.com` } }, { 'x-zhike-peer': `10.0.0.${n}` })),
    );
    expect(answers.filter(({ data }) => data?.setup.token)).toHaveLength(1);
    expect([await count('users'), await count('departments')]).toEqual([1, 1]);
  }, 60_000);

  it('stays closed even if every user were gone', async () => {
    await post(SETUP, { input });
    await app.container.db.transaction(async (tx) => {
      for (const statement of [sql`DELETE FROM changes`, sql`DELETE FROM user_roles`, sql`DELETE FROM users`]) await tx.execute(statement);
    });
    expect((await post(SETUP, { input })).data.setup.userErrors).toMatchObject([{ code: 'BLOCKED' }]);
  });

  it('brings the defaults once, whatever starts at once, and leaves alone what was changed', async () => {
    const { db } = app.container;
    const before = [await count('roles'), await count('dictionary_items'), await count('role_grants')];
    expect(before[0]).toBe(ROLE_CODES.length);
    await db.transaction(async (tx) => {
      await tx.execute(sql`UPDATE roles SET name_en = ${'Boss'} WHERE code = ${'EXECUTIVE'}`);
      await tx.execute(sql`DELETE FROM role_grants WHERE permission = ${'customer:delete'}`);
      await tx.execute(sql`DELETE FROM dictionary_items WHERE code = ${'OVERSEAS_OTHER'}`);
    });
    const after = [await count('roles'), await count('dictionary_items'), await count('role_grants')];
    await Promise.all(Array.from({ length: 5 }, () => ensureDefaults(db)));
    expect([await count('roles'), await count('dictionary_items'), await count('role_grants')]).toEqual(after);
    expect(await db.read(sql`SELECT code AS "code" FROM roles WHERE name_en = ${'Boss'}`)).toEqual([{ code: 'EXECUTIVE' }]);
  });

  it('grants a permission that a new version brings, once', async () => {
    const { db } = app.container;
    await db.transaction(async (tx) => {
      await tx.execute(sql`UPDATE settings SET value = ${'read,create,update'} WHERE name = ${'permissions.contact'}`);
      await tx.execute(sql`DELETE FROM role_grants WHERE permission = ${'contact:delete'} OR permission = ${'contact:read'}`);
    });
    await ensureDefaults(db);
    const granted = (permission: string) => db.read(sql`SELECT role_id AS "roleId" FROM role_grants WHERE permission = ${permission}`);
    expect((await granted('contact:delete')).length).toBeGreaterThan(0);
    expect(await granted('contact:read')).toEqual([]);
  });

  it('ships every dictionary with both languages', async () => {
    const { dictionaries } = await systemViewer(app.container.db);
    expect(dictionaries.types.map(({ code }) => code)).toEqual(
      [
        'customer-grade', 'satisfaction', 'credit', 'region', 'industry', 'customer-source', 'customer-tag', 'lost-reason', 'churn-measure-kind', 'opportunity-stage', 'fail-reason', 'disqualify-reason', 'contact-role',
        'product-category', 'product-measure', 'warehouse', 'payment-method', 'property-type', 'facing', 'decoration', 'ownership', 'service-type', 'complaint-cause',
      ],
    );
    expect(dictionaries.items('customer-grade').map(({ code }) => code)).toEqual(['NORMAL', 'KEY', 'MAJOR', 'PARTNER', 'STRATEGIC']);
    for (const type of dictionaries.types) for (const item of dictionaries.items(type.code)) expect(item.labelZh && item.labelEn).toBeTruthy();
  });
});
