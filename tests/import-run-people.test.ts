import { createPerson, type Person, testApp, type TestApp } from './support/app';
import { batchOf, check, customers, errorFile, importFile, start, suggestedPlan, upload } from './support/imports';

jest.setTimeout(180_000);

let app: TestApp;
beforeAll(async () => {
  app = await testApp('import_people', ['SALES_SUPERVISOR', 'ACCOUNT_MANAGER', 'EXECUTIVE', 'MARKETER']);
});
afterAll(() => app.stop());

const reasons = async (person: Person, id: string) => (await (await errorFile(app, person, id)).text()).split('\r\n').slice(1, -1);

describe('owners', () => {
  it('are found by name or address, and stand in for where nobody is', async () => {
    const supervisor = app.as('SALES_SUPERVISOR', 'east');
    const file = ['客户名称,客户经理', '甲公司,ACCOUNT_MANAGER-shanghai', '乙公司,account_manager-EAST@example.com', '丙公司,离职的人', '丁公司,'].join('\n');
    expect(await importFile(app, supervisor, file)).toMatchObject({ createdRows: 4, failedRows: 0 });
    expect((await customers(supervisor)).map(({ name, owner }) => [name, (owner as { name: string }).name]).sort()).toEqual([
      ['丁公司', 'SALES_SUPERVISOR-east'], ['丙公司', 'SALES_SUPERVISOR-east'], ['乙公司', 'ACCOUNT_MANAGER-east'], ['甲公司', 'ACCOUNT_MANAGER-shanghai'],
    ]);
  });

  it('are not to be had beyond the reach of the importer', async () => {
    const manager = app.as('ACCOUNT_MANAGER', 'south');
    const done = await importFile(app, manager, '客户名称,客户经理\n自己的,ACCOUNT_MANAGER-south\n别人的,ACCOUNT_MANAGER-east\n');
    expect(done).toMatchObject({ createdRows: 1, failedRows: 1 });
    expect(await reasons(manager, done.id)).toEqual([expect.stringContaining('You cannot give customers to this user.')]);
    const id = await upload(app, manager, 'x.csv', '客户名称\n给别人\n');
    const { data } = await manager.run<{ users: { nodes: { id: string; name: string }[] } }>('{ users(first: 100) { nodes { id name } } }');
    const other = data.users.nodes.find(({ name }) => name === 'ACCOUNT_MANAGER-east')?.id;
    expect((await start(manager, id, await suggestedPlan(manager, id, { ownerId: other }))).userErrors).toMatchObject([{ code: 'OUT_OF_SCOPE', field: 'ownerId' }]);
    expect(await batchOf(manager, id)).toMatchObject({ status: 'UPLOADED' });
  });

  it('who are inactive get nothing', async () => {
    const supervisor = app.as('SALES_SUPERVISOR', 'root');
    const gone = await createPerson(app.container, 'gone', app.departments.south, ['ACCOUNT_MANAGER']);
    await app.container.db.dataSource.query(`UPDATE users SET active = 0 WHERE id = ${gone.id}`);
    const done = await importFile(app, supervisor, '客户名称,客户经理\n给停用的,gone\n');
    expect(done).toMatchObject({ createdRows: 0, failedRows: 1 });
  });
});

describe('customers of others', () => {
  it('are skipped or refused without a word about them', async () => {
    const [owner, stranger] = [app.as('ACCOUNT_MANAGER', 'shanghai'), app.as('ACCOUNT_MANAGER', 'east')];
    await importFile(app, owner, '客户名称,客户代码\n秘密公司,S1\n');
    const file = '客户名称,客户代码,邮编\n公开公司,S1,999999\n';
    expect(await importFile(app, stranger, file, { policy: 'SKIP' })).toMatchObject({ skippedRows: 1, createdRows: 0 });
    const refused = await importFile(app, stranger, file, { policy: 'UPDATE' });
    expect(refused).toMatchObject({ failedRows: 1, updatedRows: 0 });
    const [reason = ''] = await reasons(stranger, refused.id);
    expect(reason).toContain('The customer exists and is held by somebody else.');
    expect(reason).not.toContain('秘密');
    expect(await customers(owner, '秘密')).toMatchObject([{ version: 1 }]);
  });

  it('cannot be changed by a masked field, nor recognised by one', async () => {
    const both = await createPerson(app.container, 'both', app.departments.south, ['MARKETER']);
    const { db } = app.container;
    for (const permission of ['importBatch:create', 'importBatch:read', 'customer:create', 'customer:update']) {
      await db.dataSource.query(`INSERT INTO role_grants (role_id, permission, reach) SELECT id, '${permission}', 'ALL' FROM roles WHERE code = 'MARKETER'`);
    }
    await db.dataSource.query("UPDATE settings SET value = '987654' WHERE name = 'versions'");
    const id = await upload(app, both, 'x.csv', '客户名称,电话\n某公司,021-60000000\n');
    const plan = await suggestedPlan(both, id);
    expect((await start(both, id, { ...plan, policy: 'UPDATE', key: 'NAME' })).userErrors).toMatchObject([{ code: 'OUT_OF_SCOPE', field: 'mapping.1.field' }]);
    expect((await start(both, id, { ...plan, policy: 'SKIP', key: 'PHONE' })).userErrors).toMatchObject([{ code: 'OUT_OF_SCOPE', field: 'mapping.1.field' }]);
  });
});

describe('choices', () => {
  const file = '客户名称,地区,行业,客户等级\n一公司,SHANGHAI,制造,MAJOR\n二公司,北京,Information technology,大客户\n三公司,北京,航天,普通\n';

  it('are found by code and by label in either language; what is missing is refused, left empty or created', async () => {
    const supervisor = await createPerson(app.container, 'keeper', app.departments.root, ['SALES_SUPERVISOR', 'SYSTEM_ADMIN']);
    const refused = await importFile(app, supervisor, file, { missingChoice: 'REFUSE' });
    expect(refused).toMatchObject({ createdRows: 2, failedRows: 1 });
    expect(await customers(supervisor, '一公司')).toMatchObject([{ region: { code: 'SHANGHAI' } }]);
    const id = await upload(app, supervisor, 'x.csv', file);
    const tried = await check(supervisor, id, await suggestedPlan(supervisor, id, { missingChoice: 'LEAVE_EMPTY' }));
    expect(tried.check).toMatchObject({ createdRows: 1, skippedRows: 2, problems: [{ field: 'industry', value: '航天', warning: true }] });
    expect(await importFile(app, supervisor, file, { missingChoice: 'CREATE' })).toMatchObject({ createdRows: 1, failedRows: 0 });
    const { data } = await supervisor.run<{ customers: { nodes: { industry: { labelZh: string; code: string } }[] } }>('{ customers(search: "三公司") { nodes { industry { labelZh code } } } }');
    expect(data.customers.nodes).toMatchObject([{ industry: { labelZh: '航天' } }]);
  });

  it('are not created by somebody who may not', async () => {
    const manager = app.as('ACCOUNT_MANAGER', 'root');
    const done = await importFile(app, manager, '客户名称,行业\n四公司,深海\n', { missingChoice: 'CREATE' });
    expect(done).toMatchObject({ createdRows: 0, failedRows: 1 });
  });
});

it('those who may not import do not', async () => {
  const executive = app.as('EXECUTIVE');
  const response = await app.container.files(new Request('http://localhost/api/files', {
    method: 'POST', body: 'name\nx\n', headers: { 'x-file-name': 'x.csv', authorization: `Bearer ${executive.token}` },
  }));
  expect(response.status).toBe(403);
});
