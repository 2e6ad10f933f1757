import { caseFilter } from '@/app/(crm)/churn-cases/case-filter';
import type { ListState } from '@/app/(crm)/churn-cases/list-state';
import { dayIn } from '@/app/(crm)/values/day';
import { rowsHref } from '@/app/(crm)/win-back/rows-href';
import { sql } from '@/services/database/sql';
import { act, buyer, casesOf, daysAgo, item, key, scan } from './support/churn';
import { testApp, type TestApp } from './support/app';

let app: TestApp;
beforeAll(async () => { app = await testApp('churn', ['ACCOUNT_MANAGER', 'SALES_SUPERVISOR']); }, 60_000);
afterAll(() => app.stop());

const NOTHING: ListState = {
  queue: 'warned', q: '', signal: null, grade: null, owner: null, since: null, from: null, to: null, measure: null, measured: null, kept: null, age: null, sort: 'WARNED_AT', dir: 'desc',
};

/** What the list reads from the address of a link. */
function stateOf(href: string): ListState {
  const given = new URL(href, 'http://here').searchParams;
  const whole = (name: string) => (given.has(name) ? Number(given.get(name)) : null);
  return {
    ...NOTHING, queue: given.get('queue') as ListState['queue'], from: given.get('from'), to: given.get('to'), measure: given.get('measure'),
    measured: given.has('measured') ? given.get('measured') === 'true' : null, kept: whole('kept'), age: whole('age'),
  };
}

interface Found { days: number; controls: number; tooYoung: number; kinds: { kind: { id: string; code: string }; measured: { n: number; count: number } }[] }

const zone = { today: dayIn(new Date().toISOString(), 'Asia/Shanghai'), timeZone: 'Asia/Shanghai' };

/** Cases with and without a measure, kept and not, old enough and too young, by the day of their warning. */
async function cases(): Promise<void> {
  const seller = app.as('ACCOUNT_MANAGER');
  const kinds = { call: await item(app, 'churn-measure-kind', 'CALL'), gift: await item(app, 'churn-measure-kind', 'GIFT') };
  const made = [['call', 200, 150], ['call', 120, null], ['call', 10, 2], ['gift', 95, 20], ['gift', 30, 5], [null, 91, null], [null, 89, null], [null, 300, null], [null, 1, null]] as const;
  for (const [place, [kind, age, closed]] of made.entries()) {
    const id = await buyer(app, seller, `挽回 ${place}`, [400, 300]);
    await scan(app.as('SALES_SUPERVISOR'));
    const [opened] = await casesOf(seller, id);
    if (!opened) throw new Error('nobody was warned of');
    const deferred = kind ? (await act(seller, opened, 'Defer', { kindId: kinds[kind], note: '联系客户', cost: '10' })).churnCase : null;
    if (closed !== null) await act(seller, deferred ?? opened, 'Recover', { reason: '续签了' });
    const at = (days: number) => new Date(`${daysAgo(days)}T06:00:00Z`);
    await app.container.db.transaction((tx) => tx.execute(closed === null
      ? sql`UPDATE churn_cases SET created_at = ${at(age)} WHERE id = ${key(opened.id)}`
      : sql`UPDATE churn_cases SET created_at = ${at(age)}, closed_at = ${at(closed)} WHERE id = ${key(opened.id)}`));
  }
}

test('every figure of win-back opens exactly the cases that it counts', async () => {
  await cases();
  const supervisor = app.as('SALES_SUPERVISOR');
  const opened = async (href: string) => (await supervisor.run<{ churnCases: { totalCount: { count: number } } }>(
    'query($filter: ChurnCaseFilter) { churnCases(first: 1, filter: $filter) { totalCount { count } } }', { filter: caseFilter(stateOf(href), zone) })).data.churnCases.totalCount.count;
  const periods = [{ from: null, to: null }, { from: daysAgo(250), to: daysAgo(93) }, { from: daysAgo(100), to: null }, { from: null, to: daysAgo(60) }];
  const seen: number[] = [];
  for (const period of periods) {
    const { warnedAt } = caseFilter({ ...NOTHING, ...period }, zone);
    const { data } = await supervisor.run<{ churnWinBack: Found }>(
      'query($warnedAt: DateTimeRange) { churnWinBack(warnedAt: $warnedAt) { days controls tooYoung kinds { kind { id code } measured { n count } } } }', { warnedAt });
    const { days, controls, kinds } = data.churnWinBack;
    expect(await opened(rowsHref({ period, days, measure: null }))).toBe(controls);
    for (const { kind, measured } of kinds) {
      expect(await opened(rowsHref({ period, days, measure: kind.id }))).toBe(measured.n);
      expect(await opened(rowsHref({ period, days, measure: kind.id, kept: true }))).toBe(measured.count);
      seen.push(measured.n, measured.count);
    }
    seen.push(controls);
  }
  // The whole time: two of three calls are old enough, one of them kept; the gift that is old enough was kept; two without any measure.
  expect(seen.slice(0, 5)).toEqual([2, 1, 1, 1, 2]);
});
