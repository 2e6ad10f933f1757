import { type AssignmentCandidate, decide } from '@/domain/assignment-rule';
import { toGlobalId } from '@/graphql/global-id';
import { sql } from '@/services/database/sql';
import { createPerson, type Person, testApp, type TestApp } from './support/app';
import { type RuleView, rulesOf } from './support/service-desk';
import { type Agent, agent, customerOf, done, itemsOf, type Ticket } from './support/service-tickets';

describe('who gets a ticket', () => {
  const person = (id: number, open: number, departmentPath = '/1/2/', handsOut = false): AssignmentCandidate => ({ id, open, departmentId: Number(departmentPath.split('/').at(-2)), departmentPath, handsOut });
  const people = [person(1, 4), person(2, 1), person(3, 1), person(4, 0, '/1/3/'), person(5, 0, '/1/2/', true)];
  const facts = { typeId: 10, regionId: 20, categoryId: null, departmentId: 2 };
  const rule = (part: object) => ({ name: '', typeId: null, regionId: null, categoryId: null, userIds: [] as number[], departmentPath: null as string | null, ...part });

  it('is decided by the first rule that is about it and has somebody', () => {
    const rules = [
      rule({ name: 'other type', typeId: 11, userIds: [1] }), rule({ name: 'product line', categoryId: 30, userIds: [1] }), rule({ name: 'nobody left', typeId: 10, userIds: [99] }),
      rule({ name: 'region', regionId: 20, departmentPath: '/1/3/' }), rule({ name: 'all', userIds: [1] }),
    ];
    expect(decide(rules, people, facts)).toMatchObject({ candidate: { id: 4 }, rule: { name: 'region' } });
  });

  it('is whoever has the fewest open ones, whoever hands out only where named', () => {
    expect(decide([rule({ departmentPath: '/1/2/' })], people, facts)?.candidate.id).toBe(2);
    expect(decide([rule({ userIds: [1, 5] })], people, facts)?.candidate.id).toBe(5);
    expect(decide([], people, facts)).toMatchObject({ candidate: { id: 2 }, rule: null });
    expect(decide([], people, { ...facts, departmentId: 9 })).toBeNull();
  });
});

describe('assignment rules', () => {
  let app: TestApp;
  let supervisor: Agent;
  let manager: Agent;
  let specialist: Person;
  let types: Record<string, string>;
  let customer: string;
  beforeAll(async () => {
    app = await testApp('assignment_rule', ['ACCOUNT_MANAGER', 'SALES_SUPERVISOR', 'SERVICE_AGENT', 'MARKETER']);
    supervisor = agent(app.as('SALES_SUPERVISOR', 'east'));
    manager = agent(app.as('ACCOUNT_MANAGER', 'shanghai'));
    specialist = await createPerson(app.container, 'specialist', app.departments.east, ['SERVICE_AGENT']);
    types = await itemsOf(app, 'service-type');
    customer = await customerOf(manager.person, '规则客户');
  });
  afterAll(() => app.stop());

  const created = async (typeId: string | undefined, by = manager): Promise<Ticket> => done(await by.create({ customerId: customer, typeId, title: '漏水', request: '请处理' }));
  const reasons = async ({ id }: Ticket) => (await supervisor.person.run<{ changes: { nodes: { reason: string | null }[] } }>('query($id: ID!) { changes(recordId: $id) { nodes { reason } } }', { id })).data.changes.nodes.map(({ reason }) => reason);

  it('keep an order without gaps', async () => {
    const rules = rulesOf(supervisor.person);
    const departmentId = toGlobalId('Department', app.departments.south);
    const made: RuleView[] = [];
    for (const name of ['一', '二', '三']) made.push((await rules.create({ name, departmentId })).row as RuleView);
    await rules.update(made[2] as RuleView, { position: 1 });
    expect((await rules.list()).map(({ name, position }) => `${position} ${name}`)).toEqual(['1 三', '2 一', '3 二']);
    for (const rule of await rules.list()) {
      const now = (await rules.list()).find(({ id }) => id === rule.id) as RuleView;
      expect((await rules.remove(now)).errors).toEqual([]);
    }
    expect(await rules.list()).toEqual([]);
  });

  it('need a department or people who handle tickets, and a supervisor', async () => {
    const rules = rulesOf(supervisor.person);
    expect((await rules.create({ name: '空' })).errors).toMatchObject([{ code: 'VALIDATION', field: 'departmentId' }]);
    expect((await rules.create({ name: '两者', departmentId: toGlobalId('Department', app.departments.east), userIds: [manager.id] })).errors).toMatchObject([{ field: 'departmentId' }]);
    expect((await rules.create({ name: '市场', userIds: [toGlobalId('User', app.as('MARKETER', 'east').id)] })).errors).toMatchObject([{ field: 'userIds' }]);
    expect((await rulesOf(manager.person).create({ name: '越权', userIds: [manager.id] })).fault).toBe('FORBIDDEN');
  });

  it('hand a ticket out as the preview says, and the history names the rule', async () => {
    const rules = rulesOf(supervisor.person);
    const rule = (await rules.create({ name: '投诉专员', typeId: types.COMPLAINT, userIds: [toGlobalId('User', specialist.id)] })).row as RuleView;
    const [complaint, enquiry] = [await created(types.COMPLAINT), await created(types.ENQUIRY)];
    const proposals = await rules.preview([complaint.id, enquiry.id]);
    expect(proposals).toMatchObject([{ assignee: { id: toGlobalId('User', specialist.id) }, rule: { name: '投诉专员' }, open: 0 }, { rule: null, open: 0 }]);
    const { serviceTickets } = await supervisor.assignByRule([complaint.id, enquiry.id]);
    expect(serviceTickets.map(({ owner }) => owner?.id)).toEqual(proposals.map(({ assignee }) => assignee?.id));
    expect(await reasons(complaint)).toContainEqual(expect.stringContaining('投诉专员'));
    expect(await rules.tryOut({ typeId: types.COMPLAINT, customerId: customer })).toMatchObject({ rule: { name: '投诉专员' }, open: 1, serviceTicket: null });
    await app.container.db.transaction((tx) => tx.execute(sql`UPDATE users SET active = ${false} WHERE id = ${specialist.id}`));
    // Who was disabled is passed over.
    expect(await rules.tryOut({ typeId: types.COMPLAINT, customerId: customer })).toMatchObject({ rule: null });
    await app.container.db.transaction((tx) => tx.execute(sql`UPDATE users SET active = ${true} WHERE id = ${specialist.id}`));
    await rules.remove((await rules.list()).find(({ id }) => id === rule.id) as RuleView);
  });

  it('hand out at creation where they say so, in the name of whoever made the rule', async () => {
    const rules = rulesOf(supervisor.person);
    await rules.create({ name: '咨询即时', typeId: types.ENQUIRY, userIds: [toGlobalId('User', specialist.id)], atCreation: true });
    expect(await created(types.ENQUIRY)).toMatchObject({ status: 'ASSIGNED', owner: { id: toGlobalId('User', specialist.id) } });
    expect(await created(types.SUGGESTION)).toMatchObject({ status: 'CREATED', owner: { id: manager.id } });
  });

  it('give a supervisor’s tickets only to people within reach', async () => {
    const rules = rulesOf(app.as('SALES_SUPERVISOR', 'root'));
    await rules.create({ name: '华南', typeId: types.SUGGESTION, departmentId: toGlobalId('Department', app.departments.south), position: 1 });
    const ticket = await created(types.SUGGESTION);
    // The supervisor of the east has nobody in the south: the department of the ticket is the pool.
    expect(await rulesOf(supervisor.person).preview([ticket.id])).toMatchObject([{ rule: null }]);
    expect(await rules.preview([ticket.id])).toMatchObject([{ rule: { name: '华南' } }]);
  });
});
