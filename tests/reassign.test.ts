import { type Person, testApp, type TestApp } from './support/app';
import { follower } from './support/leads';
import { seller } from './support/opportunities';
import { agent, customerOf, itemsOf } from './support/service-tickets';

let app: TestApp;
let supervisor: Person;
beforeAll(async () => {
  app = await testApp('reassign', ['ACCOUNT_MANAGER', 'SALES_SUPERVISOR']);
  supervisor = app.as('SALES_SUPERVISOR', 'east');
});
afterAll(() => app.stop());

let count = 0;
interface At { id: string; version: number }
type Answer = Record<string, { userErrors: { code: string }[] }>;

/** One that the manager has, of each kind. */
const HELD: Record<string, (assigneeId: string) => Promise<At | null>> = {
  opportunity: async (assigneeId) => (await seller(supervisor).assign(await seller(app.as('ACCOUNT_MANAGER')).created(), { assigneeId })).record,
  lead: async (assigneeId) => (await follower(supervisor).assign(await follower(app.as('ACCOUNT_MANAGER')).created({ name: '再分配' }), { assigneeId })).lead,
  serviceTicket: async (assigneeId) => {
    const manager = agent(app.as('ACCOUNT_MANAGER'));
    const customerId = await customerOf(manager.person, `再分配 ${(count += 1)}`);
    const { ticket } = await manager.create({ customerId, typeId: (await itemsOf(app, 'service-type')).COMPLAINT, title: '甲', request: '乙' });
    return ticket && (await agent(supervisor).assign(ticket, { assigneeId })).ticket;
  },
};

describe.each([['opportunity', 'Opportunity'], ['lead', 'Lead'], ['serviceTicket', 'ServiceTicket']] as const)('%s', (noun, type) => {
  const one = () => seller(app.as('ACCOUNT_MANAGER')).id;
  const two = () => seller(app.as('ACCOUNT_MANAGER', 'east')).id;
  const reassign = async ({ id, version }: At, input: object, key?: string) => {
    const { data } = await supervisor.run<Answer>(`mutation($id: ID!, $version: Int!, $input: ${type}ReassignInput!) {
      ${noun}Reassign(id: $id, version: $version, input: $input) { userErrors { code } } }`, { id, version, input }, key ? { 'idempotency-key': key } : {});
    return data[`${noun}Reassign`]?.userErrors.map(({ code }) => code);
  };

  it('with the same idempotency key and another reason is refused', async () => {
    const held = (await HELD[noun]?.(one())) as At;
    const key = `reassign ${noun}`;
    expect(await reassign(held, { assigneeId: two(), reason: '休假' }, key)).toEqual([]);
    expect(await reassign(held, { assigneeId: two(), reason: '休假' }, key)).toEqual([]);
    expect(await reassign(held, { assigneeId: two(), reason: '离职' }, key)).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });

  it('to whoever has it already takes the version that it has, and changes nothing', async () => {
    const held = (await HELD[noun]?.(one())) as At;
    expect(await reassign({ ...held, version: held.version - 1 }, { assigneeId: one() })).toEqual(['CONFLICT']);
    for (let time = 0; time < 2; time += 1) expect(await reassign(held, { assigneeId: one() })).toEqual([]);
  });
});
