import { assigneeOf } from '@/domain/service-ticket';
import { sql } from '@/services/database/sql';
import { toGlobalId } from '@/graphql/global-id';
import { daysAgo } from './support/churn';
import { createPerson, testApp, type TestApp } from './support/app';
import { type Agent, agent, codesOf, customerOf, done, itemsOf, type Ticket } from './support/service-tickets';

let app: TestApp;
let manager: Agent;
let other: Agent;
let supervisor: Agent;
let service: Agent;
let customer: string;
let types: Record<string, string>;

beforeAll(async () => {
  app = await testApp('service_ticket', ['ACCOUNT_MANAGER', 'SALES_SUPERVISOR', 'SERVICE_AGENT', 'EXECUTIVE', 'MARKETER', 'SYSTEM_ADMIN']);
  manager = agent(app.as('ACCOUNT_MANAGER'));
  other = agent(app.as('ACCOUNT_MANAGER', 'east'));
  supervisor = agent(app.as('SALES_SUPERVISOR', 'east'));
  service = agent(app.as('SERVICE_AGENT', 'root'));
  customer = await customerOf(manager.person, '服务客户');
  types = await itemsOf(app, 'service-type');
});
afterAll(() => app.stop());

const created = async (input: object = {}, by = manager): Promise<Ticket> =>
  done(await by.create({ customerId: customer, typeId: types.COMPLAINT, title: '空调漏水', request: '主卧空调漏水，请尽快处理', ...input }));
const assigned = async (to = manager): Promise<Ticket> => done(await supervisor.assign(await created(), { assigneeId: to.id }));
const handled = async (): Promise<Ticket> => done(await manager.handle(await assigned(), { handling: '已更换排水管' }));
const raw = (statement: string) => app.container.db.transaction((tx) => tx.manager.query(statement));
const keyOf = async ({ number }: Ticket) => (await app.container.db.read<{ id: number }>(sql`SELECT id AS "id" FROM service_tickets WHERE number = ${number}`))[0]?.id ?? 0;

describe('a new ticket', () => {
  it('gets a number, waits for a supervisor and is held by who wrote it down', async () => {
    const ticket = await created();
    expect(ticket).toMatchObject({ status: 'CREATED', number: expect.stringMatching(/^FW\d{8}-\d{4}$/) as string, loops: 0, satisfaction: null, owner: { id: manager.id }, assignedAt: null });
    const shown = await manager.look(ticket.id, 'priority type { code } customer { name } createdBy { name } steps { name allowed } handlings { nodes { id } }');
    expect(shown).toEqual({
      priority: 'NORMAL', type: { code: 'COMPLAINT' }, customer: { name: '服务客户' }, createdBy: { name: 'ACCOUNT_MANAGER-shanghai' },
      steps: [{ name: 'assign', allowed: false }, { name: 'merge', allowed: false }], handlings: { nodes: [] },
    });
  });

  it('needs kind, title and request, and a kind of the right dictionary', async () => {
    const wrong = await manager.create({ customerId: customer, typeId: types.ENQUIRY, title: ' ', request: '' });
    expect(wrong.errors.map(({ code, field }) => [code, field])).toEqual([['VALIDATION', 'title'], ['VALIDATION', 'request']]);
    const regions = await itemsOf(app, 'region');
    expect(await manager.create({ customerId: customer, typeId: Object.values(regions)[0], title: '甲', request: '乙' })).toMatchObject({ errors: [{ code: 'VALIDATION', field: 'typeId' }] });
  });

  it('is written by account managers for their own customers, by service agents for all, by nobody who only reads', async () => {
    expect(codesOf(await other.create({ customerId: customer, typeId: types.ENQUIRY, title: '甲', request: '乙' }))).toEqual(['NOT_FOUND']);
    expect(await created({}, service)).toMatchObject({ owner: { id: service.id } });
    expect(codesOf(await agent(app.as('EXECUTIVE')).create({ customerId: customer, typeId: types.ENQUIRY, title: '甲', request: '乙' }))).toEqual(['FORBIDDEN']);
  });

  it('names an order and a contact of that very customer only', async () => {
    const elsewhere = await customerOf(manager.person, '另一客户');
    const { data } = await manager.person.run<{ orderCreate: { order: { id: string } } }>('mutation($input: OrderCreateInput!) { orderCreate(input: $input) { order { id } } }', { input: { customerId: elsewhere } });
    const orderId = data.orderCreate.order.id;
    expect(await manager.create({ customerId: customer, typeId: types.ENQUIRY, title: '甲', request: '乙', orderId })).toMatchObject({ errors: [{ code: 'BLOCKED', field: 'orderId' }] });
    expect(done(await manager.create({ customerId: elsewhere, typeId: types.ENQUIRY, title: '甲', request: '乙', orderId })).status).toBe('CREATED');
  });

  it('is seen by the account manager of the customer, whoever wrote it down, and by their supervisor', async () => {
    const ticket = await created({}, service);
    expect(await manager.look(ticket.id, 'id')).not.toBeNull();
    expect(await supervisor.look(ticket.id, 'id')).not.toBeNull();
    expect(await other.look(ticket.id, 'id')).toBeNull();
    expect(await agent(app.as('MARKETER')).look(ticket.id, 'id')).toBeNull();
    const { data } = await manager.person.run<{ customer: { serviceTickets: { totalCount: { count: number }; nodes: { id: string }[] } } }>(
      'query($id: ID!) { customer(id: $id) { serviceTickets { totalCount { count } nodes { id } } } }', { id: customer });
    expect(data.customer.serviceTickets.nodes.map(({ id }) => id)).toContain(ticket.id);
    expect(data.customer.serviceTickets.totalCount.count).toBe(data.customer.serviceTickets.nodes.length);
  });

  it('is deleted by who wrote it down or by a supervisor, while nobody has it to handle, and comes back', async () => {
    const ticket = await created({}, service);
    expect(await manager.remove(ticket)).toMatchObject({ errors: [{ code: 'BLOCKED', message: 'Only who created the service ticket, or a supervisor, can delete it.' }] });
    const binned = done(await supervisor.remove(ticket));
    expect(await manager.look(ticket.id, 'id')).toBeNull();
    expect(done(await service.restore(binned)).status).toBe('CREATED');
    const moved = await assigned();
    expect(codesOf(await manager.remove(moved))).toEqual(['BLOCKED']);
  });
});

it.each([[-2, false], [-1, true], [0, true], [30, true]])('is promised for a day to come: %d days from today is taken: %s', async (days, taken) => {
  const promisedOn = daysAgo(-days);
  const { errors } = await manager.create({ customerId: customer, typeId: types.COMPLAINT, title: '承诺', request: '承诺日期', promisedOn });
  expect(errors.map(({ code, field }) => [code, field])).toEqual(taken ? [] : [['VALIDATION', 'promisedOn']]);
  // What another system promised once is told as it was.
  expect((await manager.create({ customerId: customer, typeId: types.COMPLAINT, title: '承诺', request: '承诺日期', promisedOn, externalSource: 'old', externalId: `promise ${days}` })).errors).toEqual([]);
});

describe('assigning', () => {
  it('gives a ticket its assignee: before it, whoever wrote it down is none', async () => {
    const ticket = await created();
    expect(ticket.owner?.id).toBe(manager.id);
    expect(assigneeOf(ticket)).toBeNull();
    expect(assigneeOf(await assigned(other))).toEqual({ id: other.id });
  });

  it('is for a supervisor, to somebody within reach who may handle', async () => {
    expect(codesOf(await manager.assign(await created(), { assigneeId: manager.id }))).toEqual(['OUT_OF_SCOPE']);
    expect(await supervisor.assign(await created(), { assigneeId: agent(app.as('MARKETER')).id })).toMatchObject({ errors: [{ code: 'VALIDATION', field: 'assigneeId' }] });
    expect(await supervisor.assign(await created(), { assigneeId: agent(app.as('ACCOUNT_MANAGER', 'south')).id })).toMatchObject({ errors: [{ code: 'OUT_OF_SCOPE', field: 'assigneeId' }] });
    const ticket = await assigned(other);
    expect(ticket).toMatchObject({ status: 'ASSIGNED', owner: { id: other.id }, assignedAt: expect.any(String) as string });
    expect(ticket.department?.id).toBe(toGlobalId('Department', app.departments.east));
  });

  it('goes for many at once; those that stay are named', async () => {
    const rows = [await created(), await assigned(other), await handled()];
    const { serviceTickets, userErrors } = await supervisor.assignMany({ ids: rows.map(({ id }) => id), assigneeId: manager.id });
    expect(serviceTickets.map(({ owner, status }) => [owner?.id, status])).toEqual([[manager.id, 'ASSIGNED'], [manager.id, 'ASSIGNED']]);
    expect(userErrors).toMatchObject([{ code: 'BLOCKED', field: 'ids.2' }]);
  });

  it('goes by rule to whoever of the department has the fewest open tickets', async () => {
    const [one, two] = [await createPerson(app.container, 'rule-one', app.departments.south, ['ACCOUNT_MANAGER']), await createPerson(app.container, 'rule-two', app.departments.south, ['ACCOUNT_MANAGER'])];
    const theirs = await customerOf(one, '华南客户');
    const by = agent(one);
    const rows = [];
    for (let place = 0; place < 7; place += 1) rows.push(await created({ customerId: theirs }, by));
    const boss = agent(app.as('SALES_SUPERVISOR', 'south'));
    done(await boss.assign(rows.pop() as Ticket, { assigneeId: by.id }));
    const { serviceTickets, userErrors } = await boss.assignByRule(rows.map(({ id }) => id));
    expect(userErrors).toEqual([]);
    const able = [one, two, app.as('ACCOUNT_MANAGER', 'south'), app.as('SERVICE_AGENT', 'south')].map(({ id }) => toGlobalId('User', id));
    // One of them has a ticket already: seven among four.
    const open = able.map((id) => serviceTickets.filter(({ owner }) => owner?.id === id).length + (id === by.id ? 1 : 0));
    expect(open.sort()).toEqual([1, 2, 2, 2]);
    expect((await boss.assignByRule([rows[0]?.id ?? ''])).userErrors).toMatchObject([{ code: 'INVALID_TRANSITION', field: 'ids.0' }]);
  });
});

describe('handling and feedback', () => {
  it('is for the assignee alone, whoever else reaches the ticket', async () => {
    const ticket = await assigned(other);
    // The customer's account manager reads it, the supervisor gave it away: neither handles it.
    expect(codesOf(await manager.handle(ticket, { handling: '越权' }))).toEqual(['BLOCKED']);
    expect(codesOf(await supervisor.handle(ticket, { handling: '越权' }))).toEqual(['OUT_OF_SCOPE']);
    expect(codesOf(await other.handle(ticket, { handling: '   ' }))).toEqual(['VALIDATION']);
    const after = done(await other.handle(ticket, { handling: '上门检修' }));
    expect(after).toMatchObject({ status: 'HANDLED', handledAt: expect.any(String) as string });
    expect(await manager.look(after.id, 'handlings { nodes { loop handling handler { id } satisfaction outcome } }')).toEqual({
      handlings: { nodes: [{ loop: 1, handling: '上门检修', handler: { id: other.id }, satisfaction: null, outcome: null }] },
    });
  });

  it.each([3, 4, 5])('a score of %d archives it', async (satisfaction) => {
    const ticket = done(await manager.feedback(await handled(), { satisfaction, outcome: '客户确认' }));
    expect(ticket).toMatchObject({ status: 'ARCHIVED', satisfaction, loops: 0, archivedAt: expect.any(String) as string });
  });

  it.each([1, 2])('a score of %d sends it back to the assignee and keeps what was', async (satisfaction) => {
    const ticket = done(await manager.feedback(await handled(), { satisfaction, outcome: '仍然漏水' }));
    expect(ticket).toMatchObject({ status: 'ASSIGNED', satisfaction, loops: 1, handledAt: null, archivedAt: null, owner: { id: manager.id }, escalatedAt: null });
    const again = done(await manager.handle(ticket, { handling: '更换整机' }));
    const closed = done(await manager.feedback(again, { satisfaction: 5, outcome: '解决' }));
    expect(await manager.look(closed.id, 'handlings { nodes { loop handling satisfaction outcome feedbackBy handler { id } } }')).toEqual({
      handlings: {
        nodes: [
          { loop: 1, handling: '已更换排水管', satisfaction, outcome: '仍然漏水', feedbackBy: 'PERSON', handler: { id: manager.id } },
          { loop: 2, handling: '更换整机', satisfaction: 5, outcome: '解决', feedbackBy: 'PERSON', handler: { id: manager.id } },
        ],
      },
    });
  });

  it('takes a whole score from 1 to 5 and an outcome', async () => {
    const ticket = await handled();
    expect((await manager.feedback(ticket, { satisfaction: 0, outcome: '好' })).errors).toMatchObject([{ code: 'VALIDATION', field: 'satisfaction' }]);
    expect((await manager.feedback(ticket, { satisfaction: 6, outcome: '好' })).errors).toMatchObject([{ code: 'VALIDATION', field: 'satisfaction' }]);
    expect((await manager.feedback(ticket, { satisfaction: 4, outcome: ' ' })).errors).toMatchObject([{ code: 'VALIDATION', field: 'outcome' }]);
  });

  it('goes to the supervisor of the department after the second low score, once', async () => {
    let ticket = done(await manager.feedback(await handled(), { satisfaction: 1, outcome: '不行' }));
    ticket = done(await manager.feedback(done(await manager.handle(ticket, { handling: '再修' })), { satisfaction: 2, outcome: '还是不行' }));
    const boss = agent(app.as('SALES_SUPERVISOR'));
    expect(ticket).toMatchObject({ status: 'ASSIGNED', loops: 2, owner: { id: boss.id }, escalatedAt: expect.any(String) as string });
    expect(codesOf(await manager.handle(ticket, { handling: '我来' }))).toEqual(['BLOCKED']);
    const third = done(await boss.feedback(done(await boss.handle(ticket, { handling: '换新' })), { satisfaction: 2, outcome: '一般' }));
    expect(third).toMatchObject({ loops: 3, owner: { id: boss.id }, escalatedAt: ticket.escalatedAt });
    expect(done(await boss.reassign(third, { assigneeId: manager.id, reason: '跟进' })).owner?.id).toBe(manager.id);
  });
});

describe('what is archived', () => {
  it('changes never again, neither by the API nor by anybody who writes to the database itself', async () => {
    const ticket = done(await manager.feedback(await handled(), { satisfaction: 5, outcome: '满意' }));
    const id = await keyOf(ticket);
    expect(codesOf(await manager.update(ticket, { title: '改写' }))).toEqual(['BLOCKED']);
    const before = await app.container.db.read<object>(sql`SELECT * FROM service_tickets WHERE id = ${id}`);
    const forbidden = [
      `UPDATE service_tickets SET title = 'x' WHERE id = ${id}`, `UPDATE service_tickets SET status = 'CREATED' WHERE id = ${id}`, `DELETE FROM service_handlings WHERE ticket_id = ${id}`,
      `UPDATE service_handlings SET satisfaction = 1 WHERE ticket_id = ${id}`, `DELETE FROM service_tickets WHERE id = ${id}`,
    ];
    // SQL Server looks at references to a deleted row before it runs a trigger.
    for (const statement of forbidden) await expect(raw(statement)).rejects.toThrow(statement.startsWith('DELETE FROM service_tickets') ? /archived|fk_service_handlings_ticket_id/ : /archived/);
    expect(await app.container.db.read<object>(sql`SELECT * FROM service_tickets WHERE id = ${id}`)).toEqual(before);
    expect(await app.container.db.read<object>(sql`SELECT satisfaction AS "satisfaction" FROM service_handlings WHERE ticket_id = ${id}`)).toEqual([{ satisfaction: 5 }]);
    // What is open is not touched by it.
    await raw(`UPDATE service_tickets SET title = 'x' WHERE id = ${await keyOf(await created())}`);
  });
});

describe('duplicates', () => {
  it('one goes into the other of the same customer, which shows it; its own request is kept', async () => {
    const [one, two] = [await created({ title: '第一次来电' }), await created({ title: '第二次来电', request: '同一件事' })];
    const merged = done(await supervisor.merge(two, { intoId: one.id }));
    expect(merged.status).toBe('ARCHIVED');
    expect(await manager.look(one.id, 'status mergedFrom { id request } mergedInto { id }')).toEqual({ status: 'CREATED', mergedFrom: [{ id: two.id, request: '同一件事' }], mergedInto: null });
    expect(await manager.look(two.id, 'mergedInto { id } handlings { nodes { id } }')).toEqual({ mergedInto: { id: one.id }, handlings: { nodes: [] } });
    expect(await supervisor.merge(one, { intoId: two.id })).toMatchObject({ errors: [{ code: 'BLOCKED', field: 'intoId' }] });
    expect(await supervisor.merge(one, { intoId: one.id })).toMatchObject({ errors: [{ code: 'BLOCKED', field: 'intoId' }] });
    const elsewhere = await created({ customerId: await customerOf(manager.person, '第三客户') });
    expect(await supervisor.merge(one, { intoId: elsewhere.id })).toMatchObject({ errors: [{ code: 'BLOCKED', field: 'intoId' }] });
    expect(codesOf(await manager.merge(one, { intoId: elsewhere.id }))).toEqual(['OUT_OF_SCOPE']);
  });
});

describe('around it', () => {
  it('a customer who waits for something cannot be deleted, and the timeline tells of it', async () => {
    const waiting = await customerOf(manager.person, '等待客户');
    const ticket = await created({ customerId: waiting });
    const remove = 'mutation($id: ID!) { customerDelete(id: $id, version: 1) { userErrors { code message } } }';
    const { data } = await manager.person.run<{ customerDelete: { userErrors: object[] } }>(remove, { id: waiting });
    expect(data.customerDelete.userErrors).toEqual([{ code: 'BLOCKED', message: `Service ticket ${ticket.number} of this customer is not archived yet; the customer cannot be deleted.` }]);
    const { data: history } = await manager.person.run<{ customer: { timeline: { nodes: { __typename: string; action?: string; recordNoun?: string }[] } } }>(
      'query($id: ID!) { customer(id: $id) { timeline(first: 10) { nodes { __typename ... on Change { action } } } } }', { id: waiting });
    expect(history.customer.timeline.nodes).toContainEqual({ __typename: 'Change', action: 'create' });
  });

  it('the kinds of the product stay in the dictionary; a company’s own come and go', async () => {
    const admin = app.as('SYSTEM_ADMIN');
    const remove = 'mutation($id: ID!) { dictionaryItemDelete(id: $id, version: 1) { userErrors { code message } } }';
    const { data } = await admin.run<{ dictionaryItemDelete: { userErrors: { code: string; message: string }[] } }>(remove, { id: types.ENQUIRY });
    expect(data.dictionaryItemDelete.userErrors[0]?.code).toBe('BLOCKED');
    const { data: types2 } = await admin.run<{ dictionaryType: { id: string } }>('{ dictionaryType(code: "service-type") { id } }');
    const add = 'mutation($typeId: ID!, $input: DictionaryItemCreateInput!) { dictionaryItemCreate(typeId: $typeId, input: $input) { dictionaryItem { id } userErrors { message } } }';
    const { data: added } = await admin.run<{ dictionaryItemCreate: { dictionaryItem: { id: string } } }>(add, { typeId: types2.dictionaryType.id, input: { labelZh: '报修', labelEn: 'Repair' } });
    const { data: gone } = await admin.run<{ dictionaryItemDelete: { userErrors: object[] } }>(remove, { id: added.dictionaryItemCreate.dictionaryItem.id });
    expect(gone.dictionaryItemDelete.userErrors).toEqual([]);
  });

  it('is listed by state, kind, score and words, and counted state by state', async () => {
    const ids = async (filter: object, search: string | null = null) => {
      const { data } = await supervisor.person.run<{ serviceTickets: { nodes: { number: string }[]; totalCount: { count: number } } }>(
        'query($filter: ServiceTicketFilter, $search: String) { serviceTickets(first: 100, filter: $filter, search: $search) { nodes { number } totalCount { count } } }', { filter, search });
      expect(data.serviceTickets.totalCount.count).toBe(data.serviceTickets.nodes.length);
      return data.serviceTickets.nodes.map(({ number }) => number);
    };
    const enquiry = await created({ typeId: types.ENQUIRY, title: '保修期咨询', priority: 'URGENT' });
    expect(await ids({ typeIds: [types.ENQUIRY], complaint: false, open: true, priority: ['URGENT'] })).toContain(enquiry.number);
    expect(await ids({ complaint: true })).not.toContain(enquiry.number);
    expect(await ids({}, '保修期')).toEqual([enquiry.number]);
    expect(await ids({}, enquiry.number)).toEqual([enquiry.number]);
    expect((await ids({}, 'fuwukehu')).length).toBeGreaterThan(5);
    expect((await ids({ escalated: true, loops: { from: 2 }, satisfaction: { to: 3 } })).length).toBe(1);
    expect((await ids({ merged: true })).length).toBe(1);
    const { data } = await supervisor.person.run<{ serviceTicketCounts: { status: string; total: { count: number } }[] }>('{ serviceTicketCounts { status total { count more } } }');
    for (const { status, total } of data.serviceTicketCounts) expect((await ids({ status: [status] })).length).toBe(total.count);
  });
});
