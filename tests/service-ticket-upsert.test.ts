import { sql } from '@/services/database/sql';
import { testApp, type TestApp } from './support/app';
import { type Agent, agent, customerOf, done, itemsOf } from './support/service-tickets';

let app: TestApp;
let gateway: Agent;
let manager: Agent;
let number: string;

beforeAll(async () => {
  app = await testApp('service_ticket_upsert', ['API_CLIENT', 'ACCOUNT_MANAGER', 'SALES_SUPERVISOR', 'SERVICE_AGENT']);
  gateway = agent(app.as('API_CLIENT', 'root'));
  manager = agent(app.as('ACCOUNT_MANAGER'));
  const id = await customerOf(manager.person, '外部客户');
  const { data } = await manager.person.run<{ customer: { number: string } }>('query($id: ID!) { customer(id: $id) { number } }', { id });
  number = data.customer.number;
});
afterAll(() => app.stop());

const item = (externalId: string, more: object = {}) => ({
  externalSource: 'helpdesk', externalId, customerNumber: number, type: 'COMPLAINT', title: '外部投诉', request: '账单有误', status: 'CREATED', ...more,
});
const ARCHIVED = {
  status: 'ARCHIVED', handling: '已更正账单', outcome: '客户确认', satisfaction: 2, createdAt: '2021-03-01T02:00:00.000Z', assignedAt: '2021-03-01T03:00:00.000Z', handledAt: '2021-03-02T03:00:00.000Z',
  archivedAt: '2021-03-09T03:00:00.000Z',
};
const countOf = async () => Number((await app.container.db.read<{ n: number }>(sql`SELECT COUNT(*) AS "n" FROM service_tickets`))[0]?.n);

describe('tickets of another system', () => {
  it('arrive archived with the dates that they have there, whatever the score, and are held by nobody of ours', async () => {
    const { serviceTickets, userErrors } = await gateway.upsert([item('A-1', ARCHIVED)]);
    expect(userErrors).toEqual([]);
    expect(serviceTickets).toMatchObject([{ status: 'ARCHIVED', satisfaction: 2, loops: 0, owner: null, createdAt: ARCHIVED.createdAt, assignedAt: ARCHIVED.assignedAt, handledAt: ARCHIVED.handledAt, archivedAt: ARCHIVED.archivedAt }]);
    const shown = await manager.look(serviceTickets[0]?.id ?? '', 'number handlings { nodes { loop handling handler { id } satisfaction outcome feedbackBy feedbackAt } }');
    expect(shown).toEqual({
      number: expect.stringMatching(/^FW/) as string,
      handlings: { nodes: [{ loop: 1, handling: '已更正账单', handler: null, satisfaction: 2, outcome: '客户确认', feedbackBy: 'CUSTOMER', feedbackAt: ARCHIVED.archivedAt }] },
    });
  });

  it('sent again change nothing, and what is archived stays as it is', async () => {
    const before = await app.container.db.read<object>(sql`SELECT * FROM service_tickets ORDER BY id`);
    expect((await gateway.upsert([item('A-1', { ...ARCHIVED, title: '改写' })])).userErrors).toEqual([]);
    expect(await app.container.db.read<object>(sql`SELECT * FROM service_tickets ORDER BY id`)).toEqual(before);
    await gateway.upsert([item('B-1')]);
    const [open] = (await gateway.upsert([item('B-1')])).serviceTickets;
    expect(open?.version).toBe(1);
  });

  it('move on by the steps of the workflow, with what those need', async () => {
    expect((await gateway.upsert([item('B-1', { status: 'HANDLED' })])).userErrors).toMatchObject([{ code: 'VALIDATION', field: 'tickets.0.handling' }]);
    expect((await gateway.upsert([item('B-1', { status: 'HANDLED', handling: '已处理' })])).serviceTickets).toMatchObject([{ status: 'HANDLED' }]);
    expect((await gateway.upsert([item('B-1', { status: 'CREATED' })])).userErrors).toMatchObject([{ code: 'INVALID_TRANSITION', field: 'tickets.0.status' }]);
    expect((await gateway.upsert([item('B-1', { status: 'ARCHIVED', handling: '已处理' })])).userErrors).toMatchObject([{ field: 'tickets.0.outcome' }, { field: 'tickets.0.satisfaction' }]);
    expect((await gateway.upsert([item('B-1', { status: 'ARCHIVED', handling: '已处理', outcome: '好', satisfaction: 5 })])).serviceTickets).toMatchObject([{ status: 'ARCHIVED', satisfaction: 5 }]);
  });

  it('are not handled there once somebody here has them', async () => {
    const [ticket] = (await gateway.upsert([item('C-1')])).serviceTickets;
    if (!ticket) throw new Error('nothing arrived');
    done(await agent(app.as('SALES_SUPERVISOR', 'east')).assign(ticket, { assigneeId: manager.id }));
    expect((await gateway.upsert([item('C-1', { status: 'HANDLED', handling: '已处理' })])).userErrors).toMatchObject([{ code: 'BLOCKED', field: 'tickets.0.status' }]);
  });

  it('are named one by one where something is wrong; the others go', async () => {
    const before = await countOf();
    const { serviceTickets, userErrors } = await gateway.upsert([
      item('D-1'), item('D-2', { type: 'NOTHING' }), item('D-3', { customerNumber: 'KH00000000-0000' }), item('D-1'), item('D-4', { title: ' ' }), item('D-5', ARCHIVED),
    ]);
    expect(userErrors.map(({ code, field }) => [code, field])).toEqual([
      ['VALIDATION', 'tickets.1.type'], ['VALIDATION', 'tickets.2.customerNumber'], ['DUPLICATE', 'tickets.3.externalId'], ['VALIDATION', 'tickets.4.title'],
    ]);
    expect(serviceTickets.length).toBe(2);
    expect(await countOf()).toBe(before + 2);
  });

  it('come in many to a statement, each in the ledger and found by words', async () => {
    const { serviceTickets, userErrors } = await gateway.upsert(Array.from({ length: 250 }, (_, place) => item(`E-${place}`, ARCHIVED)));
    expect([serviceTickets.length, userErrors]).toEqual([250, []]);
    const { data } = await manager.person.run<{ serviceTickets: { nodes: { number: string }[] } }>('query($search: String!) { serviceTickets(search: $search) { nodes { number } } }', { search: serviceTickets[249]?.number });
    expect(data.serviceTickets.nodes).toEqual([{ number: serviceTickets[249]?.number }]);
    const [changes] = await app.container.db.read<{ n: number }>(sql`SELECT COUNT(*) AS "n" FROM changes WHERE noun = ${'serviceTicket'} AND action = ${'create'}`);
    expect(Number(changes?.n)).toBe(await countOf());
  });

  it('cannot have what their state has not yet, nor times out of order or to come', async () => {
    const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
    const { serviceTickets, userErrors } = await gateway.upsert([
      item('H-1', { satisfaction: 5, handledAt: day(-1) }), item('H-2', { status: 'HANDLED', handling: '已处理', archivedAt: day(-1) }), item('H-3', { ...ARCHIVED, handledAt: '2021-02-01T00:00:00Z' }),
      item('H-4', { ...ARCHIVED, archivedAt: '2099-01-01T00:00:00Z' }), item('H-5', { ...ARCHIVED, archivedAt: '2021-03-02T02:59:59Z' }), item('H-6', { respondedAt: day(-2), createdAt: day(-1) }),
      item('H-7', { createdAt: day(0.9) }), item('H-8', { status: 'ASSIGNED', satisfaction: 1, assignedAt: '2021-03-01T10:00:00+08:00', createdAt: '2021-03-01T02:00:00Z' }),
    ]);
    expect(userErrors.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'VALIDATION tickets.0.handledAt', 'VALIDATION tickets.0.satisfaction', 'VALIDATION tickets.1.archivedAt', 'VALIDATION tickets.2.handledAt',
      'VALIDATION tickets.3.archivedAt', 'VALIDATION tickets.4.archivedAt', 'VALIDATION tickets.5.respondedAt',
    ]);
    expect(serviceTickets).toMatchObject([{ status: 'CREATED' }, { status: 'ASSIGNED', satisfaction: 1 }]);
  });

  it('are promised anew by our own policy where their priority changes', async () => {
    const { data } = await manager.person.run<{ customers: { nodes: { id: string }[] } }>('{ customers { nodes { id } } }');
    const typeId = (await itemsOf(app, 'service-type')).ENQUIRY;
    const { id } = done(await manager.create({ customerId: data.customers.nodes[0]?.id, typeId, title: '甲', request: '乙', priority: 'LOW', externalSource: 'helpdesk', externalId: 'I-1' }));
    const promise = async () => (await manager.look<{ responseMinutes: number; responseDueAt: string }>(id, 'responseMinutes responseDueAt')) ?? { responseMinutes: 0, responseDueAt: '' };
    const before = await promise();
    expect((await gateway.upsert([item('I-1', { type: 'ENQUIRY', priority: 'URGENT' })])).userErrors).toEqual([]);
    const after = await promise();
    expect([before.responseMinutes, after.responseMinutes, after.responseDueAt < before.responseDueAt]).toEqual([240, 30, true]);
  });

  it('take serviceTicket:import', async () => {
    await expect(agent(app.as('SERVICE_AGENT')).upsert([item('F-1')])).rejects.toThrow(/FORBIDDEN/);
  });
});
