import { sql } from '@/services/database/sql';
import { type TestApp, testApp } from './support/app';

jest.setTimeout(60_000);

const FIELDS = 'role { id version code nameEn builtIn userCount grants { permission reach } fields { field right } } userErrors { code field message }';
interface RoleShape {
  id: string; version: number; code: string; nameEn: string; builtIn: boolean; userCount: number;
  grants: { permission: string; reach: string }[]; fields: { field: string; right: string }[];
}
interface Payload {
  role: RoleShape | null;
  userErrors: { code: string; field: string | null }[];
}

describe('a role', () => {
  let app: TestApp;
  const admin = () => app.as('SYSTEM_ADMIN', 'root');
  const key = (globalId: string) => Number(Buffer.from(globalId, 'base64url').toString().split(':')[1]);

  beforeAll(async () => {
    app = await testApp('role', ['SYSTEM_ADMIN', 'ACCOUNT_MANAGER', 'AUDITOR']);
  });
  afterAll(() => app.stop());

  const roles = async () => (await admin().run<{ roles: RoleShape[] }>('{ roles { id version code nameEn builtIn userCount grants { permission reach } fields { field right } } }')).data.roles;
  const named = async (code: string) => (await roles()).find((role) => role.code === code) as RoleShape;
  const update = async (role: RoleShape, input: object, as = admin()) =>
    as.run<{ roleUpdate: Payload }>(`mutation($id: ID!, $version: Int!, $input: RoleUpdateInput!) { roleUpdate(id: $id, version: $version, input: $input) { ${FIELDS} } }`,
      { id: role.id, version: role.version, input });
  const create = async (input: object) =>
    (await admin().run<{ roleCreate: Payload }>(`mutation($input: RoleCreateInput!) { roleCreate(input: $input) { ${FIELDS} } }`, { input })).data.roleCreate;
  const remove = async (role: RoleShape) =>
    (await admin().run<{ roleDelete: Payload }>(`mutation($id: ID!, $version: Int!) { roleDelete(id: $id, version: $version) { ${FIELDS} } }`, { id: role.id, version: role.version })).data.roleDelete;

  it('comes with the registry of what can be granted, in both languages', async () => {
    const { data } = await admin().run<{ permissions: { permission: string; reachMatters: boolean; nounLabel: string; verbLabel: string; nounKey: string }[]; protectedFields: { field: string }[] }>(
      '{ permissions { permission noun verb reachMatters nounKey verbKey nounLabel verbLabel } protectedFields { field noun name } }');
    expect(data.permissions).toContainEqual(expect.objectContaining({ permission: 'customer:transfer', reachMatters: true, nounLabel: 'Customers', verbLabel: 'Transfer' }));
    for (const { nounLabel, verbLabel } of data.permissions) expect(`${nounLabel}${verbLabel}`).not.toContain('permissions.');
    expect(data.protectedFields).toContainEqual({ field: 'contact.mobile', noun: 'contact', name: 'mobile' });
  });

  it('takes effect at the next request of everybody who has it, and tells the ledger what was granted and taken', async () => {
    const manager = app.as('ACCOUNT_MANAGER');
    const may = async () => (await manager.run<{ viewer: { permissions: object[]; fieldRights: object[] } }>('{ viewer { permissions { permission reach } fieldRights { field right } } }')).data.viewer;
    expect((await may()).permissions).toContainEqual({ permission: 'customer:read', reach: 'SELF' });
    const role = await named('ACCOUNT_MANAGER');
    const grants = role.grants.filter(({ permission }) => permission !== 'customer:delete').map((grant) => (grant.permission === 'customer:read' ? { ...grant, reach: 'DEPT' } : grant));
    const { data } = await update(role, { grants, fields: [{ field: 'contact.mobile', right: 'MASKED' }, { field: 'contact.email', right: 'READ' }] });
    expect(data.roleUpdate).toMatchObject({ role: { version: role.version + 1, fields: [{ field: 'contact.mobile', right: 'MASKED' }] }, userErrors: [] });
    const after = await may();
    expect(after.permissions).toContainEqual({ permission: 'customer:read', reach: 'DEPT' });
    expect(after.permissions).not.toContainEqual(expect.objectContaining({ permission: 'customer:delete' }));
    expect(after.fieldRights).toEqual([{ field: 'contact.mobile', right: 'MASKED' }]);
    const changes = await app.container.db.read<{ before: string; after: string }>(sql`SELECT before AS "before", after AS "after" FROM changes
      WHERE noun = ${'role'} AND record_id = ${key(role.id)} AND action = ${'update'}`);
    expect(changes).toHaveLength(1);
    expect(JSON.parse(changes[0]?.before ?? '')).toEqual({ 'customer:read': 'SELF', 'customer:delete': 'SELF', 'contact.mobile': null });
    expect(JSON.parse(changes[0]?.after ?? '')).toEqual({ 'customer:read': 'DEPT', 'customer:delete': null, 'contact.mobile': 'MASKED' });
    expect((await update(role, { nameEn: 'Stale' })).data.roleUpdate.userErrors).toMatchObject([{ code: 'CONFLICT' }]);
  });

  it('always leaves somebody who may change roles', async () => {
    const role = await named('SYSTEM_ADMIN');
    const without = role.grants.filter(({ permission }) => permission !== 'role:update');
    expect((await update(role, { grants: without })).data.roleUpdate.userErrors).toMatchObject([{ code: 'BLOCKED' }]);
    expect((await named('SYSTEM_ADMIN')).grants).toHaveLength(role.grants.length);
    // A second role that can is enough, once somebody active has it.
    const { role: keeper } = await create({ nameZh: '管理员乙', nameEn: 'Second keeper', grants: [{ permission: 'role:update', reach: 'ALL' }] });
    expect((await update(role, { grants: without })).data.roleUpdate.userErrors).toMatchObject([{ code: 'BLOCKED' }]);
    await app.container.db.transaction((tx) => tx.execute(sql`INSERT INTO user_roles (user_id, role_id) VALUES (${app.as('AUDITOR').id}, ${key(keeper?.id ?? '')})`));
    expect((await update(role, { grants: without })).data.roleUpdate.userErrors).toEqual([]);
    await app.container.db.transaction(async (tx) => {
      await tx.execute(sql`INSERT INTO role_grants (role_id, permission, reach) VALUES (${key(role.id)}, ${'role:update'}, ${'ALL'})`);
      await tx.execute(sql`UPDATE settings SET value = ${'5000'} WHERE name = ${'versions'}`);
    });
  });

  it.each([
    ['a permission that does not exist', { grants: [{ permission: 'customer:explode', reach: 'ALL' }] }, 'grants.0.permission'],
    ['a reach that means nothing', { grants: [{ permission: 'role:read', reach: 'DEPT' }] }, 'grants.0.reach'],
    ['a field that cannot be restricted', { fields: [{ field: 'customer.name', right: 'HIDDEN' }] }, 'fields.0.field'],
    ['a blank name', { nameZh: ' ' }, 'nameZh'],
  ])('is refused with %s', async (_, input, field) => {
    expect(await create({ nameZh: '坏', nameEn: 'Bad', ...input })).toMatchObject({ role: null, userErrors: [{ code: 'VALIDATION', field }] });
  });

  it('of the company’s own gets a code of its own, and goes when nobody has it', async () => {
    const first = await create({ nameZh: '渠道', nameEn: 'Channel manager', grants: [{ permission: 'customer:read', reach: 'DEPT' }] });
    const second = await create({ nameZh: '渠道二', nameEn: 'Channel manager' });
    const third = await create({ nameZh: '渠道三', nameEn: '渠道' });
    expect([first.role?.code, second.role?.code, third.role?.code]).toEqual(['CHANNEL_MANAGER', 'CHANNEL_MANAGER_2', 'ROLE']);
    const user = app.as('AUDITOR', 'south').id;
    await app.container.db.transaction((tx) => tx.execute(sql`INSERT INTO user_roles (user_id, role_id) VALUES (${user}, ${key(first.role?.id ?? '')})`));
    expect(await remove(first.role as RoleShape)).toMatchObject({ userErrors: [{ code: 'IN_USE' }] });
    expect(await remove(second.role as RoleShape)).toMatchObject({ userErrors: [] });
    expect(await remove(await named('AUDITOR'))).toMatchObject({ userErrors: [{ code: 'BLOCKED' }] });
    expect((await roles()).map(({ code }) => code)).not.toContain('CHANNEL_MANAGER_2');
  });

  it('is read by those who may read roles, changed by those who may change them', async () => {
    expect((await app.as('ACCOUNT_MANAGER').run('{ roles { code } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await app.as('AUDITOR').run<{ roles: object[] }>('{ roles { code } }')).data.roles.length).toBeGreaterThan(7);
    expect((await update(await named('FINANCE'), { nameEn: 'x' }, app.as('AUDITOR', 'east'))).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const names = await app.as('ACCOUNT_MANAGER').run('{ viewer { roles { name grants { permission } userCount } } }');
    expect(names.data.viewer).toEqual({ roles: [{ name: 'Account manager', grants: null, userCount: null }] });
  });
});
