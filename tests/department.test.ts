import { sql } from '@/services/database/sql';
import { type TestApp, testApp } from './support/app';

jest.setTimeout(60_000);

const FIELDS = 'department { id version name position parent { name } } userErrors { code field message }';
interface Payload {
  department: { id: string; version: number; name: string; position: number; parent: { name: string } | null } | null;
  userErrors: { code: string; field: string | null; message: string }[];
}

describe('a department', () => {
  let app: TestApp;
  const id = (key: number) => Buffer.from(`Department:${key}`).toString('base64url');
  const key = (globalId: string) => Number(Buffer.from(globalId, 'base64url').toString().split(':')[1]);
  const admin = () => app.as('SYSTEM_ADMIN', 'root');

  beforeAll(async () => {
    app = await testApp('department', ['SYSTEM_ADMIN', 'ACCOUNT_MANAGER']);
  });
  afterAll(() => app.stop());

  const create = async (name: string, parent: number, as = admin()) =>
    as.run<{ departmentCreate: Payload }>(`mutation($input: DepartmentCreateInput!) { departmentCreate(input: $input) { ${FIELDS} } }`, { input: { name, parentId: id(parent) } });
  const made = async (name: string, parent: number) => {
    const { department } = (await create(name, parent)).data.departmentCreate;
    return { ...(department as NonNullable<Payload['department']>), key: key(department?.id ?? '') };
  };
  const update = async (department: { id: string; version: number }, input: object) =>
    (await admin().run<{ departmentUpdate: Payload }>(
      `mutation($id: ID!, $version: Int!, $input: DepartmentUpdateInput!) { departmentUpdate(id: $id, version: $version, input: $input) { ${FIELDS} } }`,
      { id: department.id, version: department.version, input },
    )).data.departmentUpdate;
  const remove = async (department: { id: string; version: number }) =>
    (await admin().run<{ departmentDelete: Payload }>(
      `mutation($id: ID!, $version: Int!) { departmentDelete(id: $id, version: $version) { ${FIELDS} } }`, { id: department.id, version: department.version },
    )).data.departmentDelete;
  const versionOf = async (department: number) =>
    Number((await app.container.db.read<{ version: number }>(sql`SELECT version AS "version" FROM departments WHERE id = ${department}`))[0]?.version);
  const paths = async () =>
    new Map((await app.container.db.read<{ id: number; path: string }>(sql`SELECT id AS "id", path AS "path" FROM departments`)).map((row) => [row.id, row.path]));

  it('is created last among its siblings, below another, by those who may', async () => {
    const first = await made('一部', app.departments.south);
    const second = await made('二部', app.departments.south);
    expect([first.position, second.position]).toEqual([1, 2]);
    expect(second.parent).toEqual({ name: '华南' });
    expect((await paths()).get(second.key)).toBe(`${app.departments.root}/${app.departments.south}/${second.key}/`);
    expect((await create('三部', app.departments.south, app.as('ACCOUNT_MANAGER'))).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await create('三部', 9999)).data.departmentCreate.userErrors).toMatchObject([{ code: 'VALIDATION', field: 'parentId' }]);
  });

  it('is read by its new name, in the same request and in the next', async () => {
    const [parent, child] = [await made('甲部', app.departments.south), await made('乙部', app.departments.south)];
    const { data } = await admin().run<Record<'renamed' | 'moved', Payload>>(
      `mutation($parent: ID!, $child: ID!) {
        renamed: departmentUpdate(id: $parent, version: 1, input: { name: "丙部" }) { ${FIELDS} } moved: departmentUpdate(id: $child, version: 1, input: { parentId: $parent }) { ${FIELDS} } }`,
      { parent: parent.id, child: child.id },
    );
    expect(data.moved.department?.parent).toEqual({ name: '丙部' });
    const read = async () => (await admin().run<{ departments: { name: string; parent: { name: string } | null }[] }>('{ departments { name parent { name } } }')).data.departments.find(({ name }) => name === '乙部');
    expect(await read()).toEqual({ name: '乙部', parent: { name: '丙部' } });
    await update({ id: parent.id, version: 2 }, { name: '丁部' });
    expect(await read()).toEqual({ name: '乙部', parent: { name: '丁部' } });
  });

  it('moves with all that is below it, and never below itself', async () => {
    const top = await made('上', app.departments.south);
    const middle = await made('中', top.key);
    const bottom = await made('下', middle.key);
    expect((await update(top, { parentId: bottom.id })).userErrors).toMatchObject([{ code: 'BLOCKED', field: 'parentId' }]);
    expect((await update(top, { parentId: top.id })).userErrors).toMatchObject([{ code: 'BLOCKED', field: 'parentId' }]);
    const moved = await update(top, { parentId: id(app.departments.shanghai) });
    expect(moved).toMatchObject({ department: { parent: { name: '上海' }, version: 2 }, userErrors: [] });
    const { root, east, shanghai } = app.departments;
    expect((await paths()).get(bottom.key)).toBe(`${root}/${east}/${shanghai}/${top.key}/${middle.key}/${bottom.key}/`);
    const [change] = await app.container.db.read<{ before: string; after: string }>(sql`SELECT before AS "before", after AS "after" FROM changes
      WHERE noun = ${'department'} AND record_id = ${top.key} AND action = ${'update'}`);
    expect([JSON.parse(change?.before ?? ''), JSON.parse(change?.after ?? '')]).toEqual([{ parentId: app.departments.south }, { parentId: shanghai }]);
  });

  it('is moved across another move without a cycle, whoever comes first', async () => {
    const left = await made('左', app.departments.root);
    const right = await made('右', app.departments.root);
    const both = await Promise.all([update(left, { parentId: right.id }), update(right, { parentId: left.id })]);
    expect(both.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    const all = await paths();
    for (const [department, path] of all) expect(path.endsWith(`${department}/`) && path.startsWith(`${app.departments.root}/`)).toBe(true);
  });

  it('nests at most 20 levels deep, by creation and by moving', async () => {
    let parent = app.departments.root;
    for (let level = 2; level <= 20; level += 1) parent = (await made(`第${level}层`, parent)).key;
    expect((await create('第21层', parent)).data.departmentCreate.userErrors).toMatchObject([{ code: 'LIMIT', field: 'parentId' }]);
    const pair = await made('父', app.departments.root);
    await made('子', pair.key);
    const nineteenth = [...(await paths())].find(([, path]) => path.split('/').length - 1 === 19)?.[0] ?? 0;
    expect((await update(pair, { parentId: id(nineteenth) })).userErrors).toMatchObject([{ code: 'LIMIT' }]);
  });

  it('is not deleted while departments, users or customers belong to it', async () => {
    const { root, shanghai } = app.departments;
    const at = async (department: number) => ({ id: id(department), version: await versionOf(department) });
    const english = (message: string) => expect.objectContaining({ code: 'IN_USE', message: expect.stringMatching(message) as string }) as object;
    expect((await remove(await at(root))).userErrors).toEqual([english('below this one')]);
    const users = await made('有人', root);
    await app.container.db.transaction((tx) => tx.execute(sql`UPDATE users SET department_id = ${users.key} WHERE id = ${app.as('ACCOUNT_MANAGER', 'south').id}`));
    expect((await remove(users)).userErrors).toEqual([english('1 user belongs')]);
    const customers = await made('有客户', root);
    await app.as('ACCOUNT_MANAGER').run('mutation { customerCreate(input: { kind: PERSON, name: "张三" }) { customer { id } } }');
    await app.container.db.transaction((tx) => tx.execute(sql`UPDATE customers SET department_id = ${customers.key} WHERE department_id = ${shanghai}`));
    expect((await remove(customers)).userErrors).toEqual([english('1 customer belongs')]);
    const empty = await made('空', root);
    expect(await remove({ ...empty, version: 7 })).toMatchObject({ userErrors: [{ code: 'CONFLICT' }] });
    expect(await remove(empty)).toMatchObject({ department: { name: '空' }, userErrors: [] });
    expect((await paths()).has(empty.key)).toBe(false);
  });

  it('is read as a whole tree in its order', async () => {
    const { data } = await app.as('ACCOUNT_MANAGER').run<{ departments: { name: string; parent: object | null }[] }>('{ departments { name position parent { id name } } }');
    expect(data.departments.filter(({ parent }) => parent === null).map(({ name }) => name)).toEqual(['总部']);
    expect(data.departments.length).toBe((await paths()).size);
  });
});
