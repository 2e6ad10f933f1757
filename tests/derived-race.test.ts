import { parseGlobalId } from '@/graphql/global-id';
import { sql } from '@/services/database/sql';
import { testApp, type TestApp } from './support/app';
import { together } from './support/http-client';
import { seller as opportunitySeller } from './support/opportunities';
import { create, customer, done, manager, type Order, step } from './support/orders';
import { agent, codesOf, itemsOf } from './support/service-tickets';

const ROUNDS = 5;
const AT_ONCE = 8;

let app: TestApp;
beforeAll(async () => {
  app = await testApp('derived', ['ACCOUNT_MANAGER']);
});
afterAll(() => app.stop());

const key = (id: string) => parseGlobalId(id)?.id ?? 0;

it('the totals of a customer count every one of the orders that were confirmed at once', async () => {
  const seller = manager(app);
  for (let round = 0; round < ROUNDS; round += 1) {
    const buyer = await customer(seller, `并发订货 ${round}`);
    const drafts: Order[] = [];
    for (let n = 0; n < AT_ONCE; n += 1) drafts.push(await done(create(seller, buyer, { lines: [{ description: '茶', quantity: '1', unitPrice: '10' }] })));
    await together(AT_ONCE, (place) => done(step(seller, drafts[place] as Order, 'Confirm')));
    const [row] = await app.container.db.read<{ count: number; total: number | string }>(
      sql`SELECT order_count AS "count", order_total AS "total" FROM customers WHERE id = ${key(buyer)}`);
    expect([round, Number(row?.count), Number(row?.total)]).toEqual([round, AT_ONCE, AT_ONCE * 1000]);
  }
}, 120_000);

it('the last contact of a customer is the latest of the entries that were written at once', async () => {
  const seller = manager(app);
  const log = 'mutation($id: ID!, $input: InteractionLogInput!) { interactionLog(customerId: $id, input: $input) { userErrors { code } } }';
  for (let round = 0; round < ROUNDS; round += 1) {
    const buyer = await customer(seller, `并发联系 ${round}`);
    const occurredAt = (place: number) => new Date(Date.UTC(2026, 0, 1 + place)).toISOString();
    const answers = await together(AT_ONCE, (place) => seller.run(log, { id: buyer, input: { channel: 'PHONE', title: `第 ${place} 次`, occurredAt: occurredAt(place) } }));
    expect(answers.map(({ data }) => data)).toEqual(answers.map(() => ({ interactionLog: { userErrors: [] } })));
    const [row] = await app.container.db.read<{ last: string | Date }>(sql`SELECT last_contact_at AS "last" FROM customers WHERE id = ${key(buyer)}`);
    expect([round, new Date(row?.last ?? 0).toISOString()]).toEqual([round, occurredAt(AT_ONCE - 1)]);
  }
}, 120_000);

it('a customer is deleted or gets something to do, never both', async () => {
  const seller = manager(app);
  const complaint = (await itemsOf(app, 'service-type')).COMPLAINT;
  const begin = [
    (buyer: string) => create(seller, buyer).then(({ userErrors }) => userErrors.map(({ code }) => code), (error: Error) => [error.message.split(':')[0]]),
    async (buyer: string) => codesOf(await agent(seller).create({ customerId: buyer, typeId: complaint, title: '甲', request: '乙' })),
    async (buyer: string) => (await opportunitySeller(seller).create({ customerId: buyer })).errors.map(({ code }) => code),
  ];
  const remove = async (buyer: string) => (await seller.run<{ customerDelete: { userErrors: { code: string }[] } }>(
    'mutation($id: ID!) { customerDelete(id: $id, version: 1) { userErrors { code } } }', { id: buyer })).data.customerDelete.userErrors.map(({ code }) => code);
  for (const [noun, act] of begin.entries()) {
    for (let round = 0; round < ROUNDS; round += 1) {
      const buyer = await customer(seller, `并发删除 ${noun} ${round}`);
      const answers = await together(2, (place) => (place === round % 2 ? remove(buyer) : act(buyer)));
      expect([noun, round, answers.filter(({ length }) => length === 0).length]).toEqual([noun, round, 1]);
    }
  }
}, 120_000);
