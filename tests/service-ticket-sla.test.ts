import { addWorkingTime } from '@/domain/business-calendar';
import { keepReminders } from '@/jobs/reminders';
import { readBusinessCalendar } from '@/services/calendar-day/calendar';
import { sql } from '@/services/database/sql';
import { keepPromises } from '@/services/service-ticket/keep-promises';
import { testApp, type TestApp } from './support/app';
import { reminded } from './support/reminders';
import { type Agent, agent, codesOf, customerOf, done, itemsOf, type Ticket } from './support/service-tickets';

let app: TestApp;
let manager: Agent;
let supervisor: Agent;
let customer: string;
let types: Record<string, string>;
beforeAll(async () => {
  app = await testApp('service_ticket_sla', ['ACCOUNT_MANAGER', 'SALES_SUPERVISOR', 'SYSTEM_ADMIN']);
  manager = agent(app.as('ACCOUNT_MANAGER'));
  supervisor = agent(app.as('SALES_SUPERVISOR', 'east'));
  customer = await customerOf(manager.person, '时限客户');
  types = await itemsOf(app, 'service-type');
});
afterAll(() => app.stop());

interface Clock { kind: string; state: string; minutes: number | null; dueAt: string | null; minutesLeft: number | null; minutesPaused: number }
interface Standing {
  responseMinutes: number | null; resolutionMinutes: number | null; responseDueAt: string | null; respondedAt: string | null; resolutionDueAt: string | null; resolvedAt: string | null;
  waitingSinceAt: string | null; slaDueAt: string | null; sla: { overall: string | null; response: string | null; resolution: string | null }; clocks: Clock[];
  pauses: { untilAt: string | null; reason: string; by: { name: string } }[]; slaPolicy: { nameEn: string } | null; answerOutcome: string | null; resolutionOutcome: string | null;
}
const STANDING = `responseMinutes resolutionMinutes responseDueAt respondedAt resolutionDueAt resolvedAt waitingSinceAt slaDueAt sla { overall response resolution }
  clocks { kind state minutes dueAt minutesLeft minutesPaused } pauses { untilAt reason by { name } } slaPolicy { nameEn } answerOutcome resolutionOutcome`;

const standing = async ({ id }: Ticket, by = manager): Promise<Standing> => (await by.look<Standing>(id, STANDING)) as Standing;
const created = async (input: object = {}): Promise<Ticket> =>
  done(await manager.create({ customerId: customer, typeId: types.ENQUIRY, title: '何时交付', request: '请告知交付日期', ...input }));
/** A ticket that the manager is to handle. */
const assigned = async (input: object = {}): Promise<Ticket> => done(await supervisor.assign(await created(input), { assigneeId: manager.id }));
const due = async (from: string, minutes: number) => addWorkingTime(await readBusinessCalendar(app.container.db), from, minutes);

describe('a promise', () => {
  it('is what the policy for the ticket says, in working time', async () => {
    const ticket = await assigned();
    expect(await standing(ticket)).toMatchObject({
      responseMinutes: 240, resolutionMinutes: 1440, responseDueAt: await due(ticket.createdAt, 240), resolutionDueAt: await due(ticket.createdAt, 1440), slaDueAt: await due(ticket.createdAt, 240),
      slaPolicy: { nameEn: 'Everything' }, answerOutcome: 'OPEN', resolutionOutcome: 'OPEN',
    });
    expect(await standing(await created({ priority: 'URGENT' }))).toMatchObject({ responseMinutes: 30, slaPolicy: { nameEn: 'Urgent' } });
    expect(await standing(await created({ typeId: types.COMPLAINT, priority: 'URGENT' }))).toMatchObject({ responseMinutes: 60, slaPolicy: { nameEn: 'Complaints' } });
  });

  it('follows the kind and the priority, but for what is done already', async () => {
    const ticket = await assigned();
    const raised = done(await manager.update(ticket, { priority: 'URGENT' }));
    expect(await standing(raised)).toMatchObject({ responseMinutes: 30, responseDueAt: await due(ticket.createdAt, 30), slaPolicy: { nameEn: 'Urgent' } });
    const answered = done(await manager.respond(raised));
    const before = await standing(answered);
    const lowered = await standing(done(await manager.update(answered, { priority: 'LOW' })));
    expect(lowered).toMatchObject({ responseMinutes: 30, responseDueAt: before.responseDueAt, answerOutcome: 'KEPT', resolutionMinutes: 1440, slaPolicy: { nameEn: 'Everything' } });
  });

  it('says how it is reckoned', async () => {
    const { clocks } = await standing(await assigned());
    expect(clocks.map(({ kind, state, minutes, minutesLeft, minutesPaused }) => [kind, state, minutes, minutesLeft, minutesPaused])).toEqual([['RESPONSE', 'ON_TRACK', 240, 240, 0], ['RESOLUTION', 'ON_TRACK', 1440, 1440, 0]]);
  });

  it('is kept by handling, which is an answer too, and given anew where the customer is not satisfied', async () => {
    const handled = done(await manager.handle(await assigned(), { handling: '已告知' }));
    expect(await standing(handled)).toMatchObject({ sla: { overall: 'MET', response: 'MET', resolution: 'MET' }, slaDueAt: null, answerOutcome: 'KEPT', resolutionOutcome: 'KEPT' });
    const again = await standing(done(await manager.feedback(handled, { satisfaction: 1, outcome: '仍未解决' })));
    expect([again.resolvedAt, again.sla.resolution, again.sla.response, again.slaDueAt]).toEqual([null, 'ON_TRACK', 'MET', again.resolutionDueAt]);
  });

  it('ends where another ticket stands for it', async () => {
    const [ticket, into] = [await assigned(), await created()];
    const waiting = done(await manager.wait(ticket, { reason: '请补充' }));
    const merged = await standing(done(await supervisor.merge(waiting, { intoId: into.id })));
    expect(merged).toMatchObject({ sla: { overall: 'MET', response: 'MET', resolution: null }, waitingSinceAt: null, slaDueAt: null, resolutionOutcome: null });
    expect(merged.pauses.every(({ untilAt }) => untilAt !== null)).toBe(true);
  });
});

describe('waiting for the customer', () => {
  it('is an answer; the clock of the resolution stands still and goes on with what is left', async () => {
    const ticket = await assigned();
    const waiting = done(await manager.wait(ticket, { reason: '请补充合同号' }));
    expect(await standing(waiting)).toMatchObject({ resolutionDueAt: null, slaDueAt: null, sla: { overall: 'PAUSED', response: 'MET', resolution: 'PAUSED' }, pauses: [{ untilAt: null, reason: '请补充合同号', by: { name: 'ACCOUNT_MANAGER-shanghai' } }] });
    expect(codesOf(await manager.wait(waiting, { reason: '再等' }))).toEqual(['BLOCKED']);
    const going = done(await manager.resume(waiting));
    expect(await standing(going)).toMatchObject({ waitingSinceAt: null, sla: { resolution: 'ON_TRACK' } });
    expect(codesOf(await manager.resume(going))).toEqual(['BLOCKED']);
  });

  it('is for the assignee alone, and only while it is to be handled', async () => {
    const ticket = await assigned();
    expect(codesOf(await supervisor.respond(ticket))).toEqual(['OUT_OF_SCOPE']);
    expect(codesOf(await manager.respond(await created()))).toEqual(['BLOCKED']);
    const answered = done(await manager.respond(ticket));
    expect(codesOf(await manager.respond(answered))).toEqual(['BLOCKED']);
    expect(codesOf(await manager.wait(answered, { reason: ' ' }))).toEqual(['VALIDATION']);
  });

  it('says of a ticket that was handled that it was, not that nobody has it', async () => {
    const handled = done(await manager.handle(await assigned(), { handling: '已答复' }));
    for (const act of [manager.respond, manager.resume]) {
      expect((await act(handled)).errors).toMatchObject([{ code: 'BLOCKED', message: 'The service ticket was handled and waits for the customer’s feedback.' }]);
    }
    const archived = done(await manager.feedback(handled, { satisfaction: 5, outcome: '满意' }));
    expect((await manager.resume(archived)).errors).toMatchObject([{ code: 'BLOCKED', message: 'An archived service ticket can no longer be changed.' }]);
    expect((await manager.resume(await created())).errors).toMatchObject([{ code: 'BLOCKED', message: 'The service ticket was not assigned yet.' }]);
  });
});

describe('the list', () => {
  const found = async (filter: object, sort?: object): Promise<string[]> => {
    const { data, errors } = await manager.person.run<{ serviceTickets: { nodes: { id: string }[] } }>(
      'query($filter: ServiceTicketFilter, $sort: ServiceTicketSort) { serviceTickets(first: 100, filter: $filter, sort: $sort) { nodes { id } } }', { filter, sort });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.serviceTickets.nodes.map(({ id }) => id);
  };
  const moved = ({ number }: Ticket, warn: string, dueAt: string) => app.container.db.transaction((tx) =>
    tx.execute(sql`UPDATE service_tickets SET sla_warn_at = ${new Date(warn)}, sla_due_at = ${new Date(dueAt)}, response_due_at = ${new Date(dueAt)} WHERE number = ${number}`));

  it('finds tickets by where they stand as each of them says of itself, and the next due first', async () => {
    const [late, risky, calm] = [await created(), await created(), await created()];
    await moved(late, '2020-01-01T00:00:00Z', '2020-01-02T00:00:00Z');
    await moved(risky, '2020-01-01T00:00:00Z', '2100-01-01T00:00:00Z');
    await manager.wait(await assigned(), { reason: '等' });
    const all = await found({});
    const states = new Map(await Promise.all(all.map(async (id) => [id, (await manager.look<Standing>(id, STANDING)) as Standing] as const)));
    for (const state of ['ON_TRACK', 'AT_RISK', 'BREACHED', 'PAUSED', 'MET', 'MISSED']) {
      expect(await found({ sla: [state] })).toEqual(all.filter((id) => states.get(id)?.sla.overall === state));
    }
    for (const outcome of ['KEPT', 'BROKEN', 'OPEN']) {
      expect(await found({ answerOutcome: [outcome] })).toEqual(all.filter((id) => states.get(id)?.answerOutcome === outcome));
      expect(await found({ resolutionOutcome: [outcome] })).toEqual(all.filter((id) => states.get(id)?.resolutionOutcome === outcome));
    }
    expect(await found({ sla: ['BREACHED', 'AT_RISK'] }, { by: 'SLA_DUE_AT', direction: 'ASC' })).toEqual([late.id, risky.id]);
    expect(states.get(calm.id)?.sla.overall).toBe('ON_TRACK');
  });
});

describe('what runs by itself', () => {
  it('warns who handles it before the time is up, and tells the supervisor when it is, once each', async () => {
    const ticket = await assigned();
    const dueAt = Date.parse((await standing(ticket)).responseDueAt ?? '');
    const [warned, late] = [new Date(dueAt - 60_000), new Date(dueAt + 60_000)];
    for (const at of [warned, warned, late, late]) await keepReminders(app.container.db, at);
    const told = async (person: Agent) => (await reminded(person.person).list()).filter(({ record }) => record?.id === ticket.id).map(({ source }) => source);
    expect([await told(manager), await told(agent(app.as('SALES_SUPERVISOR')))]).toEqual([['SERVICE_TICKET_RISK'], ['SERVICE_TICKET_DUE']]);
  });

  it('moves due times with the business calendar, but not those of what is done', async () => {
    const [ticket, answered] = [await assigned(), done(await manager.respond(await assigned()))];
    const before = await standing(answered);
    await keepPromises(app.container.db);
    expect(await keepPromises(app.container.db)).toBe(0);
    const day = (await due(ticket.createdAt, 1))?.slice(0, 10);
    await app.as('SYSTEM_ADMIN').run('mutation($input: CalendarDayCreateInput!) { calendarDayCreate(input: $input) { userErrors { code } } }', { input: { day, kind: 'HOLIDAY', nameZh: '停工', nameEn: 'Closed' } });
    expect(await keepPromises(app.container.db)).toBeGreaterThan(0);
    expect((await standing(ticket)).responseDueAt).toBe(await due(ticket.createdAt, 240));
    const after = await standing(answered);
    expect([after.responseDueAt, after.resolutionDueAt]).toEqual([before.responseDueAt, await due(answered.createdAt, 1440)]);
  });
});
