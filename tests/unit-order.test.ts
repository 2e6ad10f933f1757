import { parseGlobalId } from '@/graphql/global-id';
import { isUniqueViolation } from '@/services/database/unique';
import { sql } from '@/services/database/sql';
import { expireUnits } from '@/services/unit/expire';
import { grantsLocksInTurn } from './support/capabilities';
import { type Person, testApp, type TestApp } from './support/app';
import { type Estate, estate, letTimePass, STEP, type UnitAnswer, unitOf, type UnitView } from './support/estate';
import { together } from './support/http-client';
import { cancel, create, customer, done, type Order, read, receive, step, update, voidReceipt } from './support/orders';
import { seller } from './support/opportunities';
import { draftOf, endingsOf, orderOf, placeOf } from './support/unit-orders';

/** A hundred where the server grants locks in turn. */
let clients: number;
let app: TestApp;
let place: Estate;
let zhang: Person;
let supervisor: Person;
let buyer: string;
beforeAll(async () => {
  app = await testApp('unit_order', ['SYSTEM_ADMIN', 'ACCOUNT_MANAGER', 'SALES_SUPERVISOR', 'FINANCE', 'EXECUTIVE']);
  place = await estate(app, '云境花园', 30);
  [zhang, supervisor] = [app.as('ACCOUNT_MANAGER'), app.as('SALES_SUPERVISOR', 'east')];
  buyer = await customer(zhang, '买房人');
  clients = (await grantsLocksInTurn(app.container.db)) ? 100 : 8;
}, 60_000);
afterAll(() => app.stop());

let next = 0;
const fresh = () => place.units[(next += 1) - 1] as UnitView;
const refused = ({ userErrors }: { userErrors: { code: string; field: string | null; message: string }[] }) => userErrors.map(({ code, field, message }) => [code, field, message]);
async function unitStep(person: Person, name: string, { id }: { id: string }, input?: object, type = 'UnitReasonInput!'): Promise<UnitAnswer> {
  const { version } = await unitOf(person, id);
  const { data, errors } = await person.run<Record<string, UnitAnswer>>(STEP(name, input && type), { id, version, ...(input ? { input } : {}) });
  if (errors) throw new Error(errors[0]?.extensions.code);
  return data[name] as UnitAnswer;
}
const reserve = (person: Person, unit: UnitView, customerId: string) => unitStep(person, 'unitReserve', unit, { customerId }, 'UnitReserveInput!');

describe('writing an order of a unit', () => {
  it('reserves it for the customer by the same write, and takes name and list price from it', async () => {
    const unit = fresh();
    const order = await done(draftOf(zhang, buyer, unit.id));
    expect(order).toMatchObject({ status: 'DRAFT', lineCount: 1, quantity: '1', total: unit.totalPrice, lines: [{ description: `云境花园 ${unit.name} A`, unitPrice: unit.totalPrice, net: unit.totalPrice }] });
    expect(await placeOf(zhang, unit.id)).toMatchObject({ unit: { status: 'RESERVED', hold: { customer: { id: buyer } } }, stage: 'RESERVED', order: { id: order.id, status: 'DRAFT' } });
    const { data } = await zhang.run<{ order: object; orders: object }>(
      'query($id: ID!, $unit: ID!) { order(id: $id) { unit { name } lines { unit { name } } } orders(filter: { unitIds: [$unit] }) { nodes { id } } }', { id: order.id, unit: unit.id });
    expect(data).toEqual({ order: { unit: { name: unit.name }, lines: [{ unit: { name: unit.name } }] }, orders: { nodes: [{ id: order.id }] } });
    expect((await placeOf(app.as('ACCOUNT_MANAGER', 'south'), unit.id)).order).toBeNull();
  });

  it('takes over what was reserved for this customer, at another price where one is agreed', async () => {
    const unit = fresh();
    await reserve(zhang, unit, buyer);
    const order = await done(draftOf(zhang, buyer, unit.id, { unitPrice: '2000000', discountAmount: '5000', description: '特价房' }));
    expect(order).toMatchObject({ total: '1995000.00', lines: [{ description: '特价房' }] });
    expect(await endingsOf(zhang, unit.id)).toEqual([null]);
  });

  it('takes over what was sold by hand: the order catches up with the unit, and a draft that is called off leaves it as it was', async () => {
    const unit = fresh();
    await reserve(zhang, unit, buyer);
    await unitStep(zhang, 'unitSubscribe', unit);
    const other = await draftOf(zhang, await customer(zhang, '别的买主'), unit.id);
    expect(refused(other)).toEqual([['BLOCKED', 'lines.0.unitId', expect.stringContaining('neither available nor held')]]);
    await done(cancel(zhang, await done(draftOf(zhang, buyer, unit.id)), '写错了'));
    expect(await placeOf(zhang, unit.id)).toMatchObject({ unit: { status: 'SUBSCRIBED' }, stage: 'SUBSCRIBED', order: null });
    const order = await orderOf(zhang, buyer, unit.id, 'Confirm');
    expect(await placeOf(zhang, unit.id)).toMatchObject({ unit: { status: 'SUBSCRIBED' }, order: { id: order.id, status: 'CONFIRMED' } });
    expect(refused(await unitStep(zhang, 'unitSign', unit))).toEqual([['BLOCKED', null, expect.stringContaining(order.number)]]);
    const delivered = await done(step(zhang, order, 'Deliver'));
    expect((await placeOf(zhang, unit.id)).stage).toBe('SIGNED');
    await done(cancel(supervisor, delivered, '退房'));
    expect(await endingsOf(supervisor, unit.id)).toEqual(['CANCELLED']);
    const signed = fresh();
    await reserve(zhang, signed, buyer);
    for (const name of ['unitSubscribe', 'unitSign']) await unitStep(zhang, name, signed);
    const late = await orderOf(zhang, buyer, signed.id, 'Confirm', 'Deliver');
    expect(await placeOf(zhang, signed.id)).toMatchObject({ unit: { status: 'SIGNED' }, stage: 'SIGNED', order: { id: late.id, status: 'DELIVERED' } });
  });

  it('refuses what is held for others, beyond reach, sold or kept from sale, and reserves nothing then', async () => {
    const [theirs, mine, blocked, taken] = [fresh(), fresh(), fresh(), fresh()];
    await reserve(zhang, theirs, await customer(zhang, '别的客户'));
    await reserve(supervisor, mine, buyer);
    await unitStep(supervisor, 'unitBlock', blocked, { reason: '样板间' });
    const order = await orderOf(zhang, buyer, taken.id);
    const tries: [UnitView, string, RegExp][] = [
      [theirs, 'BLOCKED', /neither available nor held/], [mine, 'OUT_OF_SCOPE', /./], [blocked, 'BLOCKED', /neither available nor held/], [taken, 'BLOCKED', new RegExp(order.number)],
    ];
    for (const [{ id, name }, code, message] of tries) {
      expect([name, refused(await draftOf(zhang, buyer, id))]).toEqual([name, [[code, 'lines.0.unitId', expect.stringMatching(message) as string]]]);
    }
    const south = app.as('ACCOUNT_MANAGER', 'south');
    const [answer] = refused(await draftOf(south, await customer(south, '南方客户'), taken.id));
    expect(answer).toEqual(['BLOCKED', 'lines.0.unitId', 'The unit is in an order; it goes where the order goes.']);
  });

  it('knows one line of one whole unit and nothing beside it', async () => {
    const [one, two] = [fresh(), fresh()];
    const thing = { description: '车位', quantity: '1', unitPrice: '1' };
    const fields = async (lines: object[]) => refused(await create(zhang, buyer, { lines })).map(([code, field]) => [code, field]);
    expect(await fields([{ unitId: one.id, quantity: '1' }, thing])).toEqual([['VALIDATION', 'lines.0.unitId']]);
    expect(await fields([thing, { unitId: one.id, quantity: '1' }])).toEqual([['VALIDATION', 'lines.1.unitId']]);
    expect(await fields([{ unitId: one.id, quantity: '1' }, { unitId: two.id, quantity: '1' }])).toEqual([['VALIDATION', 'lines.0.unitId']]);
    expect(await fields([{ unitId: one.id, quantity: '0.5' }])).toEqual([['VALIDATION', 'lines.0.quantity']]);
    expect(await fields([{ unitId: place.project, quantity: '1' }])).toEqual([['VALIDATION', 'lines.0.unitId']]);
    expect((await unitOf(zhang, one.id)).status).toBe('AVAILABLE');
  });

  it('wants a price where the customer pays in another currency than the list', async () => {
    const foreign = await customer(zhang, '境外客户', { currency: 'USD' });
    expect(refused(await draftOf(zhang, foreign, fresh().id)).map(([code, field]) => [code, field])).toEqual([['VALIDATION', 'lines.0.unitPrice']]);
    expect((await done(draftOf(zhang, foreign, fresh().id, { unitPrice: '400000' }))).total).toBe('400000.00');
  });

  it('changes the unit of a draft: the first is for sale again, also when no line is left', async () => {
    const [first, second] = [fresh(), fresh()];
    let order = await orderOf(zhang, buyer, first.id);
    order = await done(update(zhang, order, { lines: [{ unitId: second.id, quantity: '1' }] }));
    expect(await Promise.all([first, second].map(async ({ id }) => (await unitOf(zhang, id)).status))).toEqual(['AVAILABLE', 'RESERVED']);
    expect(await endingsOf(zhang, first.id)).toEqual(['RELEASED']);
    order = await done(update(zhang, order, { remark: '喜欢高层' }));
    expect((await placeOf(zhang, second.id)).order?.id).toBe(order.id);
    order = await done(update(zhang, order, { lines: [] }));
    expect([order.lineCount, await placeOf(zhang, second.id)]).toEqual([0, expect.objectContaining({ stage: null, order: null })]);
  });

  it('names the unit on its line too when only the unit changes', async () => {
    const [first, second] = [fresh(), fresh()];
    const line = { quantity: '1', unitPrice: '1000', description: '我的房' };
    const order = await done(draftOf(zhang, buyer, first.id, line));
    await done(update(zhang, order, { lines: [{ ...line, unitId: second.id }] }));
    const { data } = await zhang.run<{ order: object }>('query($id: ID!) { order(id: $id) { unit { id } lines { unit { id } } } }', { id: order.id });
    expect(data.order).toEqual({ unit: { id: second.id }, lines: [{ unit: { id: second.id } }] });
  });

  it('is not for other systems', async () => {
    const { errors } = await app.as('SYSTEM_ADMIN').run('mutation($input: OrderUpsertInput!) { orderUpsert(input: $input) { userErrors { code } } }', {
      input: { externalSource: 'ERP', externalId: '1', status: 'CONFIRMED', orderedOn: '2026-01-01', lines: [{ unitId: fresh().id, quantity: '1' }] } });
    expect(errors?.[0]?.extensions.detail).toMatch(/unitId/);
  });
});

describe('the unit follows its order', () => {
  it('from the draft to the end: reserved, subscribed, signed, and settled once it is paid', async () => {
    const unit = fresh();
    let order = await orderOf(zhang, buyer, unit.id);
    const seen: (string | null)[][] = [];
    const look = async () => {
      const { unit: { status, reservedUntil }, stage } = await placeOf(zhang, unit.id);
      seen.push([order.status, status, stage, reservedUntil && 'until']);
    };
    await look();
    for (const name of ['Confirm', 'Deliver'] as const) {
      order = await done(step(zhang, order, name));
      await look();
    }
    expect(refused(await step(supervisor, order, 'Complete'))).toEqual([['BLOCKED', null, 'The order is not paid in full; the unit cannot be settled.']]);
    await receive(app.as('FINANCE', 'root'), order.id, { amount: order.total });
    order = await read(zhang, order.id);
    expect(refused(await step(zhang, order, 'Complete')).map(([code]) => code)).toEqual(['OUT_OF_SCOPE']);
    order = await done(step(supervisor, order, 'Complete'));
    await look();
    expect(seen).toEqual([
      ['DRAFT', 'RESERVED', 'RESERVED', 'until'], ['CONFIRMED', 'SUBSCRIBED', 'SUBSCRIBED', null], ['DELIVERED', 'SIGNED', 'SIGNED', null], ['COMPLETED', 'SETTLED', 'SETTLED', null],
    ]);
    const { data } = await app.as('EXECUTIVE').run<{ changes: { nodes: { action: string }[] } }>('query($id: ID!) { changes(recordId: $id) { nodes { action } } }', { id: unit.id });
    expect(data.changes.nodes.map(({ action }) => action)).toEqual(['settle', 'sign', 'subscribe', 'reserve', 'create']);
  });

  it('stays paid once it is settled: no receipt of its order is declared void', async () => {
    const finance = app.as('FINANCE', 'root');
    const order = await orderOf(zhang, buyer, fresh().id, 'Confirm', 'Deliver');
    const { receipt } = await receive(finance, order.id, { amount: order.total });
    const completed = await done(step(supervisor, await read(supervisor, order.id), 'Complete'));
    const answer = await voidReceipt(finance, receipt as { id: string; version: number }, '录错');
    expect([refused(answer), answer.receipt]).toEqual([[['BLOCKED', null, 'The unit is settled; receipts of its order stand.']], null]);
    expect(await read(supervisor, order.id)).toMatchObject({ version: completed.version, status: 'COMPLETED', paymentStatus: 'PAID' });
  });

  it('back to sale when it is called off: released from a draft, cancelled later on, by who may', async () => {
    for (const [steps, ending] of [[[], 'RELEASED'], [['Confirm'], 'CANCELLED'], [['Confirm', 'Deliver'], 'CANCELLED']] as const) {
      const unit = fresh();
      const order = await orderOf(zhang, buyer, unit.id, ...steps);
      const own = await cancel(zhang, order, '贷款未批');
      expect([steps.length, refused(own).map(([code]) => code)]).toEqual([steps.length, steps.length ? ['OUT_OF_SCOPE'] : []]);
      const called = steps.length ? await done(cancel(supervisor, order, '贷款未批')) : await done(Promise.resolve(own));
      expect(called.status).toBe('CANCELLED');
      expect(await placeOf(zhang, unit.id)).toMatchObject({ unit: { status: 'AVAILABLE', holder: null }, order: null });
      expect(await endingsOf(supervisor, unit.id)).toEqual([ending]);
      expect((await orderOf(zhang, buyer, unit.id)).status).toBe('DRAFT');
    }
  });

  it('shows the steps as they are: by the verbs on units, and no way around the order', async () => {
    const unit = fresh();
    const order = await orderOf(zhang, buyer, unit.id, 'Confirm');
    const steps = async (person: Person) => {
      const { data } = await person.run<Record<string, { steps: { name: string; allowed: boolean }[] }>>(
        'query($o: ID!, $u: ID!) { order(id: $o) { steps { name allowed } } unit(id: $u) { steps { name allowed } } }', { o: order.id, u: unit.id });
      return Object.values(data).map((record) => record.steps.map(({ name, allowed }) => `${name} ${allowed}`));
    };
    expect(await steps(zhang)).toEqual([['deliver true', 'cancel false'], ['sign false', 'cancel false', 'swap false']]);
    expect(await steps(supervisor)).toEqual([['deliver true', 'cancel true'], ['sign false', 'cancel false', 'swap true']]);
    const goods = await done(create(zhang, buyer, { lines: [{ description: 'a', quantity: '1', unitPrice: '1' }] }));
    const delivered = await done(step(zhang, await done(step(zhang, goods, 'Confirm')), 'Deliver'));
    const { data } = await supervisor.run<{ order: { steps: { name: string }[] } }>('query($o: ID!) { order(id: $o) { steps { name } } }', { o: delivered.id });
    expect(data.order.steps).toEqual([{ name: 'complete' }]);
  });

  it('is not moved beside it, and the refusal names the order to who may read it', async () => {
    const unit = fresh();
    const order = await orderOf(zhang, buyer, unit.id);
    const message = `${unit.name} is in order ${order.number}; go on there.`;
    for (const name of ['unitRelease', 'unitSubscribe']) expect([name, refused(await unitStep(supervisor, name, unit))]).toEqual([name, [['BLOCKED', null, message]]]);
    await done(step(zhang, order, 'Confirm'));
    expect(refused(await unitStep(supervisor, 'unitSign', unit))).toEqual([['BLOCKED', null, message]]);
    expect(refused(await unitStep(supervisor, 'unitCancel', unit, { reason: '退' }))).toEqual([['BLOCKED', null, message]]);
    expect(await placeOf(zhang, unit.id)).toMatchObject({ stage: 'SUBSCRIBED', order: { status: 'CONFIRMED' } });
  });

  it('is swapped with it, draft or confirmed: name and list price are those of the other one', async () => {
    for (const steps of [[], ['Confirm']] as const) {
      const [first, second] = [fresh(), fresh()];
      const order = await orderOf(zhang, buyer, first.id, ...steps);
      expect(refused(await unitStep(supervisor, 'unitSwap', first, { unitId: second.id, reason: '换高层' }, 'UnitSwapInput!'))).toEqual([]);
      const now = await read(zhang, order.id);
      expect(now).toMatchObject({ status: order.status, total: second.totalPrice, lines: [{ description: `云境花园 ${second.name} A` }] });
      expect(await placeOf(zhang, second.id)).toMatchObject({ unit: { status: steps.length ? 'SUBSCRIBED' : 'RESERVED' }, order: { id: order.id } });
      expect([await placeOf(zhang, first.id), await endingsOf(supervisor, first.id)]).toMatchObject([{ unit: { status: 'AVAILABLE' }, order: null }, ['SWAPPED']]);
    }
  });

  it('is not swapped for a cheaper one than was paid for', async () => {
    const [first, second] = [fresh(), fresh()];
    const dear = await done(draftOf(zhang, buyer, second.id, { unitPrice: '9000000' }));
    const order = await done(step(zhang, dear, 'Confirm'));
    await receive(zhang, order.id, { amount: '8000000' });
    expect(refused(await unitStep(supervisor, 'unitSwap', second, { unitId: first.id, reason: '便宜' }, 'UnitSwapInput!')).map(([code]) => code)).toEqual(['BLOCKED']);
    expect([(await unitOf(zhang, first.id)).status, (await read(zhang, order.id)).total]).toEqual(['AVAILABLE', '9000000.00']);
  });
});

describe('the time limit of a reservation', () => {
  it('is that of the draft: both end together, whoever comes first', async () => {
    const [waiting, stepped, edited, wanted] = [fresh(), fresh(), fresh(), fresh()];
    const orders = await Promise.all([waiting, stepped, edited, wanted].map(({ id }) => orderOf(zhang, buyer, id)));
    await letTimePass(app);
    expect(refused(await step(zhang, orders[1] as Order, 'Confirm')).map(([code]) => code)).toEqual(['INVALID_TRANSITION']);
    expect(refused(await update(zhang, orders[2] as Order, { remark: 'late' })).map(([code]) => code)).toEqual(['BLOCKED']);
    const south = app.as('ACCOUNT_MANAGER', 'south');
    expect((await orderOf(south, await customer(south, '更快的客户'), wanted.id)).status).toBe('DRAFT');
    await expireUnits(app.container.db);
    for (const { id } of orders) {
      const { data } = await zhang.run<{ order: { status: string }; changes: { nodes: { action: string; actor: null }[] } }>(
        'query($id: ID!) { order(id: $id) { status } changes(first: 1, recordId: $id) { nodes { action actor { id } } } }', { id });
      expect([data.order.status, data.changes.nodes]).toEqual(['CANCELLED', [{ action: 'expire', actor: null }]]);
    }
    expect(await endingsOf(app.as('EXECUTIVE'), waiting.id)).toEqual(['EXPIRED']);
  });

  it('ends with the subscription', async () => {
    const unit = fresh();
    const order = await orderOf(zhang, buyer, unit.id, 'Confirm');
    await letTimePass(app);
    await expireUnits(app.container.db);
    expect([(await read(zhang, order.id)).status, (await unitOf(zhang, unit.id)).status]).toEqual(['CONFIRMED', 'SUBSCRIBED']);
  });
});

describe('a hundred clients at once', () => {
  it('confirm or cancel one order: exactly one wins, and the unit agrees with it', async () => {
    for (let round = 0; round < 3; round += 1) {
      const unit = fresh();
      const order = await orderOf(zhang, buyer, unit.id);
      const answers = await together(clients, (at) => (at % 2 ? step(zhang, order, 'Confirm') : cancel(zhang, order, '不要了')));
      expect(answers.filter(({ userErrors }) => !userErrors.length)).toHaveLength(1);
      // A confirmed order could still be cancelled, but not by who read it before.
      const codes = answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code));
      expect(codes.filter((code) => code !== 'INVALID_TRANSITION' && code !== 'CONFLICT')).toEqual([]);
      const { status } = await read(zhang, order.id);
      expect((await unitOf(zhang, unit.id)).status).toBe(status === 'CONFIRMED' ? 'SUBSCRIBED' : 'AVAILABLE');
    }
  }, 120_000);

  it('write an order of the same unit: one is written, and no other leaves a trace', async () => {
    const unit = fresh();
    const count = async () => Number((await app.container.db.read<{ n: number }>(sql`SELECT COUNT(*) AS "n" FROM orders`))[0]?.n);
    const before = await count();
    const answers = await together(clients, () => draftOf(zhang, buyer, unit.id));
    expect(answers.filter(({ order }) => order)).toHaveLength(1);
    expect(new Set(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code)))).toEqual(new Set(['BLOCKED']));
    expect(await count()).toBe(before + 1);
    expect(await endingsOf(zhang, unit.id)).toEqual([null]);
  }, 120_000);

  it('write an order of a unit that was subscribed by hand, sign it or call it off: it is held once, and by whom it was', async () => {
    const unit = fresh();
    await reserve(zhang, unit, buyer);
    await unitStep(zhang, 'unitSubscribe', unit);
    const answers = await together<{ order?: unknown; userErrors: { code: string }[] }>(clients, (at) => (at % 3
      ? draftOf(zhang, buyer, unit.id) : at % 2 ? unitStep(zhang, 'unitSign', unit) : unitStep(supervisor, 'unitCancel', unit, { reason: '退' })));
    expect(answers.filter(({ order }) => order).length).toBeLessThanOrEqual(1);
    const { unit: { status }, order, stage } = await placeOf(zhang, unit.id);
    expect([status, stage]).toEqual(status === 'AVAILABLE' ? ['AVAILABLE', null] : status === 'RESERVED' ? ['RESERVED', 'RESERVED'] : [status, status]);
    expect(answers.some((answer) => answer.order)).toBe(order !== null);
    const [holds] = await app.container.db.read<{ n: number }>(sql`SELECT COUNT(*) AS "n" FROM unit_holds h JOIN units u ON u.id = h.unit_id WHERE u.name = ${unit.name} AND h.ended_at IS NULL`);
    expect(Number(holds?.n)).toBe(status === 'AVAILABLE' ? 0 : 1);
  }, 120_000);

  it('order, release or swap one unit: what remains is whole', async () => {
    const [unit, other] = [fresh(), fresh()];
    await reserve(zhang, unit, buyer);
    await together<unknown>(clients, async (at) => [
      () => draftOf(zhang, buyer, unit.id), () => unitStep(zhang, 'unitRelease', unit), () => unitStep(supervisor, 'unitSwap', unit, { unitId: other.id, reason: '换' }, 'UnitSwapInput!'),
    ][at % 3]?.());
    for (const { id } of [unit, other]) {
      const { unit: { status }, order, stage } = await placeOf(zhang, id);
      expect([status, stage, order !== null]).toEqual(status === 'AVAILABLE' ? ['AVAILABLE', null, false] : ['RESERVED', 'RESERVED', order !== null]);
    }
    const [loose] = await app.container.db.read<{ n: number }>(sql`SELECT COUNT(*) AS "n" FROM orders o JOIN units u ON u.id = o.unit_id
      WHERE o.status = ${'DRAFT'} AND u.status NOT IN (${'RESERVED'}, ${'SUBSCRIBED'}, ${'SIGNED'})`);
    expect(Number(loose?.n)).toBe(0);
  }, 120_000);
});

it('the database itself refuses a second order of a unit, unless the first was cancelled', async () => {
  const { db } = app.container;
  const unit = fresh();
  const order = await orderOf(zhang, buyer, unit.id);
  const copy = (number: string) => db.transaction((tx) => tx.execute(sql`INSERT INTO orders (version, created_at, updated_at, number, status, payment_status, customer_id, owner_id, unit_id,
      ordered_on, currency, line_count, quantity, subtotal, discount, tax, freight, total, received)
    SELECT 1, created_at, updated_at, ${number}, status, payment_status, customer_id, owner_id, unit_id, ordered_on, currency, line_count, quantity, subtotal, discount, tax, freight, total, received
    FROM orders WHERE number = ${order.number}`));
  await expect(copy('DD-twice').catch((error: unknown) => isUniqueViolation(error))).resolves.toBe(true);
  await done(cancel(zhang, order, '退'));
  await expect(copy('DD-after')).resolves.toBe(1);
});

it('an order of a won opportunity may be of a unit; of one that is not won it leaves the unit for sale', async () => {
  const { id: opportunityId } = await seller(zhang).created({ customerName: '买房人' });
  const unit = fresh();
  const from = () => create(zhang, buyer, { opportunityId, lines: [{ unitId: unit.id, quantity: '1' }] });
  expect(refused(await from()).map(([code, field]) => [code, field])).toEqual([['BLOCKED', 'opportunityId']]);
  expect((await unitOf(zhang, unit.id)).status).toBe('AVAILABLE');
  await app.container.db.transaction((tx) => tx.execute(sql`UPDATE opportunities SET status = ${'SUCCEEDED'}, customer_id = ${parseGlobalId(buyer)?.id ?? 0}`));
  expect((await placeOf(zhang, unit.id)).order).toBeNull();
  const order = await done(from());
  expect((await placeOf(zhang, unit.id)).order?.id).toBe(order.id);
});
