import { nounMeta } from '@/entities/noun';
import { statementCounter } from '@/services/database/database';
import { sql } from '@/services/database/sql';
import { configureMail } from '@/services/mail/mail';
import { updateUser } from '@/services/user/update';
import { systemViewer } from '@/services/viewer';
import { type TestApp, testApp } from './support/app';
import { rowOf } from './support/rows';
import { sampleRecords } from './support/sample-records';

jest.setTimeout(60_000);

const CREATE = 'mutation($input: UserCreateInput!) { userCreate(input: $input) { user { id version name email active locale department { name } roles { code } } userErrors { code field message } } }';
const UPDATE = 'mutation($id: ID!, $version: Int!, $input: UserUpdateInput!) { userUpdate(id: $id, version: $version, input: $input) { user { id version name email active department { name } roles { code } } userErrors { code field message } } }';
interface UserPayload {
  user: { id: string; version: number; name: string; active: boolean; department: { name: string }; roles: { code: string }[] } | null;
  userErrors: { code: string; field: string | null }[];
}

describe('a user', () => {
  let app: TestApp;
  let people = 0;
  const id = (type: string, key: number) => Buffer.from(`${type}:${key}`).toString('base64url');
  const key = (globalId: string) => Number(Buffer.from(globalId, 'base64url').toString().split(':')[1]);
  const admin = () => app.as('SYSTEM_ADMIN', 'root');
  const roleId = async (code: string) =>
    id('Role', Number((await app.container.db.read<{ id: number }>(sql`SELECT id AS "id" FROM roles WHERE code = ${code}`))[0]?.id));

  beforeAll(async () => {
    app = await testApp('user', ['SYSTEM_ADMIN', 'ACCOUNT_MANAGER', 'SALES_SUPERVISOR']);
  });
  afterAll(() => app.stop());

  const create = async (input: object, as = admin()) =>
    (await as.run<{ userCreate: UserPayload }>(CREATE, {
      input: { name: '赵敏', email: `zhao${(people += 1)}@example.com`, departmentId: id('Department', app.departments.shanghai), password: 'seven brown foxes jump', ...input },
    }));
  const created = async (input: object = {}) => {
    const { data } = await create(input);
    expect(data.userCreate.userErrors).toEqual([]);
    return data.userCreate.user as NonNullable<UserPayload['user']>;
  };
  const update = async (user: { id: string; version: number }, input: object, as = admin()) =>
    (await as.run<{ userUpdate: UserPayload }>(UPDATE, { id: user.id, version: user.version, input })).data.userUpdate;

  it('is created with roles and department, in any notation of the address only once', async () => {
    const user = await created({ email: 'Zhao.Min@Example.com', roleIds: [await roleId('ACCOUNT_MANAGER')], locale: 'en' });
    expect(user).toMatchObject({ email: 'zhao.min@example.com', active: true, locale: 'en', department: { name: '上海' }, roles: [{ code: 'ACCOUNT_MANAGER' }] });
    const again = await create({ email: 'ZHAO.MIN@example.com' });
    expect(again.data.userCreate.userErrors).toMatchObject([{ code: 'DUPLICATE', field: 'email' }]);
  });

  it.each([
    ['a weak password', { password: 'qwerty2024!' }, 'VALIDATION', 'password'],
    ['one’s own name as password', { name: 'Zhao Min', password: 'zhaomin2024' }, 'VALIDATION', 'password'],
    ['no address', { email: 'not an address' }, 'VALIDATION', 'email'],
    ['a blank name', { name: '   ' }, 'VALIDATION', 'name'],
    ['an unknown department', { departmentId: id('Department', 9999) }, 'VALIDATION', 'departmentId'],
    ['an unknown role', { roleIds: [id('Role', 9999)] }, 'VALIDATION', 'roleIds.0'],
    ['a user in place of a role', { roleIds: [id('User', 1)] }, 'VALIDATION', 'roleIds.0'],
  ])('is refused with %s', async (_, input, code, field) => {
    expect((await create(input)).data.userCreate).toMatchObject({ user: null, userErrors: [{ code, field }] });
  });

  it('is created by nobody without the permission, and gets no roles from somebody who may not change roles', async () => {
    expect((await create({}, app.as('SALES_SUPERVISOR'))).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const { db } = app.container;
    const supervisor = key(await roleId('SALES_SUPERVISOR'));
    await db.transaction(async (tx) => {
      await tx.execute(sql`INSERT INTO role_grants (role_id, permission, reach) VALUES (${supervisor}, ${'user:create'}, ${'DEPT_TREE'})`);
      await tx.execute(sql`UPDATE settings SET value = ${'1000'} WHERE name = ${'versions'}`);
    });
    const supervisorOfEast = app.as('SALES_SUPERVISOR', 'east');
    expect((await create({}, supervisorOfEast)).data.userCreate.userErrors).toEqual([]);
    const elsewhere = await create({ departmentId: id('Department', app.departments.south) }, supervisorOfEast);
    expect(elsewhere.data.userCreate.userErrors).toMatchObject([{ code: 'OUT_OF_SCOPE', field: 'departmentId' }]);
    const promoted = await create({ roleIds: [await roleId('SYSTEM_ADMIN')] }, supervisorOfEast);
    expect(promoted.data.userCreate.userErrors).toMatchObject([{ code: 'OUT_OF_SCOPE', field: 'roleIds' }]);
  });

  it('takes the customers along to another department, without a word in their history', async () => {
    const user = await created({ roleIds: [await roleId('ACCOUNT_MANAGER')] });
    const owner = app.as('ACCOUNT_MANAGER');
    const customer = await owner.run<{ customerCreate: { customer: { id: string; version: number } } }>(
      'mutation { customerCreate(input: { kind: ORGANISATION, name: "随人走有限公司" }) { customer { id version } } }',
    );
    const customerId = key(customer.data.customerCreate.customer.id);
    await app.container.db.transaction((tx) => tx.execute(sql`UPDATE customers SET owner_id = ${key(user.id)} WHERE id = ${customerId}`));
    const moved = await update(user, { departmentId: id('Department', app.departments.south) });
    expect(moved).toMatchObject({ user: { department: { name: '华南' } }, userErrors: [] });
    const [row] = await app.container.db.read<{ department: number; changes: number }>(sql`SELECT department_id AS "department",
      (SELECT COUNT(*) FROM changes WHERE noun = ${'customer'} AND record_id = ${customerId}) AS "changes" FROM customers WHERE id = ${customerId}`);
    expect(row).toEqual({ department: app.departments.south, changes: 1 });
  });

  it('takes everything that they hold along to another department, but what is archived', async () => {
    const { db } = app.container;
    const user = await created({ roleIds: [await roleId('ACCOUNT_MANAGER')] });
    const holder = { id: key(user.id), departmentId: app.departments.shanghai };
    const held = (await sampleRecords(app.container, [holder])).filter(({ holder: by, noun }) => by?.id === holder.id && nounMeta(noun).holding.by === 'owner');
    const archived = held.find(({ noun, deleted }) => noun === 'serviceTicket' && !deleted);
    await db.transaction((tx) => tx.execute(sql`UPDATE service_tickets SET status = ${'ARCHIVED'} WHERE id = ${archived?.id ?? 0}`));
    expect(await update(user, { departmentId: id('Department', app.departments.south) })).toMatchObject({ userErrors: [] });
    const departments = await Promise.all(held.map(async ({ noun, id: record }) => [noun, record, (await rowOf(db, noun, record))?.departmentId]));
    expect(departments).toEqual(held.map((sample) => [sample.noun, sample.id, sample === archived ? app.departments.shanghai : app.departments.south]));
    expect(new Set(held.map(({ noun }) => noun))).toEqual(new Set(['user', 'customer', 'lead', 'opportunity', 'serviceTicket', 'unit', 'unitHold', 'savedReply', 'reminder', 'importBatch']));
  });

  it('keeps its changes, roles among them, in one row of the ledger', async () => {
    const user = await created();
    await update(user, { name: '赵小敏', roleIds: [await roleId('FINANCE'), await roleId('AUDITOR')] });
    const [change] = await app.container.db.read<{ before: string; after: string }>(sql`SELECT before AS "before", after AS "after" FROM changes
      WHERE noun = ${'user'} AND record_id = ${key(user.id)} AND action = ${'update'}`);
    expect(JSON.parse(change?.before ?? '')).toEqual({ name: '赵敏', roles: '' });
    expect(JSON.parse(change?.after ?? '')).toEqual({ name: '赵小敏', roles: 'AUDITOR, FINANCE' });
    expect(JSON.stringify(await app.container.db.read(sql`SELECT * FROM changes`))).not.toContain('foxes');
    expect(await update(user, { name: 'stale' })).toMatchObject({ userErrors: [{ code: 'CONFLICT' }], user: { name: '赵小敏' } });
  });

  it('is told whether mail leaves the server at all', async () => {
    const leaves = async () => (await admin().run<{ viewer: { mailLeaves: boolean } }>('{ viewer { mailLeaves } }')).data.viewer.mailLeaves;
    configureMail({ smtpUrl: 'smtp://mail.example' });
    expect(await leaves()).toBe(true);
    configureMail({});
    expect(await leaves()).toBe(false);
  });

  it('is offered to those alone who may give it records, and the refusal of another names who is out of reach', async () => {
    const supervisor = app.as('SALES_SUPERVISOR', 'east');
    type Row = { id: string; name: string; department: { name: string } };
    const { data } = await supervisor.run<{ users: { nodes: Row[] }; all: { nodes: Row[] } }>(`{
      users(first: 100, filter: { active: true, within: "customer:transfer" }) { nodes { id name department { name } } }
      all: users(first: 100, filter: { active: true }) { nodes { id name department { name } } } }`);
    const transfer = async (ownerId: string) => (await supervisor.run<{ customerTransfer: { userErrors: { code: string; field: string; message: string }[] } }>(
      'mutation($ownerId: ID!) { customerTransfer(input: { ids: [], ownerId: $ownerId }) { userErrors { code field message } } }', { ownerId })).data.customerTransfer.userErrors;
    const taken = data.users.nodes.map(({ id: taker }) => taker);
    expect(new Set(data.users.nodes.map(({ department }) => department.name))).toEqual(new Set(['华东', '上海']));
    for (const { id: taker, name } of data.all.nodes) {
      expect(await transfer(taker)).toMatchObject(taken.includes(taker) ? [] : [{ code: 'OUT_OF_SCOPE', field: 'ownerId', message: expect.stringContaining(name) }]);
    }
    // Whoever may give nothing to anybody is offered nobody.
    expect((await admin().run<{ users: { nodes: Row[] } }>('{ users(filter: { within: "customer:transfer" }) { nodes { id } } }')).data.users.nodes).toEqual([]);
  });

  it('is listed by name, filtered and searched, in a constant number of statements', async () => {
    const list = async (args: string) => (await admin().run<{ users: { nodes: { name: string; roles: { code: string }[] }[]; totalCount: { count: number } } }>(
      `{ users(${args}) { nodes { name roles { code } department { name } } totalCount { count } } }`)).data.users;
    expect((await list('search: "zhaomin", first: 100')).nodes.every(({ name }) => name.startsWith('赵'))).toBe(true);
    expect((await list('search: "zhaomin"')).totalCount.count).toBeGreaterThan(0);
    const gone = await created({ name: '钱七' });
    await update(gone, { active: false });
    expect((await list('filter: { active: false }')).nodes.map(({ name }) => name)).toEqual(['钱七']);
    const east = id('Department', app.departments.east);
    const below = await list(`filter: { departmentTreeIds: ["${east}"] }`);
    const alone = await list(`filter: { departmentIds: ["${east}"] }`);
    expect(below.totalCount.count).toBeGreaterThan(alone.totalCount.count);
    expect((await list(`filter: { roleIds: ["${await roleId('ACCOUNT_MANAGER')}"] }`)).nodes.every(({ roles }) => roles.length > 0)).toBe(true);
    const rolesOf = async (granted: string) => new Set((await list(`first: 100, filter: { granted: "${granted}" }`)).nodes.flatMap(({ roles }) => roles.map(({ code }) => code)));
    expect(await rolesOf('user:update')).toContain('SYSTEM_ADMIN');
    expect(await rolesOf('serviceTicket:handle')).toContain('ACCOUNT_MANAGER');
    expect(await rolesOf('serviceTicket:handle')).not.toContain('SYSTEM_ADMIN');
    const unknown = await app.as('SYSTEM_ADMIN', 'root').run('{ users(filter: { granted: "cat:stroke" }) { nodes { name } } }');
    expect(unknown.errors?.map(({ extensions }) => extensions?.code)).toEqual(['BAD_USER_INPUT']);
    const names = (await list('first: 100, sort: { by: NAME, direction: DESC }')).nodes.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(10);
    const statements = async (first: number) => {
      const counter = { count: 0, texts: [] as string[] };
      await statementCounter.run(counter, () => list(`first: ${first}`));
      return counter.count;
    };
    expect(await statements(2)).toBe(await statements(50));
    expect(await statements(50)).toBeLessThanOrEqual(5);
  });

  it('changes their own name and language without any permission', async () => {
    const person = app.as('ACCOUNT_MANAGER', 'south');
    const { data } = await person.run('mutation { userUpdateSelf(input: { name: "孙悟空", locale: "en" }) { user { name locale } userErrors { code } } }');
    expect(data.userUpdateSelf).toEqual({ user: { name: '孙悟空', locale: 'en' }, userErrors: [] });
    const wrong = await person.run('mutation { userUpdateSelf(input: { locale: "fr" }) { user { name } userErrors { code field } } }');
    expect(wrong.errors?.[0]?.extensions.code ?? (wrong.data.userUpdateSelf as UserPayload).userErrors[0]?.field).toBe('locale');
  });
});

describe('the last administrator', () => {
  it('can be neither disabled nor demoted, also where two are at once', async () => {
    const app = await testApp('last_admin', ['SYSTEM_ADMIN']);
    const { db } = app.container;
    const product = await systemViewer(db);
    const administrators = () =>
      db.read<{ id: number; version: number }>(sql`SELECT u.id AS "id", u.version AS "version" FROM users u JOIN user_roles ur ON ur.user_id = u.id
        JOIN roles r ON r.id = ur.role_id WHERE r.code = ${'SYSTEM_ADMIN'} AND u.active = ${true}`);
    const outcomes = await Promise.allSettled(
      (await administrators()).map(({ id, version }, n) => updateUser(product, id, version, n % 2 ? { active: false } : { roleIds: [] })),
    );
    expect(outcomes.filter(({ status }) => status === 'rejected')).toMatchObject([{ reason: { details: [{ code: 'BLOCKED', message: 'user.lastAdministrator' }] } }]);
    const [last] = await administrators();
    await expect(updateUser(product, last?.id ?? 0, last?.version ?? 0, { active: false })).rejects.toMatchObject({ details: [{ code: 'BLOCKED' }] });
    await app.stop();
  });
});
