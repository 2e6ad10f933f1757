import { pastProblem } from '@/domain/validation';
import { type Person, testApp, type TestApp } from './support/app';
import { errorFile, importFile } from './support/imports';
import { agent } from './support/service-tickets';
import { confirmed, create, customer, purchases, receive, upsert } from './support/orders';

jest.setTimeout(120_000);

const DAY = 86_400_000;
const dayFromNow = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
const [TO_COME, LONG_PAST] = ['2999-12-31', '1899-12-31'];
const codes = ({ userErrors }: { userErrors: { code: string; field: string | null }[] }) => userErrors.map(({ code, field }) => [code, field]);

let app: TestApp;
let manager: Person;
let buyer: string;
beforeAll(async () => {
  app = await testApp('past_days', ['ACCOUNT_MANAGER', 'API_CLIENT', 'SALES_SUPERVISOR']);
  manager = app.as('ACCOUNT_MANAGER');
  buyer = await customer(manager, '按时公司', { externalSource: 'erp', externalId: 'C1' });
});
afterAll(() => app.stop());

test('what happened is neither to come, but for the day that time zones make, nor of a year that is a slip of the pen', () => {
  expect([dayFromNow(0), dayFromNow(1), '1900-01-01', new Date().toISOString()].map(pastProblem)).toEqual([null, null, null, null]);
  expect([dayFromNow(3), `${TO_COME}T00:00:00+08:00`].map(pastProblem)).toEqual(['validation.future', 'validation.future']);
  expect([LONG_PAST, '0000-01-01', '0026-03-04T00:00:00Z'].map(pastProblem)).toEqual(['validation.longPast', 'validation.longPast', 'validation.longPast']);
});

test.each([TO_COME, LONG_PAST])('nothing is said to have happened on %s, and no figure of the customer follows it', async (day) => {
  const refused = [['VALIDATION', 'orderedOn']];
  expect(codes(await create(manager, buyer, { orderedOn: day }))).toEqual(refused);
  expect(codes(await upsert(app.as('API_CLIENT', 'root'), {
    externalSource: 'erp', externalId: `O-${day}`, customerExternalId: 'C1', status: 'CONFIRMED', orderedOn: day, lines: [{ description: 'x', quantity: '1', unitPrice: '1' }],
  }))).toEqual(refused);
  const paid = await confirmed(manager, await customer(manager, `付款 ${day}`), '10');
  expect(codes(await receive(manager, paid.id, { amount: '5', receivedOn: day }))).toEqual([['VALIDATION', 'receivedOn']]);
  const { data } = await manager.run<{ interactionLog: { userErrors: { code: string; field: string }[] } }>(
    'mutation($id: ID!, $at: DateTime!) { interactionLog(customerId: $id, input: { channel: PHONE, title: "x", occurredAt: $at }) { userErrors { code field } } }', { id: buyer, at: `${day}T00:00:00Z` });
  expect(codes(data.interactionLog)).toEqual([['VALIDATION', 'occurredAt']]);
  expect(await purchases(manager, buyer)).toMatchObject({ lastOrderOn: null });
});

test('nobody was reached on a day to come', async () => {
  const { data: { leadCreate: { lead } } } = await manager.run<{ leadCreate: { lead: { id: string; version: number } } }>('mutation { leadCreate(input: { name: "线索" }) { lead { id version } } }');
  const { data } = await manager.run<{ leadContact: { userErrors: { code: string; field: string }[] } }>(
    `mutation($id: ID!, $version: Int!) { leadContact(id: $id, version: $version, input: { channel: PHONE, note: "x", occurredAt: "${TO_COME}T00:00:00Z" }) { userErrors { code field } } }`, lead);
  expect(codes(data.leadContact)).toEqual([['VALIDATION', 'occurredAt']]);
});

test('a ticket of another system was not opened on a day to come; when it is due may well be', async () => {
  const ticket = { externalSource: 'erp', customerExternalId: 'C1', type: 'COMPLAINT', title: 'x', request: 'x', status: 'CREATED' };
  const { userErrors } = await agent(app.as('API_CLIENT', 'root')).upsert([
    { ...ticket, externalId: 'T1', createdAt: `${TO_COME}T00:00:00Z` }, { ...ticket, externalId: 'T2', resolutionDueAt: `${TO_COME}T00:00:00Z` },
  ]);
  expect(userErrors).toMatchObject([{ code: 'VALIDATION', field: 'tickets.0.createdAt' }]);
});

test('a row of a file says why it stays out', async () => {
  const person = app.as('SALES_SUPERVISOR', 'root');
  const reasons = async (file: string) => {
    const { id, createdRows } = await importFile(app, person, file, { externalSource: 'file', customerSource: 'erp', missingProduct: 'DESCRIBE' });
    return { createdRows, told: (await (await errorFile(app, person, id)).text()).split('\r\n').slice(1, -1).map((line) => line.split(',').at(-2)) };
  };
  expect(await reasons(`订单编号,客户编号,下单日期,产品名称,数量,单价\nF1,C1,${TO_COME},茶,1,1\nF2,C1,1024-03-05,茶,1,1\n`)).toEqual({
    createdRows: 0, told: [expect.stringContaining('The date lies in the future.'), expect.stringContaining('The year lies before 1900.')],
  });
  expect(await reasons(`客户名称,创建时间\n未来公司,${TO_COME} 08:00\n古代公司,0024-03-05\n今天公司,${dayFromNow(0)}\n`)).toEqual({
    createdRows: 1, told: ['Created at: The date lies in the future.', 'Created at: The year lies before 1900.'],
  });
});
