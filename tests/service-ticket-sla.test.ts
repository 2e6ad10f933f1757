import { addWorkingTime } from '@/domain/business-calendar';
import { keepReminders } from '@/jobs/reminders';
import { readBusinessCalendar } from '@/services/calendar-day/calendar';
import { sql } from '@/services/database/sql';
import { keepPromises } from '@/services/service-ticket/keep-promises';
import { made } from './support/estate';
import { type Person, testApp, type TestApp } from './support/app';
import type { UserError } from './support/opportunities';
import { reminded } from './support/reminders';

let app: TestApp;
let manager: Person;
let supervisor: Person;
beforeAll(async () => {
  app = await testApp('service_ticket_sla', ['ACCOUNT_MANAGER', 'SALES_SUPERVISOR', 'SYSTEM_ADMIN']);
  manager = app.as('ACCOUNT_MANAGER');
  supervisor = app.as('SALES_SUPERVISOR');
});
afterAll(() => app.stop());

interface Ticket {
  id: string; version: number; createdAt: string; responseMinutes: number; resolutionMinutes: number; responseDueAt: string; respondedAt: string | null; resolutionDueAt: string | null;
  resolvedAt: string | null; waitingSinceAt: string | null; slaDueAt: string | null; sla: { overall: string | null; response: string | null; resolution: string | null }; pauses: { untilAt: string | null; reason: string }[];
}
interface Answer { serviceTicket: Ticket | null; userErrors: UserError[] }
const TICKET = `id version createdAt responseMinutes resolutionMinutes responseDueAt respondedAt resolutionDueAt resolvedAt waitingSinceAt slaDueAt
  sla { overall response resolution } pauses { untilAt reason }`;

async function act(person: Person, name: string, { id, version }: { id: string; version: number }, input?: [string, object]): Promise<Answer> {
  const [declared, passed] = input ? [`, $input: ${input[0]}!`, ', input: $input'] : ['', ''];
  const { data, errors } = await person.run<Record<string, Answer>>(
    `mutation($id: ID!, $version: Int!${declared}) { ${name}(id: $id, version: $version${passed}) { serviceTicket { ${TICKET} } userErrors { code field message } } }`, { id, version, input: input?.[1] });
  if (errors) throw new Error(JSON.stringify(errors));
  return data[name] as Answer;
}

/** A ticket that the manager is to handle, as it stands after it was assigned. */
async function assigned(priority = 'NORMAL'): Promise<Ticket> {
  const customer = await made(manager, 'customer', { kind: 'ORGANISATION', name: `时限 ${Math.random()}` });
  const { data: { dictionaryTypes } } = await manager.run<{ dictionaryTypes: { code: string; items: { id: string; code: string }[] }[] }>('{ dictionaryTypes { code items { id code } } }');
  const typeId = dictionaryTypes.find(({ code }) => code === 'service-type')?.items.find(({ code }) => code === 'ENQUIRY')?.id;
  const ticket = await made(manager, 'serviceTicket', { customerId: customer.id, typeId, title: '何时交付', request: '请告知交付日期', priority });
  const { serviceTicket } = await act(supervisor, 'serviceTicketAssign', ticket, ['ServiceTicketAssignInput', { assigneeId: (await manager.run<{ viewer: { id: string } }>('{ viewer { id } }')).data.viewer.id }]);
  return serviceTicket as Ticket;
}
const due = async (from: string, minutes: number) => addWorkingTime(await readBusinessCalendar(app.container.db), from, minutes);

it('is promised what the policy for it says, in working time', async () => {
  const usual = await assigned();
  expect([usual.responseMinutes, usual.resolutionMinutes, usual.responseDueAt, usual.resolutionDueAt]).toEqual([240, 1440, await due(usual.createdAt, 240), await due(usual.createdAt, 1440)]);
  expect((await assigned('URGENT')).responseMinutes).toBe(30);
  const { serviceTicket: raised } = await act(manager, 'serviceTicketUpdate', usual, ['ServiceTicketUpdateInput', { priority: 'URGENT' }]);
  expect([raised?.responseMinutes, raised?.responseDueAt]).toEqual([30, await due(usual.createdAt, 30)]);
});

it('stands still while the customer is waited for, which is an answer, and goes on with what is left', async () => {
  const ticket = await assigned();
  const waiting = (await act(manager, 'serviceTicketWait', ticket, ['ServiceTicketWaitInput', { reason: '请补充合同号' }])).serviceTicket as Ticket;
  expect([waiting.resolutionDueAt, waiting.slaDueAt, waiting.sla.resolution, waiting.respondedAt !== null]).toEqual([null, null, 'PAUSED', true]);
  expect((await act(manager, 'serviceTicketWait', waiting, ['ServiceTicketWaitInput', { reason: '再等' }])).userErrors.map(({ code }) => code)).toEqual(['BLOCKED']);
  const going = (await act(manager, 'serviceTicketResume', waiting)).serviceTicket as Ticket;
  expect([going.waitingSinceAt, going.pauses.map(({ reason }) => reason), going.sla.resolution]).toEqual([null, ['请补充合同号'], 'ON_TRACK']);
  expect(Date.parse(going.resolutionDueAt ?? '')).toBeGreaterThanOrEqual(Date.parse(ticket.resolutionDueAt ?? ''));
});

it('is kept by handling, and promised anew where the customer is not satisfied', async () => {
  const handled = (await act(manager, 'serviceTicketHandle', await assigned(), ['ServiceTicketHandleInput', { handling: '已告知' }])).serviceTicket as Ticket;
  expect([handled.sla, handled.slaDueAt]).toEqual([{ overall: 'MET', response: 'MET', resolution: 'MET' }, null]);
  const again = (await act(manager, 'serviceTicketFeedback', handled, ['ServiceTicketFeedbackInput', { satisfaction: 1, outcome: '仍未解决' }])).serviceTicket as Ticket;
  expect([again.resolvedAt, again.sla.resolution, again.slaDueAt]).toEqual([null, 'ON_TRACK', again.resolutionDueAt]);
});

it('warns who handles it before the time is up, and tells the supervisor when it is, once each', async () => {
  const ticket = await assigned();
  const [warned, late] = [new Date(Date.parse(ticket.responseDueAt) - 60_000), new Date(Date.parse(ticket.responseDueAt) + 60_000)];
  for (const at of [warned, warned, late, late]) await keepReminders(app.container.db, at);
  const told = async (person: Person) => (await reminded(person).list()).filter(({ record }) => record?.id === ticket.id).map(({ source }) => source);
  expect([await told(manager), await told(supervisor)]).toEqual([['SERVICE_TICKET_RISK'], ['SERVICE_TICKET_DUE']]);
});

it('moves with the business calendar', async () => {
  const ticket = await assigned();
  await keepPromises(app.container.db);
  expect(await keepPromises(app.container.db)).toBe(0);
  const day = (await due(ticket.createdAt, 1))?.slice(0, 10);
  await app.as('SYSTEM_ADMIN').run('mutation($input: CalendarDayCreateInput!) { calendarDayCreate(input: $input) { userErrors { code } } }', { input: { day, kind: 'HOLIDAY', nameZh: '停工', nameEn: 'Closed' } });
  expect(await keepPromises(app.container.db)).toBeGreaterThan(0);
  const [row] = await app.container.db.read<{ due: string }>(sql`SELECT response_due_at AS "due" FROM service_tickets ORDER BY id DESC`);
  expect(new Date(row?.due ?? 0).toISOString()).toBe(await due(ticket.createdAt, 240));
});
