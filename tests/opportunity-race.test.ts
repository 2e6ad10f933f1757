import { testApp, type TestApp } from './support/app';
import { codesOf, seller, type Answer, type Shown } from './support/opportunities';
import { together } from './support/http-client';

const CLIENTS = 100;
let app: TestApp;
let manager: ReturnType<typeof seller>;
let supervisor: ReturnType<typeof seller>;
let reason: string;
beforeAll(async () => {
  app = await testApp('opportunity_race', ['ACCOUNT_MANAGER', 'SALES_SUPERVISOR']);
  manager = seller(app.as('ACCOUNT_MANAGER'));
  supervisor = seller(app.as('SALES_SUPERVISOR', 'east'));
  reason = (await manager.items('fail-reason'))[0]?.id ?? '';
});
afterAll(() => app.stop());

let count = 0;
const found = () => manager.created({ customerName: `竞争 ${(count += 1)}`, contactName: '陈九' });
const assigned = async () => (await supervisor.assign(await found(), { assigneeId: manager.id })).record as Shown;
const failed = async () => (await manager.fail(await assigned(), { failReasonId: reason })).record as Shown;

/** How often the answer was that it is done, and how often that somebody was quicker. */
async function race(act: (place: number) => Promise<Answer>): Promise<{ won: number; late: number; other: string[] }> {
  const answers = (await together(CLIENTS, act)).map((answer) => codesOf(answer).join() || 'DONE');
  const is = (...codes: string[]) => answers.filter((code) => codes.includes(code));
  const late = ['CONFLICT', 'INVALID_TRANSITION', 'BLOCKED'];
  return { won: is('DONE').length, late: is(...late).length, other: answers.filter((code) => ![...late, 'DONE'].includes(code)) };
}
const ONE = { won: 1, late: CLIENTS - 1, other: [] };

describe(`${CLIENTS} clients at once: exactly one wins`, () => {
  it('assigning', async () => {
    const opportunity = await found();
    const other = seller(app.as('ACCOUNT_MANAGER', 'east'));
    expect(await race((place) => supervisor.assign(opportunity, { assigneeId: place % 2 ? manager.id : other.id }))).toEqual(ONE);
  }, 120_000);

  it('succeeding: one customer, one contact', async () => {
    const opportunity = await assigned();
    expect(await race(() => manager.succeed(opportunity))).toEqual(ONE);
    const rows = (table: string) => app.container.db.dataSource.query<{ n: number }[]>(`SELECT COUNT(*) AS n FROM ${table}`);
    expect([(await rows('customers'))[0]?.n, (await rows('contacts'))[0]?.n].map(Number)).toEqual([1, 1]);
  }, 120_000);

  it('failing', async () => {
    const opportunity = await assigned();
    expect(await race(() => manager.fail(opportunity, { failReasonId: reason }))).toEqual(ONE);
  }, 120_000);

  it('reopening', async () => {
    const opportunity = await failed();
    expect(await race(() => supervisor.reopen(opportunity, { reason: '再试' }))).toEqual(ONE);
  }, 120_000);

  it('succeeding against failing against moving', async () => {
    const opportunity = await assigned();
    const acts = [
      () => manager.succeed(opportunity), () => manager.fail(opportunity, { failReasonId: reason }), () => manager.develop(opportunity, { successRate: 77 }),
    ];
    expect(await race((place) => (acts[place % acts.length] as () => Promise<Answer>)())).toEqual(ONE);
  }, 120_000);
});

it('no item slips into a plan while the opportunity is won, and none is left open in one that was', async () => {
  for (let round = 0; round < 20; round += 1) {
    const opportunity = await assigned();
    const [success, ...plans] = await Promise.all([manager.succeed(opportunity), ...Array.from({ length: 5 }, () => manager.plan(opportunity.id))]);
    const won = codesOf(success as Answer).length === 0;
    const { openItems, status } = await manager.look<{ openItems: number; status: string }>(opportunity.id, 'openItems status');
    const added = plans.filter((answer) => codesOf(answer).length === 0).length;
    expect([won, openItems]).toEqual([status === 'SUCCEEDED', added]);
    if (won) expect(added).toBe(0);
  }
}, 120_000);
