import { sql } from '@/services/database/sql';
import { type Person, testApp, type TestApp } from './support/app';
import { check, errorFile, importFile, inspect, start, suggestedPlan, upload } from './support/imports';
import { customer, product, purchases, receive } from './support/orders';

jest.setTimeout(180_000);

let app: TestApp;
let person: Person;
beforeAll(async () => {
  app = await testApp('import_orders', ['SALES_SUPERVISOR', 'ACCOUNT_MANAGER', 'API_CLIENT']);
  person = app.as('SALES_SUPERVISOR', 'root');
  const system = app.as('API_CLIENT', 'root');
  await customer(person, '甲方有限公司', { externalSource: 'erp', externalId: 'C1' });
  await customer(person, '乙方有限公司', { externalSource: 'erp', externalId: 'C2' });
  await customer(person, '同名公司');
  await customer(person, '同名公司');
  await product(system, 'P1', '10', { name: '水泵' });
  await product(system, 'P2', '20', { name: '阀门', taxRate: '0.13' });
});
afterAll(() => app.stop());

interface Found {
  id: string; number: string; status: string; orderedOn: string; createdAt: string; subtotal: string; tax: string; freight: string; total: string; quantity: string; deliveryAddress: string | null;
  externalId: string; version: number; customer: { id: string; name: string }; lines: { description: string; quantity: string; unitPrice: string; net: string; tax: string; product: { sku: string } | null }[];
}

async function orders(source: string): Promise<Found[]> {
  const { data, errors } = await person.run<{ orders: { nodes: Found[] } }>(`query($source: String!) { orders(first: 100, filter: { externalSource: $source }, sort: { by: CREATED_AT, direction: ASC }) { nodes {
    id number status orderedOn createdAt subtotal tax freight total quantity deliveryAddress externalId version customer { id name } lines { description quantity unitPrice net tax product { sku } } } } }`, { source });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.orders.nodes.sort((one, other) => one.externalId.localeCompare(other.externalId));
}

const reasons = async (id: string) => (await (await errorFile(app, person, id)).text()).split('\r\n').slice(1, -1);
const run = (file: string, source: string, changes: object = {}) => importFile(app, person, file, { externalSource: source, customerSource: 'erp', ...changes }, 'orders.csv');

const FILE = [
  '订单编号,客户编号,下单日期,订单状态,产品编号,数量,单价,折扣率,税率,交货地址,运费',
  'SO1,C1,2024/3/5,已完成,P1,2,9.9999,9折,13%,上海路 1 号,5',
  'SO2,C2,2024/3/6,已确认,P2,1,20,,13%,,',
  'SO1,C1,2024/3/5,已完成,P2,1.5,20,,13%,上海路 1 号,5',
].join('\n');

describe('a file of order lines', () => {
  it('is taken for orders by its headers, tried and carried out with the same outcome, whatever the order of its rows', async () => {
    const id = await upload(app, person, 'orders.csv', FILE);
    const { plan } = await inspect(person, id);
    expect(plan.subject).toBe('ORDERS');
    expect(plan.mapping.map(({ field }) => field)).toEqual(['orderKey', 'orderCustomerExternalId', 'orderedOn', 'orderStatus', 'orderDeliveryAddress', 'orderFreight',
      'lineProductCode', 'lineQuantity', 'lineUnitPrice', 'lineDiscountRate', 'lineTaxRate']);
    const input = await suggestedPlan(person, id, { externalSource: 'first', customerSource: 'erp' });
    expect((await check(person, id, input)).check).toMatchObject({ state: 'DONE', doneRows: 3, createdRows: 3, failedRows: 0, problems: [] });
    const done = await run(FILE, 'first');
    expect(done).toMatchObject({ status: 'DONE', totalRows: 3, doneRows: 3, createdRows: 3, failedRows: 0 });
    expect(await orders('first')).toMatchObject([
      {
        externalId: 'SO1', status: 'COMPLETED', orderedOn: '2024-03-05', customer: { name: '甲方有限公司' }, subtotal: '48.00', tax: '6.24', freight: '5.00', total: '59.24', quantity: '3.5', deliveryAddress: '上海路 1 号',
        lines: [{ description: '水泵', quantity: '2', unitPrice: '9.9999', net: '18.00', product: { sku: 'P1' } }, { net: '30.00', product: { sku: 'P2' } }],
      },
      { externalId: 'SO2', status: 'CONFIRMED', total: '22.60', customer: { name: '乙方有限公司' } },
    ]);
  });

  it('leaves the figures of its customers current, one batch in the ledger, and orders that words find', async () => {
    const [first] = await orders('first');
    expect(await purchases(person, first?.customer.id ?? '')).toMatchObject({ lastOrderOn: '2024-03-05', orderCount: 1, orderTotal: '59.24' });
    const batches = await app.container.db.read<{ batchId: number | null; n: number }>(sql`SELECT batch_id AS "batchId", COUNT(*) AS "n" FROM changes WHERE noun = ${'order'} GROUP BY batch_id`);
    // A server gives keys of logs as text.
    expect(batches.map(({ batchId, n }) => [Number(batchId) > 0, n])).toEqual([[true, 2]]);
    const { data } = await person.run<{ orders: { nodes: { externalId: string }[] } }>('{ orders(first: 5, search: "SO2") { nodes { externalId } } }', {});
    expect(data.orders.nodes).toEqual([{ externalId: 'SO2' }]);
  });

  it('changes nothing when it comes again, whether it skips or updates', async () => {
    expect(await run(FILE, 'first', { policy: 'SKIP' })).toMatchObject({ skippedRows: 3, createdRows: 0, updatedRows: 0 });
    expect(await run(FILE, 'first', { policy: 'UPDATE' })).toMatchObject({ skippedRows: 3, createdRows: 0, updatedRows: 0 });
    expect((await orders('first')).map(({ version }) => version)).toEqual([1, 1]);
  });

  it('brings lines and state in line by UPDATE; what it says nothing of stays', async () => {
    const file = '订单编号,客户编号,下单日期,订单状态,产品编号,数量,单价\nSO2,C2,2024/3/6,已发货,P2,3,20\n';
    expect(await run(file, 'first', { policy: 'UPDATE' })).toMatchObject({ updatedRows: 1, failedRows: 0 });
    const [, second] = await orders('first');
    expect(second).toMatchObject({ status: 'DELIVERED', subtotal: '60.00', tax: '2.60', lines: [{ quantity: '3' }] });
    expect(await purchases(person, second?.customer.id ?? '')).toMatchObject({ orderCount: 1, orderTotal: '62.60' });
    await receive(person, second?.id ?? '', { amount: '60' });
    const less = await run(file.replace(',3,', ',1,'), 'first', { policy: 'UPDATE' });
    expect(await reasons(less.id)).toEqual([expect.stringContaining('received')]);
    const back = await run(file.replace('已发货', '草稿'), 'first', { policy: 'UPDATE' });
    expect(back).toMatchObject({ failedRows: 1, updatedRows: 0 });
  });
});

it('without taxes leaves each on the line whose rate it comes of, when it comes again and when the state moves on', async () => {
  const file = '订单编号,客户编号,下单日期,订单状态,产品编号,数量,单价\nT1,C1,2024-01-01,已确认,P1,1,10\nT1,C1,2024-01-01,已确认,P2,1,20\n';
  const taxes = async () => (await orders('taxes')).map(({ version, lines }) => [version, ...lines.map(({ tax }) => tax)]);
  expect(await run(file, 'taxes')).toMatchObject({ createdRows: 2 });
  expect(await run(file, 'taxes', { policy: 'UPDATE' })).toMatchObject({ skippedRows: 2, updatedRows: 0 });
  expect(await taxes()).toEqual([[1, '0.00', '2.60']]);
  expect(await run(file.replaceAll('已确认', '已发货'), 'taxes', { policy: 'UPDATE' })).toMatchObject({ updatedRows: 2 });
  expect(await taxes()).toEqual([[2, '0.00', '2.60']]);
});

it('puts the product to a line whose text is its article number', async () => {
  const file = '订单编号,客户编号,下单日期,订单状态,产品编号,数量,单价\nL1,C1,2024-01-01,已确认,LATER,1,10\n';
  expect(await run(file, 'later', { missingProduct: 'DESCRIBE' })).toMatchObject({ createdRows: 1 });
  await product(app.as('API_CLIENT', 'root'), 'LATER', '10', { name: 'LATER' });
  expect(await run(file, 'later', { policy: 'UPDATE' })).toMatchObject({ updatedRows: 1 });
  expect(await orders('later')).toMatchObject([{ version: 2, lines: [{ description: 'LATER', product: { sku: 'LATER' } }] }]);
});

describe('a broken line', () => {
  const broken = [
    '订单编号,客户编号,下单日期,产品编号,数量,单价',
    'B1,C1,2024-01-01,P1,1,1', 'B2,C1,2024-01-02,P1,1,1', 'B1,C1,2024-01-01,nothing,1,1', 'B1,C1,2024-01-01,P1,-2,1', 'B3,C1,2024-01-03,P1,x,1', 'B4,nobody,2024-01-03,P1,1,1',
    'B5,C1,2024-01-03,P1,1,1', 'B5,C2,2024-01-03,P1,1,1',
  ].join('\n');

  it('refuses its whole order and tells each of its rows why; the error file goes in once it is corrected', async () => {
    const done = await run(broken, 'broken');
    expect(done).toMatchObject({ createdRows: 1, failedRows: 7, doneRows: 8 });
    expect((await orders('broken')).map(({ externalId }) => externalId)).toEqual(['B2']);
    expect((await reasons(done.id)).map((line) => line.split(',').slice(6).join())).toEqual([
      'Refused with its order because of line 4.,2', 'Article number: The catalogue has no such product.,4', 'Quantity: The quantity has to be more than nothing.,5',
      expect.stringContaining('Quantity: '), expect.stringContaining('no such customer'), 'Refused with its order because of line 9.,8', expect.stringContaining('Line 8 of the same order says something else.'),
    ]);
    const corrected = (await (await errorFile(app, person, done.id)).text()).replace('nothing', 'P2').replace(',-2,', ',2,').replace('"\'-2"', '2').replace("'-2", '2');
    expect(await run(corrected, 'broken')).toMatchObject({ createdRows: 3, failedRows: 4 });
    expect((await orders('broken')).map(({ externalId, quantity }) => [externalId, quantity])).toEqual([['B1', '4'], ['B2', '1']]);
  });

  it('that cannot be read at all leaves no half order behind: what stands beside it is refused too', async () => {
    const rows = ['订单编号,客户编号,下单日期,产品编号,数量,单价,备注', 'Q1,C1,2024-01-01,P1,1,1,', 'Q1,C1,2024-01-01,P1,1,1,"a" b', 'Q2,C1,2024-01-01,P1,1,1,', '"Q3" x,C1,2024-01-01,P1,1,1,', 'Q4,C1,2024-01-01,P1,1,1,', 'Q5,C1,2024-01-01,P1,1,1,'];
    const done = await run(rows.join('\n'), 'unread');
    expect((await orders('unread')).map(({ externalId }) => externalId)).toEqual(['Q5']);
    expect(await reasons(done.id)).toEqual(expect.arrayContaining([expect.stringContaining('Line 3 cannot be read and may belong to this order.')]));
  });
});

describe('what a row says', () => {
  it('continues the order above where only the line is written, as in merged cells', async () => {
    const done = await run('订单编号,客户编号,下单日期,产品名称,数量,单价\nM1,C1,2024-01-01,水泵,1,1\n,,,阀门,2,1\n', 'merged');
    expect(done).toMatchObject({ createdRows: 2, failedRows: 0 });
    expect(await orders('merged')).toMatchObject([{ externalId: 'M1', lines: [{ product: { sku: 'P1' } }, { product: { sku: 'P2' } }] }]);
  });

  it('names the customer by exact name too, and is not guessed at where two have it', async () => {
    const done = await run('订单编号,客户名称,下单日期,产品编号,数量\nN1,甲方有限公司,2024-01-01,P1,1\nN2,同名公司,2024-01-01,P1,1\nN3,甲方,2024-01-01,P1,1\n', 'named');
    expect(done).toMatchObject({ createdRows: 1, failedRows: 2 });
    expect(await orders('named')).toMatchObject([{ externalId: 'N1', subtotal: '10.00' }]);
    expect(await reasons(done.id)).toEqual([expect.stringContaining('2 customers have this name'), expect.stringContaining('no such customer')]);
  });

  it('may be of something that the catalogue lacks, where the plan says so', async () => {
    const file = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n536365,85123A,WHITE HANGING HEART,6,12/1/2010 8:26,2.55,C1,United Kingdom\n';
    expect(await run(file, 'retail')).toMatchObject({ failedRows: 1 });
    expect(await run(file, 'retail', { missingProduct: 'DESCRIBE', orderStatus: 'DELIVERED' })).toMatchObject({ createdRows: 1 });
    expect(await orders('retail')).toMatchObject([{ orderedOn: '2010-12-01', status: 'DELIVERED', total: '15.30', lines: [{ description: 'WHITE HANGING HEART', product: null }] }]);
  });
});

it('is for whoever may take orders over, of customers within reach', async () => {
  const manager = app.as('ACCOUNT_MANAGER', 'east');
  const own = await upload(app, manager, 'orders.csv', FILE);
  expect((await inspect(manager, own)).plan.subject).toBe('CUSTOMERS');
  const input = await suggestedPlan(person, await upload(app, person, 'orders.csv', FILE), { externalSource: 'first', customerSource: 'erp' });
  await expect(start(manager, own, input)).rejects.toThrow('FORBIDDEN');
  const beyond = app.as('SALES_SUPERVISOR', 'east');
  expect(await importFile(app, beyond, FILE, { externalSource: 'beyond', customerSource: 'erp' }, 'orders.csv')).toMatchObject({ createdRows: 0, failedRows: 3 });
});

it('that was begun goes on by the same rows: neither another order key nor another way to read the file', async () => {
  const id = await upload(app, person, 'orders.csv', FILE);
  const plan = await suggestedPlan(person, id, { externalSource: 'begun', customerSource: 'erp' });
  const key = Number(Buffer.from(id, 'base64url').toString().split(':')[1]);
  await app.container.db.transaction(async (tx) => void (await tx.execute(sql`UPDATE import_batches SET status = ${'CANCELLED'}, done_rows = 1, import_plan = ${JSON.stringify(plan)} WHERE id = ${key}`)));
  const mapping = (plan.mapping as { field: string; columns: number[] }[]).map((each) => (each.field === 'orderKey' ? { ...each, columns: [4] } : each.columns[0] === 4 ? { ...each, columns: [0] } : each));
  for (const changes of [{ mapping }, { delimiter: 'SEMICOLON' }]) {
    expect((await start(person, id, { ...plan, ...changes })).userErrors).toMatchObject([{ code: 'BLOCKED', message: expect.stringContaining('1 row is dealt with already') }]);
  }
});
