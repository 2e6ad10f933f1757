import fc from 'fast-check';
import { abcWindowStart } from '@/domain/customer-abc';
import { classifyCustomers } from '@/services/customer/classify';
import { type Sql, sql } from '@/services/database/sql';
import { type TestApp, testApp } from './support/app';
import { confirmed, customer } from './support/orders';

const NOW = new Date('2026-03-11T02:00:00Z');
const INSIDE = ['2025-03-12', '2025-09-01', '2026-03-11'];
const OUTSIDE = ['2025-03-11', '2024-12-31', '2026-03-12'];
const COUNTED = ['CONFIRMED', 'DELIVERED', 'COMPLETED'];
const UNCOUNTED = ['DRAFT', 'CANCELLED'];
const BUYERS = 7;

interface Bought { buyer: number; day: string; status: string; total: number }

let app: TestApp;
const ids: number[] = [];
const orders: number[] = [];
const global = (id: string) => Number(Buffer.from(id, 'base64url').toString().split(':')[1]);
const execute = (...statements: Sql[]) => app.container.db.transaction(async (tx) => { for (const statement of statements) await tx.execute(statement); });

beforeAll(async () => {
  app = await testApp('abc', ['ACCOUNT_MANAGER', 'MARKETER', 'SYSTEM_ADMIN']);
  const seller = app.as('ACCOUNT_MANAGER');
  for (let buyer = 0; buyer < BUYERS; buyer += 1) {
    const id = await customer(seller, `买家${buyer}`);
    ids.push(global(id));
    for (let n = 0; n < 3; n += 1) orders.push(global((await confirmed(seller, id, '1.00')).id));
  }
}, 120_000);
afterAll(() => app.stop());

/** Writes what each customer bought; every other order is a draft. */
async function bought(list: readonly Bought[]): Promise<void> {
  const free = ids.map((_, buyer) => orders.slice(buyer * 3, buyer * 3 + 3));
  await execute(sql`UPDATE orders SET status = ${'DRAFT'}`, ...list.flatMap(({ buyer, day, status, total }) => {
    const id = free[buyer]?.pop();
    return id ? [sql`UPDATE orders SET status = ${status}, ordered_on = ${day}, total = ${total} WHERE id = ${id}`] : [];
  }));
}

const stored = async () => {
  const rows = await app.container.db.read<{ id: number; abcClass: string | null }>(sql`SELECT id AS "id", abc_class AS "abcClass" FROM customers ORDER BY id`);
  return ids.map((id) => rows.find((row) => row.id === id)?.abcClass ?? null);
};

/** The rule once more, customer by customer. */
function naive(list: readonly Bought[]): (string | null)[] {
  const amount = ids.map((_, buyer) => list.filter((order) => order.buyer === buyer).slice(0, 3)
    .filter(({ day, status }) => INSIDE.includes(day) && COUNTED.includes(status)).reduce((sum, { total }) => sum + total, 0));
  const everything = amount.reduce((sum, value) => sum + value, 0);
  return amount.map((value) => {
    if (value <= 0) return null;
    const above = amount.filter((other) => other > value).reduce((sum, other) => sum + other, 0);
    return above / everything < 0.8 ? 'A' : above / everything < 0.95 ? 'B' : 'C';
  });
}

describe('ABC classes of customers', () => {
  it('are what going through the customers one by one gives, with ties, other days, drafts and cancelled orders', async () => {
    const order = fc.record({
      buyer: fc.nat(BUYERS - 1), day: fc.constantFrom(...INSIDE, ...INSIDE, ...OUTSIDE), status: fc.constantFrom(...COUNTED, ...COUNTED, ...UNCOUNTED),
      total: fc.oneof(fc.constantFrom(0, 5, 15, 80, 100), fc.integer({ min: 0, max: 1_000_000_007 })),
    });
    await fc.assert(fc.asyncProperty(fc.array(order, { maxLength: 3 * BUYERS }), async (list) => {
      await bought(list);
      await classifyCustomers(app.container.db, NOW);
      expect(await stored()).toEqual(naive(list));
      expect(await classifyCustomers(app.container.db, NOW)).toBe(0);
    }), { numRuns: 60 });
  }, 120_000);

  it('end at the limits: who reaches over one is above it, and equal amounts stay together', async () => {
    const each = (totals: number[]) => totals.map((total, buyer) => ({ buyer, day: '2026-01-01', status: 'CONFIRMED', total }));
    const classes = async (totals: number[]) => {
      await bought(each(totals));
      await classifyCustomers(app.container.db, NOW);
      return (await stored()).slice(0, totals.length);
    };
    expect(await classes([80, 15, 5])).toEqual(['A', 'B', 'C']);
    expect(await classes([79, 16, 5])).toEqual(['A', 'A', 'C']);
    expect(await classes([100])).toEqual(['A']);
    expect(await classes([10, 10, 10, 10])).toEqual(['A', 'A', 'A', 'A']);
    expect(await classes([90, 2, 2, 2, 2, 2])).toEqual(['A', 'B', 'B', 'B', 'B', 'B']);
    expect(await classes([0])).toEqual([null]);
  });

  it('move neither version nor history', async () => {
    const state = () => app.container.db.read(sql`SELECT (SELECT SUM(version) FROM customers) AS "versions", (SELECT COUNT(*) FROM changes) AS "changes"`);
    const before = await state();
    await bought([{ buyer: 0, day: '2026-01-01', status: 'CONFIRMED', total: 1 }]);
    expect(await classifyCustomers(app.container.db, NOW)).toBeGreaterThan(0);
    expect(await state()).toEqual(before);
  });

  it('are shown and filtered by, and hidden from whoever may not read orders', async () => {
    await bought([{ buyer: 0, day: '2026-01-01', status: 'CONFIRMED', total: 1 }]);
    await classifyCustomers(app.container.db, NOW);
    const query = '{ customers(filter: { abcClass: [A] }) { nodes { name abcClass } } }';
    const { data } = await app.as('ACCOUNT_MANAGER').run<{ customers: { nodes: object[] } }>(query);
    expect(data.customers.nodes).toEqual([{ name: '买家0', abcClass: 'A' }]);
    const { errors } = await app.as('MARKETER').run(query);
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN_FIELD');
  });
});

it.each([['2026-03-11', '2025-03-11'], ['2024-02-29', '2023-02-28'], ['2026-01-01', '2025-01-01']])('the window that ends on %s begins after %s', (day, start) => {
  expect(abcWindowStart(day)).toBe(start);
});
