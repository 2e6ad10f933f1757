import { type Person, testApp, type TestApp } from './support/app';
import { contents } from './support/rows';
import { together } from './support/http-client';
import { customer, done, product, purchases, read, receive, update, upsert } from './support/orders';

let app: TestApp;
let system: Person;
let seller: Person;
const ORIGIN = 'erp';
beforeAll(async () => {
  app = await testApp('order_upsert', ['API_CLIENT', 'ACCOUNT_MANAGER', 'SALES_SUPERVISOR', 'FINANCE']);
  system = app.as('API_CLIENT', 'root');
  seller = app.as('SALES_SUPERVISOR', 'root');
  await customer(system, '外部客户', { externalSource: ORIGIN, externalId: 'C1' });
  await product(system, 'P1', '10');
  await product(system, 'P2', '20', { active: false });
});
afterAll(() => app.stop());

let keys = 0;
const order = (changes: object = {}) => ({
  externalSource: ORIGIN, externalId: `SO-${(keys += 1)}`, customerExternalId: 'C1', status: 'DELIVERED', orderedOn: '2026-02-03',
  lines: [{ sku: 'P1', quantity: '2', unitPrice: '9.9999' }, { sku: 'P2', quantity: '1', unitPrice: '5' }], ...changes,
});
const codes = ({ userErrors }: { userErrors: { code: string; field: string | null }[] }) => userErrors.map(({ code, field }) => [code, field]);

it('adds an order in the state that it has elsewhere, of products that left the market too', async () => {
  const added = await done(upsert(system, order({ taxAmount: '3.33', freight: '1.5' })));
  expect(added).toMatchObject({ status: 'DELIVERED', subtotal: '25.00', tax: '3.33', total: '29.83', orderedOn: '2026-02-03' });
  expect(added.lines.map(({ tax }) => tax)).toEqual(['2.66', '0.67']);
});

it('changes nothing when it comes again as it was', async () => {
  const sent = order();
  const first = await done(upsert(system, sent));
  const before = await contents(app.container.db);
  expect((await done(upsert(system, sent))).version).toBe(first.version);
  expect((await contents(app.container.db)) === before).toBe(true);
});

it('takes keys that differ in case for two orders', async () => {
  const [upper, lower] = [await done(upsert(system, order({ externalId: 'CASE-1A' }))), await done(upsert(system, order({ externalId: 'case-1a' })))];
  expect(lower.id).not.toBe(upper.id);
});

it('brings lines and state in line, by the steps of the workflow only', async () => {
  const sent = order({ status: 'DRAFT' });
  const first = await done(upsert(system, sent));
  const later = await done(upsert(system, { ...sent, status: 'COMPLETED', lines: [{ sku: 'P1', quantity: '3', unitPrice: '1' }] }));
  expect([later.id, later.status, later.total, later.lines.length]).toEqual([first.id, 'COMPLETED', '3.00', 1]);
  const { data } = await system.run<{ changes: { nodes: { action: string }[] } }>('query($id: ID!) { changes(recordId: $id) { nodes { action } } }', { id: first.id });
  expect(data.changes.nodes.map(({ action }) => action)).toEqual(['complete', 'deliver', 'confirm', 'update', 'create']);
  expect(codes(await upsert(system, { ...sent, status: 'CONFIRMED', lines: [{ sku: 'P1', quantity: '3', unitPrice: '1' }] }))).toEqual([['INVALID_TRANSITION', 'status']]);
  expect((await read(system, first.id)).status).toBe('COMPLETED');
});

it('keeps the tax that the other system reckoned when a draft changes in anything but its lines', async () => {
  const line = { sku: 'P1', quantity: '1', unitPrice: '100', taxRate: null };
  let draft = await done(upsert(system, order({ status: 'DRAFT', taxAmount: '13', lines: [line] })));
  for (const [changes, tax, total] of [[{ remark: '加急' }, '13.00', '113.00'], [{ freight: '5', discountAmount: '10' }, '13.00', '108.00'], [{ lines: [{ description: 'a', quantity: '1', unitPrice: '50' }] }, '0.00', '45.00']] as const) {
    draft = await done(update(seller, draft, changes));
    expect([draft.tax, draft.total, draft.lines.map((one) => one.tax)]).toEqual([tax, total, [tax]]);
  }
});

it('puts the product to a line that was only written, and keeps the name that it had on the day of the order', async () => {
  const line = { quantity: '1', unitPrice: '9' };
  const renamed = await product(system, 'P3', '10');
  const sent = order({ lines: [{ ...line, description: 'P3' }] });
  await done(upsert(system, sent));
  const known = { ...sent, lines: [{ ...line, sku: 'P3' }] };
  const now = await done(upsert(system, known));
  expect(now.lines).toMatchObject([{ description: '产品 P3', product: { sku: 'P3' } }]);
  await system.run('mutation($id: ID!) { productUpdate(id: $id, version: 1, input: { name: "新名称" }) { userErrors { code } } }', { id: renamed });
  expect(await done(upsert(system, known))).toMatchObject({ version: now.version, lines: [{ description: '产品 P3' }] });
  expect((await done(upsert(system, { ...sent, lines: [{ ...line, sku: 'P3', description: null }] }))).lines).toMatchObject([{ description: '新名称' }]);
});

it('needs a reason to cancel, and keeps it', async () => {
  const sent = order({ status: 'CONFIRMED' });
  await done(upsert(system, sent));
  expect(codes(await upsert(system, { ...sent, status: 'CANCELLED' }))).toEqual([['VALIDATION', 'reason']]);
  expect(await done(upsert(system, { ...sent, status: 'CANCELLED', cancelReason: '缺货' }))).toMatchObject({ status: 'CANCELLED', cancelReason: '缺货' });
});

it('takes goods back that were delivered or completed: the order is cancelled, unless money is held for it, and counts no more', async () => {
  const buyer = await customer(system, '退货客户', { externalSource: ORIGIN, externalId: 'C9' });
  const sent = (['DELIVERED', 'COMPLETED', 'COMPLETED'] as const).map((status) => order({ status, customerExternalId: 'C9' }));
  const known = await Promise.all(sent.map((one) => done(upsert(system, one))));
  await receive(app.as('FINANCE', 'root'), known[2]?.id ?? '', { amount: '1' });
  const answers = await Promise.all(sent.map((one) => upsert(system, { ...one, status: 'CANCELLED', cancelReason: '退货' })));
  expect(answers.map(({ order: now, userErrors }) => [now?.status, userErrors.map(({ code }) => code)])).toEqual([['CANCELLED', []], ['CANCELLED', []], ['COMPLETED', ['BLOCKED']]]);
  expect(await purchases(system, buyer)).toMatchObject({ orderCount: 1, orderTotal: '25.00' });
  expect(codes(await upsert(system, { ...sent[0], status: 'DELIVERED' }))).toEqual([['INVALID_TRANSITION', 'status']]);
});

it('refuses what contradicts what is here, and leaves nothing half done', async () => {
  await customer(system, '另一客户', { externalSource: ORIGIN, externalId: 'C2' });
  const sent = order({ status: 'CONFIRMED' });
  const { id } = await done(upsert(system, sent));
  await receive(system, id, { amount: '20' });
  const before = await contents(app.container.db);
  expect(codes(await upsert(system, { ...sent, customerExternalId: 'C2' }))).toEqual([['BLOCKED', 'customerExternalId']]);
  expect(codes(await upsert(system, { ...sent, lines: [{ sku: 'P1', quantity: '1', unitPrice: '1' }] }))).toEqual([['BLOCKED', null]]);
  expect(codes(await upsert(system, order({ customerExternalId: 'nobody' })))).toEqual([['VALIDATION', 'customerExternalId']]);
  expect(codes(await upsert(system, order({ lines: [{ sku: 'P1', quantity: '1', unitPrice: '1' }, { sku: 'nothing', quantity: '1', unitPrice: '1' }] })))).toEqual([['VALIDATION', 'lines.1.sku']]);
  expect((await contents(app.container.db)) === before).toBe(true);
});

it('keeps source and key unique when the same order comes ten times at once', async () => {
  const sent = order();
  const answers = await together(10, () => upsert(system, sent));
  expect(new Set(answers.flatMap(({ order: one }) => (one ? [one.id] : []))).size).toBe(1);
  const { data } = await system.run<{ orders: { totalCount: { count: number } } }>('query($id: String!) { orders(filter: { externalId: $id }) { totalCount { count } } }', { id: sent.externalId });
  expect(data.orders.totalCount.count).toBe(1);
});

it('is for integrations alone, and reaches only customers within reach', async () => {
  const { errors } = await app.as('ACCOUNT_MANAGER').run('mutation($input: OrderUpsertInput!) { orderUpsert(input: $input) { userErrors { code } } }', { input: order() });
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

it('what a customer bought is told of the year that was asked for, or not at all', async () => {
  const id = await customer(system, '年度客户', { externalSource: ORIGIN, externalId: 'C10' });
  for (const orderedOn of ['1902-02-03', '2026-02-03']) await done(upsert(system, order({ customerExternalId: 'C10', orderedOn })));
  for (const [year, code] of [[0, 'BAD_USER_INPUT'], [1902, undefined], [5000, undefined], [10_000, 'BAD_USER_INPUT']] as const) {
    const { data, errors } = await system.run<{ customer: { purchaseSummary: { year: number; orderCount: number } } | null }>('query($id: ID!, $year: Int!) { customer(id: $id) { purchaseSummary(year: $year) { year orderCount } } }', { id, year });
    expect([year, errors?.[0]?.extensions.code]).toEqual([year, code]);
    if (!code) expect(data.customer?.purchaseSummary).toEqual({ year, orderCount: year === 1902 ? 1 : 0 });
  }
});

it('the sums over a filter are those of its orders, and the customer’s totals follow', async () => {
  const id = await customer(system, '汇总客户', { externalSource: ORIGIN, externalId: 'C3' });
  for (const [day, quantity] of [['2024-01-01', '1.5'], ['2025-06-30', '2'], ['2025-07-01', '3']] as const) {
    await done(upsert(system, order({ customerExternalId: 'C3', orderedOn: day, taxAmount: '1', lines: [{ sku: 'P1', quantity, unitPrice: '10', discountRate: '0.5' }] })));
  }
  const { data } = await system.run<{ all: object; some: object }>(`query($id: ID!) { all: orderSums(filter: { customerIds: [$id] }) { orderCount lineCount quantity subtotal discount tax total }
    some: orderSums(filter: { customerIds: [$id], orderedOn: { from: "2025-01-01", to: "2025-07-01" } }) { orderCount quantity total } }`, { id });
  expect(data.all).toEqual({ orderCount: 3, lineCount: 3, quantity: '6.5', subtotal: '32.50', discount: '32.50', tax: '3.00', total: '35.50' });
  expect(data.some).toEqual({ orderCount: 1, quantity: '2', total: '11.00' });
  expect(await purchases(system, id)).toMatchObject({ lastOrderOn: '2025-07-01', orderCount: 3, orderTotal: '35.50' });
});
