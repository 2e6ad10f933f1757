import { type Database } from '@/services/database/database';
import { raw, sql } from '@/services/database/sql';
import { scanAll } from '@/services/churn-case/scan';
import { buyer, casesOf, daysAgo, item, key, order, scan } from './support/churn';
import { type Person, testApp, type TestApp } from './support/app';
import { product } from './support/orders';

let app: TestApp;
let seller: Person;
beforeEach(async () => {
  app = await testApp('churn-scan', ['ACCOUNT_MANAGER', 'SALES_SUPERVISOR', 'SYSTEM_ADMIN', 'API_CLIENT']);
  seller = app.as('ACCOUNT_MANAGER');
});
afterEach(() => app.stop());

const signalOf = async (id: string) => (await casesOf(seller, id))[0]?.signal ?? null;
const every = (gap: number, count: number, from: number) => Array.from({ length: count }, (_, n) => from + gap * (count - 1 - n));
const cases = async (db: Database) => (await db.read<{ n: number }>(sql`SELECT COUNT(*) AS "n" FROM churn_cases`))[0]?.n;
const rule = (person: Person, input: object) => person.run<{ churnRuleCreate: { churnRule: { id: string } | null; userErrors: { code: string; field: string }[] } }>(
  'mutation($input: ChurnRuleCreateInput!) { churnRuleCreate(input: $input) { churnRule { id } userErrors { code field } } }', { input });

describe('a scan warns of', () => {
  it('those who were known for longer than the window and ordered nothing in it, to the day', async () => {
    const made = {
      quiet: await buyer(app, seller, '静默', [300, 181]), edge: await buyer(app, seller, '边界', [300, 180]), never: await buyer(app, seller, '从未下单', [], { known: 181 }),
      fresh: await buyer(app, seller, '新客户', [], { known: 180 }), imported: await buyer(app, seller, '导入的老客户', [400], { known: 3 }),
    };
    expect(await scan(app.as('SALES_SUPERVISOR'))).toMatchObject({ total: 3, signals: [{ signal: 'NO_ORDER', count: 3 }] });
    const signals = Object.fromEntries(await Promise.all(Object.entries(made).map(async ([name, id]) => [name, await signalOf(id)])));
    expect(signals).toEqual({ quiet: 'NO_ORDER', edge: null, never: 'NO_ORDER', fresh: null, imported: 'NO_ORDER' });
  });

  it('those who are out of their own rhythm, and those who buy much less', async () => {
    const rhythm = await buyer(app, seller, '每十天', every(10, 8, 61));
    const steady = await buyer(app, seller, '每三十天', every(30, 8, 61));
    const short = await buyer(app, seller, '次数太少', every(10, 5, 61));
    const falling = await buyer(app, seller, '金额下降', [100, 50], { price: '39' });
    const holding = await buyer(app, seller, '金额还行', [100, 50], { price: '41' });
    for (const id of [falling, holding]) await order(seller, id, daysAgo(200), '200');
    await scan(app.as('SALES_SUPERVISOR'));
    expect(await casesOf(seller, rhythm)).toMatchObject([{ signal: 'RHYTHM', usualGapDays: 10, gapsCounted: 7, daysSince: 61 }]);
    expect(await casesOf(seller, falling)).toMatchObject([{ signal: 'AMOUNT' }]);
    for (const id of [steady, short, holding]) expect(await signalOf(id)).toBeNull();
  });

  it('each by the rule that names it most closely: product line before grade before everybody', async () => {
    const admin = app.as('SYSTEM_ADMIN');
    const [grade, line] = [await item(app, 'customer-grade', 'KEY'), await item(app, 'product-category', 'FURNITURE')];
    expect((await rule(admin, { gradeId: grade, windowDays: 60 })).data.churnRuleCreate.userErrors).toEqual([]);
    expect((await rule(admin, { categoryId: line, windowDays: 400 })).data.churnRuleCreate.userErrors).toEqual([]);
    expect((await rule(admin, { gradeId: grade, windowDays: 61 })).data.churnRuleCreate.userErrors).toMatchObject([{ code: 'DUPLICATE', field: 'gradeId' }]);
    const plain = await buyer(app, seller, '普通', [100]);
    const keyed = await buyer(app, seller, '重点', [100], { more: { gradeId: grade } });
    const chairs = await buyer(app, seller, '家具', [], { more: { gradeId: grade } });
    const sofa = await product(app.as('SALES_SUPERVISOR'), 'SOFA', '100', { categoryId: line });
    const draft = await seller.run<{ orderCreate: { order: { id: string; version: number } } }>('mutation($input: OrderCreateInput!) { orderCreate(input: $input) { order { id version } } }',
      { input: { customerId: chairs, orderedOn: daysAgo(300), lines: [{ productId: sofa, quantity: '1', unitPrice: '100' }] } });
    await seller.run('mutation($id: ID!, $version: Int!) { orderConfirm(id: $id, version: $version) { userErrors { code } } }', draft.data.orderCreate.order);
    await scan(app.as('SALES_SUPERVISOR'));
    expect([await signalOf(plain), (await casesOf(seller, keyed))[0]?.windowDays, await signalOf(chairs)]).toEqual([null, 60, null]);
  });
});

describe('a scan', () => {
  it('warns of nobody twice, reaches as far as the permission, and previews what it would do', async () => {
    const mine = await buyer(app, seller, '华东的', [300]);
    const south = app.as('ACCOUNT_MANAGER', 'south');
    const theirs = await buyer(app, south, '华南的', [300]);
    const preview = (person: Person, windowDays: number) => person.run<{ churnPreview: { total: number } }>('query($rule: ChurnRuleTermsInput) { churnPreview(rule: $rule) { total } }', { rule: { windowDays } });
    expect((await preview(app.as('SALES_SUPERVISOR', 'south'), 180)).data.churnPreview.total).toBe(1);
    expect((await preview(app.as('SALES_SUPERVISOR', 'root'), 400)).data.churnPreview.total).toBe(0);
    expect((await preview(seller, 180)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await scan(app.as('SALES_SUPERVISOR', 'south'))).total).toBe(1);
    expect([await signalOf(mine), (await casesOf(south, theirs))[0]?.signal]).toEqual([null, 'NO_ORDER']);
    expect(await scanAll(app.container.db)).toBe(1);
    expect(await scanAll(app.container.db)).toBe(0);
    expect(await cases(app.container.db)).toBe(2);
    await expect(scan(app.as('API_CLIENT'), daysAgo(-3))).rejects.toThrow('VALIDATION');
  });

  it('looks as of a day, and leaves out who ordered since', async () => {
    const quiet = await buyer(app, seller, '那时静默', [500]);
    const back = await buyer(app, seller, '后来下单', [500, 20]);
    expect((await scan(app.as('API_CLIENT'), daysAgo(100))).total).toBe(1);
    expect([await signalOf(quiet), await signalOf(back)]).toEqual(['NO_ORDER', null]);
    expect((await casesOf(seller, quiet))[0]?.daysSince).toBe(400);
  });

  it('goes on where one was cut off: whole batches stay, the next run warns of the rest', async () => {
    const { db } = app.container;
    await buyer(app, seller, '样本', [300]);
    await db.transaction(async (tx) => {
      for (let n = 0; n < 1200; n += 1) {
        await tx.execute(sql`INSERT INTO customers (version, created_at, updated_at, number, kind, status, name, name_key, name_sort, satisfaction, credit, currency, owner_id, department_id)
          VALUES (1, ${new Date('2020-01-01')}, ${new Date('2020-01-01')}, ${`KH20200101-${n}`}, ${'PERSON'}, ${'NORMAL'}, ${`客户 ${n}`}, ${`客户 ${n}`}, ${`ke hu ${n}`}, 3, 3, ${'CNY'}, ${seller.id}, ${app.departments.shanghai})`);
      }
    });
    const transaction = db.transaction.bind(db);
    let writes = 0;
    db.transaction = (work) => ((writes += 1) > 1 ? Promise.reject(new Error('killed')) : transaction(work));
    await expect(scanAll(db)).rejects.toThrow('killed');
    db.transaction = transaction;
    expect(await cases(db)).toBe(500);
    expect(await scanAll(db)).toBe(701);
    expect(await db.read(sql`SELECT customer_id FROM churn_cases GROUP BY customer_id HAVING COUNT(*) > 1`)).toEqual([]);
    const [disagreeing] = await db.read<{ n: number }>(sql`SELECT COUNT(*) AS "n" FROM customers c LEFT JOIN churn_cases k ON k.customer_id = c.id AND k.closed_at IS NULL
      WHERE (c.status = ${'WARNED'} AND k.id IS NULL) OR (c.status <> ${'WARNED'} AND k.id IS NOT NULL)`);
    const [untold] = await db.read<{ n: number }>(sql`SELECT COUNT(*) AS "n" FROM churn_cases k WHERE NOT EXISTS (SELECT 1 FROM changes c WHERE c.noun = ${'churnCase'} AND c.record_id = k.id)
      OR NOT EXISTS (SELECT 1 FROM changes c WHERE c.noun = ${'customer'} AND c.record_id = k.customer_id AND c.action = ${'warn'})`);
    expect([disagreeing?.n, untold?.n].map(Number)).toEqual([0, 0]);
  }, 60_000);

  it('gives those a case who were warned of before there were any, and warns of nobody without a rule', async () => {
    const { db } = app.container;
    const old = await buyer(app, seller, '旧预警', [20]);
    await db.transaction((tx) => tx.execute(sql`UPDATE customers SET status = ${'WARNED'} WHERE id = ${key(old)}`));
    await buyer(app, seller, '静默', [300]);
    await db.transaction((tx) => tx.execute(raw('DELETE FROM churn_rules')));
    expect(await scanAll(db)).toBe(0);
    expect((await casesOf(seller, old)).map(({ signal, status }) => `${signal} ${status}`)).toEqual(['MANUAL WARNED']);
  });
});
