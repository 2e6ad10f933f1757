import { sql } from '@/services/database/sql';
import { act, buyer, casesOf, daysAgo, item, key, order, scan } from './support/churn';
import { type Person, testApp, type TestApp } from './support/app';
import { together } from './support/http-client';
import { cancel, create, done, step } from './support/orders';

let app: TestApp;
let seller: Person;
let measure: object;
let price: string;
beforeAll(async () => {
  app = await testApp('churn', ['ACCOUNT_MANAGER', 'SALES_SUPERVISOR', 'EXECUTIVE', 'SYSTEM_ADMIN', 'MARKETER']);
  seller = app.as('ACCOUNT_MANAGER');
  measure = { kindId: await item(app, 'churn-measure-kind', 'VISIT'), note: '上门拜访', cost: '120.50' };
  price = await item(app, 'lost-reason', 'PRICE');
}, 60_000);
afterAll(() => app.stop());

const supervisor = () => app.as('SALES_SUPERVISOR');
const statusOf = async (id: string) => (await app.container.db.read<{ status: string; reason: number | null }>(sql`SELECT status AS "status", lost_reason_id AS "reason" FROM customers WHERE id = ${key(id)}`))[0];
const warn = (person: Person, id: string, version: number) => person.run<{ customerWarn: { customer: { status: string } | null; userErrors: { code: string }[] } }>(
  'mutation($id: ID!, $version: Int!) { customerWarn(id: $id, version: $version, input: { reason: "说要换供应商" }) { customer { status } userErrors { code } } }', { id, version });
const versionOf = async (id: string) => (await app.container.db.read<{ version: number }>(sql`SELECT version AS "version" FROM customers WHERE id = ${key(id)}`))[0]?.version ?? 0;

/** A customer of the seller with an open case. */
async function warned(name: string): Promise<string> {
  const id = await buyer(app, seller, name, [400, 300]);
  await scan(supervisor());
  return id;
}

describe('a case', () => {
  it('goes from the warning over measures to the loss, and the customer with it', async () => {
    const id = await warned('走到流失');
    const [opened] = await casesOf(seller, id);
    expect(opened).toMatchObject({ status: 'WARNED', signal: 'NO_ORDER', daysSince: 300, lastOrderOn: daysAgo(300), windowDays: 180, orderCount: 2, usualGapDays: 100, gapsCounted: 1, number: expect.stringMatching(/^LS\d{8}-\d{4}$/) });
    expect(opened?.evidence).toContain('300');
    expect(await statusOf(id)).toMatchObject({ status: 'WARNED' });
    expect((await act(seller, opened as never, 'Confirm', { lostReasonId: price })).userErrors).toMatchObject([{ code: 'INVALID_TRANSITION' }]);
    const first = (await act(seller, opened as never, 'Defer', measure)).churnCase;
    expect(first).toMatchObject({ status: 'DEFERRED', measureCount: 1, measures: { nodes: [{ note: '上门拜访', cost: '120.50', outcome: null, owner: { name: 'ACCOUNT_MANAGER-shanghai' } }] } });
    const second = (await act(seller, first as never, 'Defer', { ...measure, note: '送礼', cost: '80' })).churnCase;
    expect(second?.measures.nodes.map(({ note }) => note)).toEqual(['上门拜访', '送礼']);
    const [kept] = second?.measures.nodes ?? [];
    const recorded = await seller.run<{ churnMeasureRecord: { churnMeasure: { outcome: string } } }>(
      'mutation($id: ID!, $version: Int!) { churnMeasureRecord(id: $id, version: $version, input: { outcome: "老板说再看看" }) { churnMeasure { outcome } userErrors { code } } }', kept as never);
    expect(recorded.data.churnMeasureRecord).toMatchObject({ churnMeasure: { outcome: '老板说再看看' }, userErrors: [] });
    expect((await act(seller, second as never, 'Confirm', { lostReasonId: await item(app, 'region', 'BEIJING').catch(() => price.slice(1)) })).churnCase?.status ?? 'REFUSED').not.toBe('CONFIRMED');
    const lost = (await act(seller, second as never, 'Confirm', { lostReasonId: price, note: '报价高' })).churnCase;
    expect(lost).toMatchObject({ status: 'CONFIRMED', lostReason: { code: 'PRICE' }, customer: { status: 'LOST' } });
    expect(await statusOf(id)).toMatchObject({ status: 'LOST', reason: expect.any(Number) });
    expect((await act(seller, lost as never, 'Defer', measure)).userErrors).toMatchObject([{ code: 'INVALID_TRANSITION' }]);
  });

  it('takes no measure for a day that has passed', async () => {
    const [opened] = await casesOf(seller, await warned('过期措施'));
    expect((await act(seller, opened as never, 'Defer', { ...measure, dueOn: '2020-01-01' })).userErrors).toMatchObject([{ code: 'VALIDATION', field: 'dueOn' }]);
    expect((await act(seller, opened as never, 'Defer', { ...measure, dueOn: daysAgo(0) })).churnCase).toMatchObject({ status: 'DEFERRED' });
  });

  it('ends well where the account manager says why', async () => {
    const id = await warned('留住了');
    const [opened] = await casesOf(seller, id);
    expect((await act(seller, opened as never, 'Recover', { reason: '  ' })).userErrors).toMatchObject([{ code: 'VALIDATION', field: 'reason' }]);
    expect((await act(seller, opened as never, 'Recover', { reason: '签了框架协议' })).churnCase).toMatchObject({ status: 'RECOVERED', customer: { status: 'NORMAL' } });
    // Whoever was said to stay is given a window anew.
    await scan(supervisor());
    expect((await casesOf(seller, id)).map(({ status }) => status)).toEqual(['RECOVERED']);
  });

  it('is cleared by a later order, not by an older one, and a cancelled order changes nothing of it', async () => {
    const id = await warned('又下单');
    for (const days of [350, 300]) await order(seller, id, daysAgo(days));
    expect(await statusOf(id)).toMatchObject({ status: 'WARNED' });
    const later = await order(seller, id, daysAgo(2));
    expect(await casesOf(seller, id)).toMatchObject([{ status: 'CLEARED', order: { id: later.id }, closedAt: expect.any(String) }]);
    expect(await statusOf(id)).toMatchObject({ status: 'NORMAL' });
    await cancel(seller, later, '下错了');
    expect(await statusOf(id)).toMatchObject({ status: 'NORMAL' });
    await scan(supervisor());
    expect((await casesOf(seller, id)).map(({ status }) => status)).toEqual(['WARNED', 'CLEARED']);
  });

  it('is opened by hand too, with the reason as its evidence', async () => {
    const id = await buyer(app, seller, '人工', [10]);
    expect((await warn(seller, id, await versionOf(id))).data.customerWarn).toMatchObject({ customer: { status: 'WARNED' }, userErrors: [] });
    const [opened] = await casesOf(seller, id);
    expect(opened).toMatchObject({ signal: 'MANUAL', status: 'WARNED', daysSince: 10 });
    expect(opened?.evidence).toContain('说要换供应商');
    expect((await warn(seller, id, await versionOf(id))).data.customerWarn.userErrors).toMatchObject([{ code: 'INVALID_TRANSITION' }]);
  });

  it.each([['written down', false], ['confirmed']])('is cleared by another order of the day of the last one that was %s after the warning', async (_, anew = true) => {
    const id = await buyer(app, seller, `同日又下单 ${anew}`, [10, 0]);
    const drafted = () => done(create(seller, id, { orderedOn: daysAgo(0), lines: [{ description: '茶', quantity: '1', unitPrice: '10' }] }));
    const before = anew ? await drafted() : null;
    await warn(seller, id, await versionOf(id));
    await order(seller, id, daysAgo(5));
    expect(await statusOf(id)).toMatchObject({ status: 'WARNED' });
    const later = await done(step(seller, before ?? (await drafted()), 'Confirm'));
    expect(await casesOf(seller, id)).toMatchObject([{ status: 'CLEARED', order: { id: later.id } }]);
    expect(await statusOf(id)).toMatchObject({ status: 'NORMAL' });
  });

  it.each([['a new order', true], ['a decision', false]])('keeps when a lost customer came back by %s', async (_, ordered) => {
    const id = await warned(`回来 ${ordered}`);
    const [opened] = await casesOf(seller, id);
    const deferred = (await act(seller, opened as never, 'Defer', measure)).churnCase;
    await act(seller, deferred as never, 'Confirm', { lostReasonId: price });
    if (ordered) await order(seller, id, daysAgo(1));
    else {
      await seller.run('mutation($id: ID!, $version: Int!) { customerRecover(id: $id, version: $version, input: { reason: "又谈成了" }) { userErrors { code } } }', { id, version: await versionOf(id) });
    }
    expect(await statusOf(id)).toEqual({ status: 'NORMAL', reason: null });
    expect(await casesOf(seller, id)).toMatchObject([{ status: 'CONFIRMED', returnedAt: expect.any(String), order: ordered ? { id: expect.any(String) } : null }]);
    await scan(supervisor());
    expect(await casesOf(seller, id)).toHaveLength(1);
  });
});

describe('who', () => {
  it('only the customer’s own account manager acts; those above see, others see nothing, and a transfer takes the case along', async () => {
    const id = await warned('谁能做');
    const [opened] = await casesOf(seller, id);
    for (const [person, code] of [[supervisor(), 'FORBIDDEN'], [app.as('EXECUTIVE'), 'FORBIDDEN'], [app.as('MARKETER'), 'FORBIDDEN'], [app.as('ACCOUNT_MANAGER', 'south'), 'NOT_FOUND']] as const) {
      const codes = (await act(person, opened as never, 'Defer', measure)).userErrors.map((error) => error.code);
      expect([code, 'OUT_OF_SCOPE', 'NOT_FOUND']).toContain(codes[0]);
    }
    expect(await casesOf(supervisor(), id)).toHaveLength(1);
    expect(await casesOf(app.as('EXECUTIVE'), id)).toHaveLength(1);
    expect(await casesOf(app.as('ACCOUNT_MANAGER', 'south'), id)).toHaveLength(0);
    const owner = Buffer.from(`User:${app.as('ACCOUNT_MANAGER', 'east').id}`).toString('base64url');
    await app.as('SALES_SUPERVISOR', 'east').run('mutation($id: ID!, $owner: ID!) { customerTransfer(input: { ids: [$id], ownerId: $owner }) { userErrors { code } } }', { id, owner });
    expect(await casesOf(seller, id)).toHaveLength(0);
    expect((await act(app.as('ACCOUNT_MANAGER', 'east'), opened as never, 'Defer', measure)).churnCase).toMatchObject({ status: 'DEFERRED' });
  });
});

it('a hundred who confirm at once: one wins, and the customer is lost once', async () => {
  const id = await warned('并发确认');
  const [opened] = await casesOf(seller, id);
  const deferred = (await act(seller, opened as never, 'Defer', measure)).churnCase;
  const answers = await together(100, () => act(seller, deferred as never, 'Confirm', { lostReasonId: price }));
  expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
  expect(new Set(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code)))).toEqual(new Set(['INVALID_TRANSITION']));
  const changes = await app.container.db.read<{ action: string }>(sql`SELECT action AS "action" FROM changes WHERE noun = ${'customer'} AND record_id = ${key(id)} AND action = ${'lose'}`);
  expect(changes).toHaveLength(1);
}, 60_000);
