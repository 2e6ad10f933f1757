import { parseGlobalId } from '@/graphql/global-id';
import { sql } from '@/services/database/sql';
import { type Person, testApp, type TestApp } from './support/app';
import { together } from './support/http-client';
import { cancel, confirmed, create, customer, done, manager, type Order, product, purchases, read, receive, step, update, voidReceipt } from './support/orders';

let app: TestApp;
let zhang: Person;
let supervisor: Person;
let buyer: string;
beforeAll(async () => {
  app = await testApp('order', ['ACCOUNT_MANAGER', 'SALES_SUPERVISOR', 'FINANCE', 'EXECUTIVE', 'MARKETER']);
  zhang = manager(app);
  supervisor = app.as('SALES_SUPERVISOR', 'east');
  buyer = await customer(zhang, '买家有限公司');
});
afterAll(() => app.stop());

const refused = (answer: { userErrors: { code: string; field: string | null }[] }) => answer.userErrors.map(({ code, field }) => [code, field]);

describe('writing an order', () => {
  it('takes name, price of the day and tax from the catalogue, and reckons exactly', async () => {
    const bike = await product(supervisor, 'BK-1', '28.8404', { taxRate: '0.13' });
    const { order, userErrors } = await create(zhang, buyer, {
      orderedOn: '2026-03-04', freight: '5.00', discountAmount: '0.10',
      lines: [{ productId: bike, quantity: '3' }, { description: '上门安装', quantity: '1.5', unitPrice: '100', discountRate: '0.1' }, { productId: bike, quantity: '1', unitPrice: '20', discountAmount: '1.5', taxRate: null }],
    });
    expect(userErrors).toEqual([]);
    expect(order).toMatchObject({
      status: 'DRAFT', paymentStatus: 'UNPAID', orderedOn: '2026-03-04', lineCount: 3, quantity: '5.5', subtotal: '239.92', discount: '16.60', tax: '11.24', freight: '5.00', total: '256.16',
    });
    expect(order?.number).toMatch(/^DD\d{8}-\d{4}$/);
    expect(order?.lines.map(({ description, unitPrice, net, tax, product: of }) => [description, unitPrice, net, tax, of?.sku ?? null])).toEqual([
      ['产品 BK-1', '28.8404', '86.49', '11.24', 'BK-1'], ['上门安装', '100.00', '134.94', '0.00', null], ['产品 BK-1', '20.00', '18.49', '0.00', 'BK-1'],
    ]);
  });

  it('names what is wrong with a line', async () => {
    const off = await product(supervisor, 'OFF', '1', { active: false });
    const priceless = await product(supervisor, 'NOPRICE', null);
    const tries: [object, string][] = [
      [{ quantity: '1', unitPrice: '1' }, 'lines.0.productId'], [{ productId: off, quantity: '1' }, 'lines.0.productId'], [{ productId: priceless, quantity: '1' }, 'lines.0.unitPrice'],
      [{ description: 'x', quantity: '0', unitPrice: '1' }, 'lines.0.quantity'], [{ description: 'x', quantity: '1', unitPrice: '1', discountRate: '1.1' }, 'lines.0.discountRate'],
      [{ description: 'x', quantity: '1', unitPrice: '1', discountRate: '0.1', discountAmount: '0.1' }, 'lines.0.discountAmount'],
      [{ description: 'x', quantity: '1', unitPrice: '1', discountAmount: '2' }, 'lines.0.discountAmount'],
    ];
    for (const [line, field] of tries) expect([line, refused(await create(zhang, buyer, { lines: [line] }))]).toEqual([line, [['VALIDATION', field]]]);
    expect(refused(await create(zhang, buyer, { discountAmount: '1', lines: [{ description: 'x', quantity: '1', unitPrice: '0.99' }] }))).toEqual([['VALIDATION', 'discountAmount']]);
    expect(refused(await create(zhang, buyer, { orderedOn: '2026-02-30' }).catch(() => ({ userErrors: [{ code: 'VALIDATION', field: 'orderedOn' }] })))).toEqual([['VALIDATION', 'orderedOn']]);
  });

  it('tells limits as they are written, not in the unit that they are stored in', async () => {
    const messages = async (line: object) => (await create(zhang, buyer, { lines: [{ description: 'x', quantity: '1', unitPrice: '1', ...line }] })).userErrors.map(({ message }) => message);
    expect(await messages({ taxRate: '13', discountRate: '-0.1' })).toEqual(['Not less than 0.', 'Not more than 1.']);
    expect(await messages({ quantity: '-1' })).toEqual(['Not less than 0.001.']);
    expect(await messages({ quantity: '1000000000.001' })).toEqual(['Not more than 1000000000.']);
    expect((await receive(zhang, (await confirmed(zhang, buyer, '1')).id, { amount: '0' })).userErrors.map(({ message }) => message)).toEqual(['Not less than 0.01.']);
  });

  it('changes while it is a draft only; a change of nothing is none', async () => {
    const draft = await done(create(zhang, buyer, { lines: [{ description: 'a', quantity: '1', unitPrice: '10' }] }));
    const same = await done(update(zhang, draft, { lines: [{ description: 'a', quantity: '1', unitPrice: '10' }] }));
    expect(same.version).toBe(draft.version);
    const more = await done(update(zhang, draft, { lines: [{ description: 'a', quantity: '1', unitPrice: '10' }, { description: 'b', quantity: '2', unitPrice: '7' }], discountAmount: '4' }));
    expect([more.version, more.total, more.lines.map(({ net }) => net)]).toEqual([draft.version + 1, '20.00', ['8.33', '11.67']]);
    const freight = await done(update(zhang, more, { freight: '3', remark: '尽快' }));
    expect([freight.total, freight.lines.length]).toEqual(['23.00', 2]);
    expect(refused(await update(zhang, draft, { remark: 'late' }))).toEqual([['CONFLICT', null]]);
    const agreed = await done(step(zhang, freight, 'Confirm'));
    expect(refused(await update(zhang, agreed, { remark: 'too late' }))).toEqual([['BLOCKED', null]]);
  });

  it('follows a change of what a line is of or is called, also where all else stays', async () => {
    const { sku, id: productId } = { sku: 'SAME-TEXT', id: await product(supervisor, 'SAME-TEXT', '10') };
    const line = { quantity: '1', unitPrice: '10' };
    const lineOf = ({ lines: [only] }: Order) => [only?.product?.sku ?? null, only?.description];
    let order = await done(create(zhang, buyer, { lines: [{ ...line, description: sku }] }));
    for (const [changed, expected] of [[{ productId }, [sku, `产品 ${sku}`]], [{ productId, description: '加长型' }, [sku, '加长型']], [{ description: '加长型' }, [null, '加长型']]] as const) {
      const { version } = order;
      order = await done(update(zhang, order, { lines: [{ ...line, ...changed }] }));
      expect([order.version, ...lineOf(await read(zhang, order.id))]).toEqual([version + 1, ...expected]);
    }
  });

  it('keeps its lines in the history', async () => {
    const draft = await done(create(zhang, buyer, { lines: [{ description: 'a', quantity: '1', unitPrice: '10' }] }));
    await done(update(zhang, draft, { lines: [{ description: 'a', quantity: '2', unitPrice: '10', discountRate: '0.05' }] }));
    const { data } = await zhang.run<{ changes: { nodes: { action: string; fields: { field: string; before: unknown; after: unknown }[] }[] } }>(
      'query($id: ID!) { changes(recordId: $id) { nodes { action fields { field before after } } } }', { id: draft.id });
    const lines = data.changes.nodes.map(({ fields }) => fields.find(({ field }) => field === 'lines'));
    expect(lines).toEqual([{ field: 'lines', before: 'a × 1 @ 10.00 = 10.00', after: 'a × 2 @ 10.00 −5% = 19.00' }, { field: 'lines', before: null, after: 'a × 1 @ 10.00 = 10.00' }]);
  });
});

describe('the life of an order', () => {
  it('goes from draft to completed, and is cancelled only with a reason and without money', async () => {
    let order = await confirmed(zhang, buyer, '10');
    order = await done(step(zhang, order, 'Deliver'));
    expect(refused(await cancel(zhang, order, 'no'))).toEqual([['INVALID_TRANSITION', null]]);
    order = await done(step(zhang, order, 'Complete'));
    expect(refused(await step(zhang, order, 'Confirm'))).toEqual([['INVALID_TRANSITION', null]]);
    const empty = await done(create(zhang, buyer));
    expect(refused(await step(zhang, empty, 'Confirm'))).toEqual([['BLOCKED', null]]);
    expect(refused(await cancel(zhang, empty, '  '))).toEqual([['VALIDATION', 'reason']]);
    const called = await done(cancel(zhang, empty, '客户改变主意'));
    expect([called.status, called.cancelReason]).toEqual(['CANCELLED', '客户改变主意']);
    const paid = await confirmed(zhang, buyer, '10');
    const { receipt } = await receive(zhang, paid.id, { amount: '4' });
    const held = await read(zhang, paid.id);
    expect(refused(await cancel(zhang, held, 'no'))).toEqual([['BLOCKED', null]]);
    await voidReceipt(zhang, receipt as { id: string; version: number }, '录错');
    expect((await done(cancel(zhang, await read(zhang, paid.id), 'no'))).status).toBe('CANCELLED');
  });

  it('is won by exactly one of 100 who take a step at once', async () => {
    for (const [name, go] of [['Confirm', undefined], ['Deliver', 'Confirm']] as const) {
      let order: Order = await done(create(zhang, buyer, { lines: [{ description: 'raced', quantity: '1', unitPrice: '1' }] }));
      if (go) order = await done(step(zhang, order, go));
      const answers = await together(100, () => step(zhang, order, name));
      expect(answers.filter(({ userErrors }) => !userErrors.length)).toHaveLength(1);
      expect(new Set(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code)))).toEqual(new Set(['INVALID_TRANSITION']));
      expect((await read(zhang, order.id)).version).toBe(order.version + 1);
    }
  }, 120_000);
});

it('comes of an opportunity only where that was won with the same customer', async () => {
  const { data } = await zhang.run<{ opportunityCreate: { opportunity: { id: string } | null; userErrors: object[] } }>(
    'mutation($input: OpportunityCreateInput!) { opportunityCreate(input: $input) { opportunity { id } userErrors { code field message } } }',
    { input: { title: '办公家具', customerName: '买家有限公司', successRate: 60, description: '两层办公室' } });
  const { opportunity } = data.opportunityCreate;
  expect(data.opportunityCreate.userErrors).toEqual([]);
  const from = () => create(zhang, buyer, { opportunityId: opportunity?.id });
  expect(refused(await from())).toEqual([['BLOCKED', 'opportunityId']]);
  const won = async (customerId: string) => app.container.db.transaction((tx) => tx.execute(sql`UPDATE opportunities SET status = ${'SUCCEEDED'}, customer_id = ${parseGlobalId(customerId)?.id ?? 0}`));
  await won(await customer(zhang, '别的客户'));
  expect(refused(await from())).toEqual([['BLOCKED', 'opportunityId']]);
  await won(buyer);
  const order = await done(from());
  const { data: read3 } = await zhang.run<{ order: { opportunity: { id: string } }; orders: { nodes: { id: string }[] } }>(
    'query($id: ID!, $from: ID!) { order(id: $id) { opportunity { id } } orders(filter: { opportunityIds: [$from] }) { nodes { id } } }', { id: order.id, from: opportunity?.id });
  expect(read3).toEqual({ order: { opportunity: { id: opportunity?.id } }, orders: { nodes: [{ id: order.id }] } });
});

describe('money received', () => {
  it('decides how far an order is paid, and is never more than it comes to', async () => {
    const order = await confirmed(zhang, buyer, '100');
    const finance = app.as('FINANCE', 'root');
    const states: string[] = [];
    for (const amount of ['30', '69.99', '0.01']) {
      expect(refused(await receive(finance, order.id, { amount, receivedOn: '2026-05-01' }))).toEqual([]);
      states.push((await read(zhang, order.id)).paymentStatus);
    }
    expect(states).toEqual(['PARTIAL', 'PARTIAL', 'PAID']);
    expect(refused(await receive(finance, order.id, { amount: '0.01' }))).toEqual([['VALIDATION', 'amount']]);
    expect(await read(zhang, order.id)).toMatchObject({ received: '100.00', outstanding: '0.00' });
  });

  it('is not taken for a draft, counts once when voided twice, and leaves a way back', async () => {
    const draft = await done(create(zhang, buyer, { lines: [{ description: 'a', quantity: '1', unitPrice: '10' }] }));
    expect(refused(await receive(zhang, draft.id, { amount: '1' }))).toEqual([['BLOCKED', 'orderId']]);
    const order = await done(step(zhang, draft, 'Confirm'));
    const { receipt } = await receive(zhang, order.id, { amount: '10' });
    if (!receipt) throw new Error('no receipt');
    expect(receipt.number).toMatch(/^HK\d{8}-\d{4}$/);
    expect(refused(await voidReceipt(zhang, receipt, ' '))).toEqual([['VALIDATION', 'reason']]);
    expect(refused(await voidReceipt(zhang, receipt, '退票'))).toEqual([]);
    expect(refused(await voidReceipt(zhang, { ...receipt, version: receipt.version + 1 }, '退票'))).toEqual([['BLOCKED', null]]);
    expect(await read(zhang, order.id)).toMatchObject({ received: '0.00', paymentStatus: 'UNPAID' });
  });

  it('stands on the timeline of the customer, received and void', async () => {
    const payer = await customer(zhang, '付款客户');
    const order = await confirmed(zhang, payer, '10');
    const { receipt } = await receive(zhang, order.id, { amount: '4' });
    await voidReceipt(zhang, receipt as { id: string; version: number }, '录错');
    const { data } = await zhang.run<{ customer: { timeline: { nodes: { noun: string; action: string }[] } } }>('query($id: ID!) { customer(id: $id) { timeline { nodes { noun action } } } }', { id: payer });
    expect(data.customer.timeline.nodes.filter(({ action }) => action === 'pay')).toEqual([{ noun: 'order', action: 'pay' }, { noun: 'order', action: 'pay' }]);
  });

  it('of 50 receipts at once only as many are taken as the order has room for', async () => {
    const order = await confirmed(zhang, buyer, '10');
    const answers = await together(50, () => receive(zhang, order.id, { amount: '1' }));
    expect(answers.filter(({ userErrors }) => !userErrors.length)).toHaveLength(10);
    expect(await read(zhang, order.id)).toMatchObject({ received: '10.00', paymentStatus: 'PAID' });
    const [row] = await app.container.db.read<{ n: number }>(sql`SELECT COUNT(*) AS "n" FROM receipts r JOIN orders o ON o.id = r.order_id WHERE o.number = ${order.number}`);
    expect(Number(row?.n)).toBe(10);
  }, 60_000);
});

describe('the customer', () => {
  it('carries last order and totals, kept current without disturbing who edits it', async () => {
    const id = await customer(zhang, '新客户');
    expect(await purchases(zhang, id)).toMatchObject({ lastOrderOn: null, orderCount: null, orderTotal: null, version: 1 });
    const first = await confirmed(zhang, id, '100', { orderedOn: '2025-12-31' });
    // Whoever has bought is a prospect no more: that moves the customer, once.
    const before = await purchases(zhang, id);
    expect(before).toMatchObject({ lastOrderOn: '2025-12-31', version: 2 });
    await confirmed(zhang, id, '50.5', { orderedOn: '2026-01-01' });
    await create(zhang, id, { orderedOn: '2026-06-01', lines: [{ description: 'draft', quantity: '1', unitPrice: '999' }] });
    expect(await purchases(zhang, id)).toEqual({ ...before, lastOrderOn: '2026-01-01', orderCount: 2, orderTotal: '150.50' });
    const { data } = await zhang.run<{ customer: object }>(`query($id: ID!) { customer(id: $id) { purchaseYears { year orderCount total }
      purchaseSummary(year: 2026) { orderCount total months { month orderCount total } products { description quantity net } } orders { nodes { orderedOn } } } }`, { id });
    expect(data.customer).toMatchObject({
      purchaseYears: [{ year: 2025, orderCount: 1, total: '100.00' }, { year: 2026, orderCount: 1, total: '50.50' }],
      purchaseSummary: { orderCount: 1, total: '50.50', months: [{ month: 1, orderCount: 1, total: '50.50' }], products: [{ description: 'a thing', quantity: '1', net: '50.50' }] },
      orders: { nodes: [{ orderedOn: '2026-06-01' }, { orderedOn: '2026-01-01' }, { orderedOn: '2025-12-31' }] },
    });
    await done(cancel(zhang, first, '退单'));
    expect(await purchases(zhang, id)).toMatchObject({ lastOrderOn: '2026-01-01', orderCount: 1, orderTotal: '50.50' });
  });

  it('is not deleted while an order is open, nor changes its currency once it has one', async () => {
    const id = await customer(zhang, '未完成客户');
    const order = await confirmed(zhang, id, '10');
    const remove = async () => {
      const { version } = await purchases(zhang, id);
      const { data } = await zhang.run<{ customerDelete: { userErrors: { code: string; message: string }[] } }>(
        'mutation($id: ID!, $version: Int!) { customerDelete(id: $id, version: $version) { userErrors { code message } } }', { id, version });
      return data.customerDelete.userErrors;
    };
    expect(await remove()).toEqual([{ code: 'BLOCKED', message: expect.stringContaining(order.number) as string }]);
    const { data } = await zhang.run<{ customerUpdate: { userErrors: { code: string; field: string }[] } }>(
      'mutation($id: ID!) { customerUpdate(id: $id, version: 1, input: { currency: "USD" }) { userErrors { code field } } }', { id });
    expect(data.customerUpdate.userErrors).toEqual([{ code: 'BLOCKED', field: 'currency' }]);
    await done(step(zhang, await done(step(zhang, order, 'Deliver')), 'Complete'));
    expect(await remove()).toEqual([]);
  });

  it('tells nothing of its orders to who may not read them', async () => {
    const marketer = app.as('MARKETER', 'root');
    const { data } = await marketer.run<{ customer: { lastOrderOn: null; orders: { nodes: object[] } } }>('query($id: ID!) { customer(id: $id) { lastOrderOn orderCount orderTotal orders { nodes { id } } } }', { id: buyer });
    expect(data.customer).toEqual({ lastOrderOn: null, orderCount: null, orderTotal: null, orders: { nodes: [] } });
    for (const query of ['{ customers(sort: { by: ORDER_TOTAL }) { nodes { id } } }', '{ customers(filter: { orderTotal: { from: "1.00" } }) { nodes { id } } }', '{ orderSums { total } }']) {
      expect((await marketer.run(query)).errors?.[0]?.extensions.code).toMatch(/^FORBIDDEN/);
    }
    const executive = app.as('EXECUTIVE', 'root');
    const { data: read2 } = await executive.run<{ orderSums: { orderCount: number; total: string } }>('{ orderSums { orderCount total } }');
    expect(read2.orderSums.orderCount).toBeGreaterThan(5);
    const { data: others } = await app.as('ACCOUNT_MANAGER', 'south').run<{ orderSums: { orderCount: number } }>('{ orderSums { orderCount } }');
    expect(others.orderSums.orderCount).toBe(0);
  });
});
