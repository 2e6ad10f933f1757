import { sql } from '@/services/database/sql';
import { type Person, testApp, type TestApp } from './support/app';
import { customers, errorFile, importFile } from './support/imports';
import { confirmed, customer, manager } from './support/orders';

jest.setTimeout(180_000);

let app: TestApp;
let person: Person;
beforeAll(async () => {
  app = await testApp('import_policies', ['SALES_SUPERVISOR', 'ACCOUNT_MANAGER']);
  person = app.as('SALES_SUPERVISOR', 'root');
});
afterAll(() => app.stop());

const reasons = async (id: string) => (await (await errorFile(app, person, id)).text()).split('\r\n').slice(1, -1).map((line) => line.slice(0, line.lastIndexOf(',')));
const ledger = async () => Number((await app.container.db.read<{ n: number }>(sql`SELECT COUNT(*) AS "n" FROM changes WHERE noun <> ${'importBatch'}`))[0]?.n);

describe('customers that are already there', () => {
  const first = '客户名称,客户代码,电话,联系人,手机\n北京天明有限公司,T1,010-60000001,张三,13900000001\n';

  it('are left alone by SKIP', async () => {
    expect(await importFile(app, person, first, { policy: 'SKIP' })).toMatchObject({ createdRows: 1 });
    expect(await importFile(app, person, first.replace('60000001', '69999999'), { policy: 'SKIP' })).toMatchObject({ createdRows: 0, skippedRows: 1, failedRows: 0 });
    expect(await customers(person, '天明')).toMatchObject([{ phone: '010-60000001', version: 1 }]);
  });

  it('are changed by UPDATE where the row says something else, and empty cells say nothing', async () => {
    const changed = '客户名称,客户代码,电话,电子邮箱,联系人,手机\n北京天明股份有限公司,T1,,info@tianming.cn,李四,13900000002\n';
    expect(await importFile(app, person, changed, { policy: 'UPDATE' })).toMatchObject({ createdRows: 0, updatedRows: 1 });
    expect(await customers(person, '天明')).toMatchObject([{
      name: '北京天明股份有限公司', phone: '010-60000001', email: 'info@tianming.cn', version: 2, contacts: { nodes: [{ name: '张三', isPrimary: true }, { name: '李四', isPrimary: false }] },
    }]);
    const before = await ledger();
    expect(await importFile(app, person, changed, { policy: 'UPDATE' })).toMatchObject({ createdRows: 0, updatedRows: 0, skippedRows: 1 });
    expect(await ledger()).toBe(before);
  });

  it('get a double by CREATE, but never a second one of the same external id', async () => {
    const doubled = '客户名称,电话\n北京天明有限公司,010-60000001\n';
    expect(await importFile(app, person, doubled, { policy: 'CREATE', key: 'NAME' })).toMatchObject({ createdRows: 1 });
    expect(await customers(person, '天明')).toHaveLength(2);
    const refused = await importFile(app, person, first, { policy: 'CREATE' });
    expect(refused).toMatchObject({ createdRows: 0, failedRows: 1 });
    expect(await reasons(refused.id)).toEqual([expect.stringContaining('External ID: Another customer already has this external ID.')]);
  });

  it('are not guessed at: two that match refuse an update', async () => {
    const ambiguous = await importFile(app, person, '客户名称,电话\n天明二号,010-60000001\n', { policy: 'UPDATE', key: 'PHONE' });
    expect(await reasons(ambiguous.id)).toEqual([expect.stringContaining('2 customers match this row')]);
  });

  it('may lie in the recycle bin and keep their external id there', async () => {
    expect(await importFile(app, person, '客户名称,客户代码\n待删公司,BIN1\n')).toMatchObject({ createdRows: 1 });
    const [{ id, version }] = (await customers(person, '待删')) as [{ id: string; version: number }];
    await person.run('mutation($id: ID!, $version: Int!) { customerDelete(id: $id, version: $version) { userErrors { message } } }', { id, version });
    const refused = await importFile(app, person, '客户名称,客户代码\n待删公司,BIN1\n');
    expect(await reasons(refused.id)).toEqual([expect.stringContaining('This external ID belongs to a customer in the recycle bin.')]);
  });
});

describe('the currency of a customer who is there', () => {
  it('stays where the row names none, and cannot be changed by a row once there are orders', async () => {
    const id = await customer(manager(app), '美元公司', { currency: 'USD', externalSource: 'import', externalId: 'USD1' });
    await customer(manager(app), '美元二公司', { currency: 'USD', externalSource: 'import', externalId: 'USD2' });
    await confirmed(manager(app), id, '100');
    const turnover = '客户名称,客户代码,年营业额\n美元公司,USD1,5000\n新元公司,USD3,6000\n';
    expect(await importFile(app, person, turnover, { policy: 'UPDATE' })).toMatchObject({ createdRows: 1, updatedRows: 1, failedRows: 0 });
    expect(await customers(person, '美元公司')).toMatchObject([{ currency: 'USD', annualTurnover: '5000.00' }]);
    expect(await customers(person, '新元公司')).toMatchObject([{ currency: 'CNY', annualTurnover: '6000.00' }]);
    const refused = await importFile(app, person, '客户名称,客户代码,币种\n美元公司,USD1,CNY\n美元二公司,USD2,CNY\n', { policy: 'UPDATE' });
    expect(refused).toMatchObject({ updatedRows: 1, failedRows: 1 });
    expect(await reasons(refused.id)).toEqual([expect.stringContaining('Currency: The customer has orders; its currency cannot change.')]);
    expect(await customers(person, '美元')).toMatchObject([{ name: '美元二公司', currency: 'CNY' }, { name: '美元公司', currency: 'USD' }]);
  });
});

describe('a customer is recognised', () => {
  it('by licence number', async () => {
    await importFile(app, person, '客户名称,营业执照注册号\n执照公司,310000400123456\n');
    expect(await importFile(app, person, '客户名称,营业执照注册号,邮编\n执照集团,310000400123456,200000\n', { policy: 'UPDATE', key: 'LICENCE_NO' })).toMatchObject({ updatedRows: 1 });
    expect(await customers(person, '执照')).toMatchObject([{ name: '执照集团' }]);
  });

  it('by telephone however it is written', async () => {
    await importFile(app, person, '客户名称,电话\n电话公司,0571-87654321\n', { key: 'PHONE' });
    expect(await importFile(app, person, '客户名称,电话\n电话新公司,+86 571 8765 4321\n', { key: 'PHONE' })).toMatchObject({ skippedRows: 1 });
  });

  it('by our own number, which has to exist', async () => {
    const [{ number }] = (await customers(person, '电话公司')) as [{ number: string }];
    const done = await importFile(app, person, `客户名称,客户编号,邮编\n电话公司,${number},310000\n不存在,KH20200101-0001,310000\n`, { policy: 'UPDATE' });
    expect(done).toMatchObject({ updatedRows: 1, failedRows: 1, createdRows: 0 });
    expect(await reasons(done.id)).toEqual([expect.stringContaining('There is no customer with the number KH20200101-0001.')]);
  });

  it('by name within one kind, legal form aside', async () => {
    await importFile(app, person, '客户名称\n张伟\n', { kind: 'PERSON', key: 'NAME' });
    expect(await importFile(app, person, '客户名称\n张伟\n', { kind: 'ORGANISATION', key: 'NAME' })).toMatchObject({ createdRows: 1 });
    expect(await importFile(app, person, '客户名称\n张伟有限公司\n', { kind: 'ORGANISATION', key: 'NAME' })).toMatchObject({ skippedRows: 1 });
  });
});

describe('rows of one file about one customer', () => {
  const CONTACTS = '{ customers(first: 1, search: "老客户") { nodes { contacts { nodes { name mobile email version } } } } }';
  const contactsOf = async () => (await person.run<{ customers: { nodes: { contacts: { nodes: object[] } }[] } }>(CONTACTS)).data.customers.nodes[0]?.contacts.nodes;

  const rows = Array.from({ length: 1200 }, (_, i) => `重复公司${i % 600},D${i % 600},联系人${Math.floor(i / 600)}`).join('\n');

  it('are skipped by SKIP across chunks', async () => {
    expect(await importFile(app, person, `客户名称,客户代码,联系人\n${rows}\n`, { policy: 'SKIP' })).toMatchObject({ createdRows: 600, skippedRows: 600, failedRows: 0 });
  });

  it('are brought together by UPDATE: one customer with two contacts', async () => {
    const file = '客户名称,客户代码,联系人\n合并公司,M1,甲\n合并公司,M1,乙\n合并公司,M1,甲\n';
    expect(await importFile(app, person, file, { policy: 'UPDATE' })).toMatchObject({ createdRows: 1, updatedRows: 2 });
    expect(await customers(person, '合并公司')).toMatchObject([{ contacts: { nodes: [{ name: '甲', isPrimary: true }, { name: '乙', isPrimary: false }] } }]);
  });

  it('are brought together by UPDATE where the customer is there already: what each says of a contact is written once', async () => {
    await importFile(app, person, '客户名称,客户代码,联系人,手机\n老客户公司,O1,张三,13900000001\n');
    const file = '客户名称,客户代码,联系人,手机,联系人邮箱\n' +
      ['张三,13900000009,', '张三,,zhang@example.com', '李四,13900000002,', '李四,,li@example.com'].map((contact) => `老客户公司,O1,${contact}\n`).join('');
    expect(await importFile(app, person, file, { policy: 'UPDATE' })).toMatchObject({ status: 'DONE', updatedRows: 4, failedRows: 0 });
    expect(await contactsOf()).toEqual([
      { name: '张三', mobile: '13900000009', email: 'zhang@example.com', version: 2 }, { name: '李四', mobile: '13900000002', email: 'li@example.com', version: 1 },
    ]);
  });

  it('say last what holds, even where that is what was there', async () => {
    const rowsOf = (...mobiles: string[]) => `客户名称,客户代码,联系人,手机\n${mobiles.map((mobile) => `老客户公司,O1,张三,${mobile}\n`).join('')}`;
    await importFile(app, person, rowsOf('13900000005', '13900000009'), { policy: 'UPDATE' });
    expect(await contactsOf()).toMatchObject([{ name: '张三', mobile: '13900000009', version: 2 }, { name: '李四' }]);
  });
});
