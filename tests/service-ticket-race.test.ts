import { sql } from '@/services/database/sql';
import { testApp, type TestApp } from './support/app';
import { together } from './support/http-client';
import { type Agent, agent, type Answer, codesOf, customerOf, done, itemsOf, type Ticket } from './support/service-tickets';

const CLIENTS = 100;
let app: TestApp;
let manager: Agent;
let supervisor: Agent;
let customer: string;
let typeId: string | undefined;

beforeAll(async () => {
  app = await testApp('service_ticket_race', ['ACCOUNT_MANAGER', 'SALES_SUPERVISOR']);
  manager = agent(app.as('ACCOUNT_MANAGER'));
  supervisor = agent(app.as('SALES_SUPERVISOR', 'east'));
  customer = await customerOf(manager.person, '竞争客户');
  typeId = (await itemsOf(app, 'service-type')).COMPLAINT;
});
afterAll(() => app.stop());

const created = async (): Promise<Ticket> => done(await manager.create({ customerId: customer, typeId, title: '竞争', request: '同时处理' }));
const assigned = async (): Promise<Ticket> => done(await supervisor.assign(await created(), { assigneeId: manager.id }));
const handled = async (): Promise<Ticket> => done(await manager.handle(await assigned(), { handling: '已处理' }));
const rowsOf = async ({ number }: Ticket) => app.container.db.read<{ loop: number; satisfaction: number | null }>(
  sql`SELECT h."loop" AS "loop", h.satisfaction AS "satisfaction" FROM service_handlings h JOIN service_tickets t ON t.id = h.ticket_id WHERE t.number = ${number}`);

/** How often the answer was that it is done, and how often that somebody was quicker. */
async function race(act: (place: number) => Promise<Answer>): Promise<{ won: number; late: number; other: string[] }> {
  const answers = (await together(CLIENTS, act)).map((answer) => codesOf(answer).join() || 'DONE');
  const late = ['CONFLICT', 'INVALID_TRANSITION', 'BLOCKED'];
  return { won: answers.filter((code) => code === 'DONE').length, late: answers.filter((code) => late.includes(code)).length, other: answers.filter((code) => ![...late, 'DONE'].includes(code)) };
}
const ONE = { won: 1, late: CLIENTS - 1, other: [] };

describe(`${CLIENTS} clients at once: exactly one wins`, () => {
  it('assigning', async () => {
    const ticket = await created();
    const other = agent(app.as('ACCOUNT_MANAGER', 'east'));
    expect(await race((place) => supervisor.assign(ticket, { assigneeId: place % 2 ? manager.id : other.id }))).toEqual(ONE);
  }, 120_000);

  it('handling: one time is written down', async () => {
    const ticket = await assigned();
    expect(await race((place) => manager.handle(ticket, { handling: `第 ${place} 个` }))).toEqual(ONE);
    expect(await rowsOf(ticket)).toEqual([{ loop: 1, satisfaction: null }]);
  }, 120_000);

  it('feedback, high scores against low ones: one score stands, and the ticket is where that score leads', async () => {
    const ticket = await handled();
    expect(await race((place) => manager.feedback(ticket, { satisfaction: 1 + (place % 5), outcome: '客户说' }))).toEqual(ONE);
    const [row] = await rowsOf(ticket);
    const shown = await manager.look<{ status: string; satisfaction: number; loops: number }>(ticket.id, 'status satisfaction loops');
    const low = (row?.satisfaction ?? 0) < 3;
    expect(shown).toEqual({ status: low ? 'ASSIGNED' : 'ARCHIVED', satisfaction: row?.satisfaction, loops: low ? 1 : 0 });
  }, 120_000);

  it('merging against handling', async () => {
    const [ticket, into] = [await assigned(), await created()];
    expect(await race((place) => (place % 2 ? supervisor.merge(ticket, { intoId: into.id }) : manager.handle(ticket, { handling: '处理' })))).toEqual(ONE);
  }, 120_000);

  it('saying that the customer was answered: the first instant stands', async () => {
    const ticket = await assigned();
    expect(await race(() => manager.respond(ticket))).toEqual(ONE);
    expect((await manager.look<{ version: number }>(ticket.id, 'version'))?.version).toBe(ticket.version + 1);
  }, 120_000);

  it('waiting for the customer: one pause begins', async () => {
    const ticket = await assigned();
    expect(await race((place) => manager.wait(ticket, { reason: `第 ${place} 个` }))).toEqual(ONE);
    expect((await manager.look<{ pauses: { untilAt: string | null }[] }>(ticket.id, 'pauses { untilAt }'))?.pauses).toEqual([{ untilAt: null }]);
  }, 120_000);

  it('going on against handling: the pause ends once, and nobody waits for a ticket that was handled', async () => {
    const waiting = done(await manager.wait(await assigned(), { reason: '请补充' }));
    expect(await race((place) => (place % 2 ? manager.resume(waiting) : manager.handle(waiting, { handling: '处理' })))).toEqual(ONE);
    const shown = await manager.look<{ waitingSinceAt: string | null; pauses: { untilAt: string | null }[] }>(waiting.id, 'waitingSinceAt pauses { untilAt }');
    expect(shown).toEqual({ waitingSinceAt: null, pauses: [{ untilAt: expect.any(String) as string }] });
  }, 120_000);
});
