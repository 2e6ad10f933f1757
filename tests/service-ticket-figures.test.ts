import { sql } from '@/services/database/sql';
import { configureMail } from '@/services/mail/mail';
import { testApp, type TestApp } from './support/app';
import { FeedbackWorld, handledTickets } from './support/feedback';
import { type Agent, agent, customerOf, done, itemsOf, type Ticket } from './support/service-tickets';

const ZONE = 'Asia/Shanghai';
const FIGURES = 'closed firstTimeRight firstTimeRightShare scored averageScore asked answered responseShare';
let app: TestApp;
let world: FeedbackWorld;
let manager: Agent;
let supervisor: Agent;
let customer: string;
let types: Record<string, string>;
let causes: Record<string, string>;

interface Figures { closed: number; firstTimeRight: number; firstTimeRightShare: number | null; scored: number; averageScore: number | null; asked: number; answered: number; responseShare: number | null }
interface Report {
  total: Figures; months: { start: string; end: string; figures: Figures }[]; types: { type: { code: string }; figures: Figures }[]; departments: { department: { id: string }; figures: Figures }[];
  loops: { loops: number; count: number }[]; scores: { score: number; count: number }[];
}
interface Stats {
  total: number; causes: { cause: { code: string } | null; count: number }[]; liable: { department: { id: string } | null; count: number }[]; compensation: { currency: string; amount: string; count: number }[];
  promised: { kept: number; broken: number; open: number; share: number | null };
}
const PERIOD = { from: '2026-02-10', to: '2026-04-20', timeZone: ZONE };

async function report({ person }: Agent, variables: object = PERIOD): Promise<Report> {
  const { data, errors } = await person.run<{ serviceTicketFigures: Report }>(`query($from: LocalDate!, $to: LocalDate!, $timeZone: String, $filter: ServiceTicketFilter) { serviceTicketFigures(from: $from, to: $to, timeZone: $timeZone, filter: $filter) {
    total { ${FIGURES} } months { start end figures { ${FIGURES} } } types { type { code } figures { ${FIGURES} } } departments { department { id } figures { ${FIGURES} } } loops { loops count } scores { score count } } }`, variables);
  if (errors) throw new Error(errors[0]?.extensions.code);
  return data.serviceTicketFigures;
}

async function stats({ person }: Agent, variables: object = PERIOD): Promise<Stats> {
  const { data, errors } = await person.run<{ complaintStats: Stats }>(`query($from: LocalDate!, $to: LocalDate!, $timeZone: String, $filter: ServiceTicketFilter) { complaintStats(from: $from, to: $to, timeZone: $timeZone, filter: $filter) {
    total causes { cause { code } count } liable { department { id } count } compensation { currency amount count } promised { kept broken open share } } }`, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.complaintStats;
}

async function count({ person }: Agent, filter: object): Promise<number> {
  const { data } = await person.run<{ serviceTickets: { totalCount: { count: number } } }>('query($filter: ServiceTicketFilter) { serviceTickets(first: 1, filter: $filter) { totalCount { count } } }', { filter });
  return data.serviceTickets.totalCount.count;
}

let key = 0;
/** Tickets as another system has them, so that their dates can be any. */
async function taken(tickets: object[]): Promise<void> {
  const system = agent(app.as('API_CLIENT', 'root'));
  const { userErrors } = await system.upsert(tickets.map((ticket) => ({
    externalSource: 'old', externalId: `t${(key += 1)}`, customerExternalId: 'C1', type: 'COMPLAINT', title: 'a', request: 'b', status: 'ARCHIVED', handling: 'c', outcome: 'd', satisfaction: 4, ...ticket,
  })));
  expect(userErrors).toEqual([]);
}

beforeAll(async () => {
  app = await testApp('service_ticket_figures', ['ACCOUNT_MANAGER', 'SALES_SUPERVISOR', 'EXECUTIVE', 'API_CLIENT', 'MARKETER', 'FINANCE']);
  world = new FeedbackWorld(app);
  manager = agent(app.as('ACCOUNT_MANAGER'));
  supervisor = agent(app.as('SALES_SUPERVISOR', 'east'));
  const { data } = await manager.person.run<{ customerCreate: { customer: { id: string } } }>('mutation($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id } } }', {
    input: { name: '数字公司', kind: 'ORGANISATION', externalSource: 'old', externalId: 'C1', email: 'c@example.com' } });
  customer = data.customerCreate.customer.id;
  types = await itemsOf(app, 'service-type');
  causes = await itemsOf(app, 'complaint-cause');
  const at = (day: string, more: object = {}) => ({ createdAt: `${day}T01:00:00Z`, handledAt: `${day}T02:00:00Z`, archivedAt: `${day}T03:00:00Z`, ...more });
  await taken([
    // In Shanghai the last evening of February in UTC is March already.
    at('2026-02-09'), at('2026-02-10', { satisfaction: 5 }), at('2026-02-20', { type: 'ENQUIRY' }), at('2026-02-28', { archivedAt: '2026-02-28T16:30:00Z', satisfaction: 3 }), at('2026-03-01', { complaintCause: 'QUALITY' }),
    at('2026-04-20', { complaintCause: 'QUALITY', compensation: '10.50' }), at('2026-04-21'), at('2026-03-05', { satisfaction: null, outcome: null }),
    // Promised: the evening of the day in Shanghai, the morning after, never handled.
    at('2026-03-10', { promisedOn: '2026-03-10', handledAt: '2026-03-10T15:59:00Z', archivedAt: '2026-03-10T15:59:30Z' }), at('2026-03-11', { promisedOn: '2026-03-11', handledAt: '2026-03-11T16:01:00Z', archivedAt: '2026-03-11T16:02:00Z', compensation: '2.00' }),
    at('2026-03-12', { status: 'ASSIGNED', promisedOn: '2026-03-20', handling: null, outcome: null, satisfaction: null, handledAt: null, archivedAt: null }),
    at('2026-03-13', { status: 'ASSIGNED', promisedOn: '2999-01-01', handling: null, outcome: null, satisfaction: null, handledAt: null, archivedAt: null }),
  ]);
});
afterAll(async () => {
  configureMail({});
  await app.stop();
});

it('counts by the days of a zone, by month, kind and department, and each figure is what the list shows', async () => {
  const found = await report(supervisor);
  expect(found.months.map(({ start, end, figures }) => [start, end, figures.closed])).toEqual([['2026-02-10', '2026-03-01', 2], ['2026-03-01', '2026-04-01', 4], ['2026-04-01', '2026-04-21', 1]]);
  expect(found.total).toMatchObject({ closed: 7, firstTimeRight: 7, firstTimeRightShare: 1, scored: 7, averageScore: (5 + 4 + 3 + 4 + 4 + 4 + 4) / 7, asked: 0, responseShare: null });
  expect(found.types.map(({ type, figures }) => [type.code, figures.closed])).toEqual([['ENQUIRY', 1], ['COMPLAINT', 6]]);
  expect(found.scores).toEqual([1, 2, 3, 4, 5].map((score) => ({ score, count: [0, 0, 1, 5, 1][score - 1] })));
  const rows = (from: string, to: string, more: object = {}) => ({ open: false, merged: false, satisfaction: { from: 1 }, archivedAt: { from: `${from}T00:00:00+08:00`, to: `${to}T00:00:00+08:00` }, ...more });
  for (const { start, end, figures } of found.months) expect(await count(supervisor, rows(start, end))).toBe(figures.closed);
  for (const { type, figures } of found.types) expect(await count(supervisor, rows(PERIOD.from, '2026-04-21', { typeIds: [types[type.code]] }))).toBe(figures.closed);
  for (const { department, figures } of found.departments) expect(await count(supervisor, rows(PERIOD.from, '2026-04-21', { departmentIds: [department.id] }))).toBe(figures.closed);
  // Elsewhere the evening is still February.
  expect((await report(supervisor, { ...PERIOD, timeZone: 'UTC' })).months.map(({ figures }) => figures.closed)).toEqual([3, 3, 1]);
  expect((await report(supervisor, { ...PERIOD, filter: { typeIds: [types.ENQUIRY] } })).total.closed).toBe(1);
});

it('complaints: by cause, what was paid, and promised days by the clocks of the zone', async () => {
  const found = await stats(supervisor);
  expect(found).toMatchObject({
    total: 9, compensation: [{ currency: 'CNY', amount: '12.50', count: 2 }], promised: { kept: 1, broken: 2, open: 1, share: 1 / 3 },
    causes: [{ cause: null, count: 7 }, { cause: { code: 'QUALITY' }, count: 2 }], liable: [{ department: null, count: 9 }],
  });
  const created = { createdAt: { from: '2026-02-10T00:00:00+08:00', to: '2026-04-21T00:00:00+08:00' }, complaint: true, merged: false };
  expect([await count(supervisor, created), await count(supervisor, { ...created, complaintCauseIds: [causes.QUALITY] })]).toEqual([9, 2]);
  expect((await stats(supervisor, { ...PERIOD, timeZone: 'UTC' })).promised).toMatchObject({ kept: 2, broken: 1 });
  // Where clocks change within the period each day is told by the clocks of that day.
  expect((await stats(supervisor, { ...PERIOD, timeZone: 'America/New_York' })).promised).toMatchObject({ kept: 2, broken: 1, open: 1 });
});

it('loops, scores and answers by mail of what happens here', async () => {
  const today = new Date().toISOString().slice(0, 10);
  const now = { from: today, to: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10), timeZone: 'UTC', filter: { externalSource: null } };
  const before = (await report(supervisor, now)).total;
  const handled = handledTickets(manager, supervisor, { customerId: customer, typeId: types.ENQUIRY });
  const again = async (ticket: Ticket): Promise<Ticket> => done(await manager.handle((await manager.look<Ticket>(ticket.id, 'id version')) as Ticket, { handling: '再次处理' }));
  // Answered by mail at once; asked twice, not satisfied, then closed by one of us; closed by one of us without asking.
  const one = await handled();
  await world.answer(await world.ask(manager, one), { satisfaction: 5, result: 'SOLVED' });
  const two = await handled();
  await world.ask(manager, two);
  await world.answer(await world.ask(manager, two), { satisfaction: 1, result: 'UNSOLVED' });
  const redone = await again(two);
  await world.ask(manager, redone);
  done(await manager.feedback(redone, { satisfaction: 3, outcome: '好了' }));
  done(await manager.feedback(await handled(), { satisfaction: 4, outcome: '好' }));
  const merged = await handled();
  done(await supervisor.merge(merged, { intoId: (await handled()).id }));
  const { total, loops, scores } = await report(supervisor, now);
  expect(total).toMatchObject({
    closed: before.closed + 3, firstTimeRight: before.firstTimeRight + 2, scored: before.scored + 4, asked: before.asked + 3, answered: before.answered + 2, responseShare: 2 / 3,
  });
  expect(loops.map(({ count: n }) => n)).toEqual([before.closed + 2, 1, 0, 0]);
  expect(scores.reduce((sum, { count: n }) => sum + n, 0)).toBe(total.scored);
  const [row] = await app.container.db.read<{ n: number }>(sql`SELECT COUNT(*) AS "n" FROM service_tickets WHERE status = 'ARCHIVED' AND merged_into_id IS NULL AND loops > 0`);
  expect(loops.slice(1).reduce((sum, { count: n }) => sum + n, 0)).toBe(Number(row?.n));
});

it('is of what somebody may read, and of no period that is none', async () => {
  const other = agent(app.as('ACCOUNT_MANAGER', 'south'));
  await customerOf(other.person, '别人的客户');
  expect((await report(other)).total).toMatchObject({ closed: 0, scored: 0, asked: 0 });
  expect((await stats(other)).total).toBe(0);
  expect((await report(agent(app.as('EXECUTIVE')))).total.closed).toBe(7);
  await expect(report(agent(app.as('FINANCE')))).rejects.toThrow('FORBIDDEN');
  for (const wrong of [{ from: '2026-03-01', to: '2026-02-01' }, { from: '2010-01-01', to: '2026-02-01' }, { timeZone: 'Mars/Olympus' }]) await expect(report(supervisor, { ...PERIOD, ...wrong })).rejects.toThrow('BAD_USER_INPUT');
});
