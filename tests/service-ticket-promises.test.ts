import { localMidnight, periodsBetween } from '@/domain/period';
import { type Person, testApp, type TestApp } from './support/app';
import { type Agent, agent, customerOf, itemsOf } from './support/service-tickets';

let app: TestApp;
let gateway: Agent;
let manager: Agent;
let number: string;
let types: Record<string, string>;
beforeAll(async () => {
  app = await testApp('service_ticket_promises', ['API_CLIENT', 'ACCOUNT_MANAGER', 'EXECUTIVE', 'MARKETER']);
  gateway = agent(app.as('API_CLIENT', 'root'));
  manager = agent(app.as('ACCOUNT_MANAGER'));
  types = await itemsOf(app, 'service-type');
  const id = await customerOf(manager.person, '按时客户');
  number = (await manager.person.run<{ customer: { number: string } }>('query($id: ID!) { customer(id: $id) { number } }', { id })).data.customer.number;
});
afterAll(() => app.stop());

interface Count { kept: number; broken: number; open: number; share: number | null }
interface Figures { received: number; answer: Count; resolution: Count }
interface Promises { definition: string; total: Figures; periods: { start: string; figures: Figures }[]; types: { type: { code: string }; figures: Figures }[] }
const FIGURES = 'received answer { kept broken open share } resolution { kept broken open share }';

async function promises(person: Person, variables: { year?: number; filter?: object } = {}): Promise<Promises> {
  const { data, errors } = await person.run<{ serviceTicketPromises: Promises }>(
    `query($year: Int, $filter: ServiceTicketFilter) { serviceTicketPromises(year: $year, filter: $filter) { definition total { ${FIGURES} } periods { start figures { ${FIGURES} } } types { type { code } figures { ${FIGURES} } } } }`, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.serviceTicketPromises;
}

type Outcome = 'KEPT' | 'BROKEN' | 'OPEN' | null;
interface Sent { externalId: string; type: string; createdAt: string; answerOutcome: Outcome; status: string }
const OUTCOMES: Outcome[] = ['KEPT', 'KEPT', 'KEPT', 'BROKEN', 'OPEN', null];

/** Tickets of another system over three years, at all hours around the turn of months. */
const sent: Sent[] = Array.from({ length: 240 }, (_, place) => {
  const answerOutcome = OUTCOMES[(place * 7) % OUTCOMES.length] ?? null;
  return {
    externalId: `P-${place}`, type: ['COMPLAINT', 'ENQUIRY', 'SUGGESTION'][place % 3] as string, createdAt: new Date(Date.UTC(2021, (place * 5) % 36, 1, 10 + (place % 12))).toISOString(), answerOutcome,
    status: answerOutcome === 'OPEN' ? 'ASSIGNED' : 'ARCHIVED',
  };
});
const count = (rows: readonly Sent[]): Count => {
  const [kept, broken, open] = ['KEPT', 'BROKEN', 'OPEN'].map((outcome) => rows.filter(({ answerOutcome }) => answerOutcome === outcome).length) as [number, number, number];
  return { kept, broken, open, share: kept + broken + open ? kept / (kept + broken + open) : null };
};
/** The month in which it was received where the clocks of the installation are. */
const monthOf = ({ createdAt }: Sent) => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit' }).format(new Date(createdAt));

describe('answered in time', () => {
  beforeAll(async () => {
    const items = sent.map((ticket) => ({ ...ticket, externalSource: 'register', customerNumber: number, title: '登记', request: '登记的投诉', handling: '已答复', outcome: '已结', satisfaction: 3 }));
    for (let start = 0; start < items.length; start += 120) expect((await gateway.upsert(items.slice(start, start + 120))).userErrors).toEqual([]);
  });

  it('is the share of what another system says it kept, by year and month received and by kind', async () => {
    const all = await promises(app.as('EXECUTIVE'));
    expect(all.total).toMatchObject({ received: sent.length, answer: count(sent), resolution: { kept: 0, broken: 0, open: 0, share: null } });
    const years = Map.groupBy(sent, (ticket) => `${monthOf(ticket).slice(0, 4)}-01-01`);
    expect(all.periods.map(({ start, figures }) => [start, figures.received, figures.answer])).toEqual([...years].sort().map(([start, rows]) => [start, rows.length, count(rows)]));
    const months = Map.groupBy(sent.filter((ticket) => monthOf(ticket).startsWith('2022')), (ticket) => `${monthOf(ticket)}-01`);
    const year = await promises(app.as('EXECUTIVE'), { year: 2022 });
    expect(year.periods.map(({ start, figures }) => [start, figures.received, figures.answer])).toEqual([...months].sort().map(([start, rows]) => [start, rows.length, count(rows)]));
    expect(all.types.map(({ type, figures }) => [type.code, figures.answer]).sort()).toEqual(['COMPLAINT', 'ENQUIRY', 'SUGGESTION'].map((code) => [code, count(sent.filter(({ type }) => type === code))]));
    expect(all.definition).toContain('÷');
  });

  it('counts exactly the rows that the list shows', async () => {
    const filter = { typeIds: [types.COMPLAINT], answerOutcome: ['BROKEN'] };
    const { data } = await app.as('EXECUTIVE').run<{ serviceTickets: { totalCount: { count: number } } }>('query($filter: ServiceTicketFilter) { serviceTickets(filter: $filter) { totalCount { count } } }', { filter });
    expect(data.serviceTickets.totalCount.count).toBe(count(sent.filter(({ type }) => type === 'COMPLAINT')).broken);
    expect((await promises(app.as('EXECUTIVE'), { filter })).total.answer).toMatchObject({ kept: 0, broken: data.serviceTickets.totalCount.count, open: 0 });
  });

  it('is told where everything came in within one year', async () => {
    const createdAt = { from: '2022-01-31T00:00:00Z', to: '2022-11-30T00:00:00Z' };
    const some = sent.filter((ticket) => ticket.createdAt >= '2022-01-31' && ticket.createdAt < '2022-11-30');
    expect((await promises(app.as('EXECUTIVE'), { filter: { createdAt } })).periods).toMatchObject([{ start: '2022-01-01', figures: { received: some.length, answer: count(some) } }]);
  });

  it('is of the tickets in reach, and of no year that no calendar has', async () => {
    expect((await promises(app.as('ACCOUNT_MANAGER', 'south'))).total.received).toBe(0);
    expect((await promises(app.as('EXECUTIVE'), { year: -5 })).periods).toEqual([]);
    const { errors } = await app.as('MARKETER').run('{ serviceTicketPromises { total { received } } }');
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('what another system promised', () => {
  const STANDING = 'responseMinutes responseDueAt resolutionDueAt respondedAt answerOutcome resolutionOutcome slaDueAt slaPolicy { id } clocks { kind state minutes minutesLeft dueAt } sla { overall }';
  const upsert = async (externalId: string, more: object) => {
    const { serviceTickets: [ticket], userErrors } = await gateway.upsert([{ externalSource: 'dates', externalId, customerNumber: number, type: 'ENQUIRY', title: '外部', request: '外部', status: 'CREATED', ...more }]);
    expect(userErrors).toEqual([]);
    return manager.look<Record<string, unknown>>(ticket?.id ?? '', STANDING);
  };

  it('is reckoned from its dates where it does not say; no policy of ours holds', async () => {
    const dates = { createdAt: '2024-01-02T01:00:00.000Z', responseDueAt: '2024-01-03T01:00:00.000Z', resolutionDueAt: '2024-01-05T01:00:00.000Z' };
    expect(await upsert('late', dates)).toMatchObject({ responseMinutes: null, slaPolicy: null, answerOutcome: 'BROKEN', slaDueAt: dates.responseDueAt, sla: { overall: 'BREACHED' }, clocks: [{ kind: 'RESPONSE', minutes: null, minutesLeft: null }, { kind: 'RESOLUTION' }] });
    expect(await upsert('late', { ...dates, respondedAt: '2024-01-02T09:00:00.000Z', status: 'HANDLED', handling: '已处理', handledAt: '2024-01-09T01:00:00.000Z' }))
      .toMatchObject({ respondedAt: '2024-01-02T09:00:00.000Z', answerOutcome: 'KEPT', resolutionOutcome: 'BROKEN', slaDueAt: null, sla: { overall: 'MISSED' } });
    expect(await upsert('nothing', {})).toMatchObject({ answerOutcome: null, resolutionOutcome: null, clocks: [], sla: { overall: null } });
  });

  it('stays as that system said it when it says no more', async () => {
    await upsert('word', { answerOutcome: 'OPEN' });
    expect(await upsert('word', {})).toMatchObject({ answerOutcome: 'OPEN' });
    expect(await upsert('word', { answerOutcome: 'KEPT' })).toMatchObject({ answerOutcome: 'KEPT', sla: { overall: 'MET' } });
  });
});

describe('months and years', () => {
  it('begin by the clocks of their zone, whatever those did in the meantime', () => {
    expect(periodsBetween('MONTH', '2026-01-15', '2026-03-01').map(({ start, end }) => [start, end])).toEqual([['2026-01-01', '2026-02-01'], ['2026-02-01', '2026-03-01'], ['2026-03-01', '2026-04-01']]);
    expect(periodsBetween('YEAR', '2024-06-01', '2026-01-01').map(({ start }) => start)).toEqual(['2024-01-01', '2025-01-01', '2026-01-01']);
    expect(localMidnight('2026-01-01', 'Asia/Shanghai').toISOString()).toBe('2025-12-31T16:00:00.000Z');
    expect(localMidnight('2026-04-01', 'Europe/Berlin').toISOString()).toBe('2026-03-31T22:00:00.000Z');
    // The clocks went forward on the very day before, when it was still winter in UTC.
    expect(localMidnight('2026-03-30', 'Pacific/Auckland').toISOString()).toBe('2026-03-29T11:00:00.000Z');
  });
});
