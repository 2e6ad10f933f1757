import { createPerson, testApp, type TestApp } from './support/app';
import { codesOf, seller, type Shown } from './support/opportunities';

let app: TestApp;
let manager: ReturnType<typeof seller>;
let colleague: ReturnType<typeof seller>;
let supervisor: ReturnType<typeof seller>;
beforeAll(async () => {
  app = await testApp('opportunity', ['ACCOUNT_MANAGER', 'SALES_SUPERVISOR', 'EXECUTIVE', 'SERVICE_AGENT', 'MARKETER']);
  manager = seller(app.as('ACCOUNT_MANAGER'));
  colleague = seller(app.as('ACCOUNT_MANAGER', 'east'));
  supervisor = seller(app.as('SALES_SUPERVISOR', 'east'));
});
afterAll(() => app.stop());

let count = 0;
/** An opportunity that the account manager develops. */
async function assigned(input: object = {}): Promise<Shown> {
  const { record } = await supervisor.assign(await manager.created({ customerName: `客户 ${(count += 1)}`, ...input }), { assigneeId: manager.id });
  if (!record) throw new Error('not assigned');
  return record;
}

describe('an opportunity that was found', () => {
  it('is created by supervisors and account managers, unassigned, with a gapless number, and by nobody else', async () => {
    const own = await manager.created();
    expect(own).toMatchObject({ status: 'UNASSIGNED', number: expect.stringMatching(/^SJ\d{8}-\d{4}$/), openItems: 0 });
    expect(await supervisor.created()).toMatchObject({ status: 'UNASSIGNED' });
    for (const role of ['EXECUTIVE', 'SERVICE_AGENT', 'MARKETER'] as const) expect(codesOf(await seller(app.as(role)).create())).toEqual(['FORBIDDEN']);
  });

  it.each([
    [{ title: ' ' }, 'title', 'VALIDATION'], [{ customerName: '' }, 'customerName', 'VALIDATION'], [{ description: ' ' }, 'description', 'VALIDATION'],
    [{ successRate: 101 }, 'successRate', 'VALIDATION'], [{ successRate: -1 }, 'successRate', 'VALIDATION'], [{ contactPhone: 'x' }, 'contactPhone', 'VALIDATION'],
    [{ amount: '-1.00' }, 'amount', 'VALIDATION'],
  ])('is refused with %o', async (input, field, code) => {
    expect((await manager.create(input)).errors).toMatchObject([{ code, field }]);
  });

  it('is edited only while nobody develops it', async () => {
    const found = await manager.created();
    expect((await manager.update(found, { title: '新概要', amount: '1200.50' })).record?.version).toBe(2);
    const developed = await assigned();
    for (const person of [manager, supervisor]) expect(codesOf(await person.update(developed, { title: '新概要' }))).toEqual(['BLOCKED']);
  });

  it('is deleted only by its creator and only while nobody develops it, and comes back', async () => {
    const found = await manager.created();
    expect(codesOf(await supervisor.remove(found))).toEqual(['BLOCKED']);
    expect(codesOf(await colleague.remove(found))).toEqual(['NOT_FOUND']);
    const binned = await manager.remove(found);
    expect(codesOf(binned)).toEqual([]);
    expect((await manager.restore(binned.record as Shown)).record).toMatchObject({ status: 'UNASSIGNED' });
    expect(codesOf(await manager.remove(await assigned()))).toEqual(['BLOCKED']);
  });

  it('is masked where a role may not see telephones, and not found by them', async () => {
    await manager.created({ contactName: '钱七', contactPhone: '13912345678' });
    const query = 'query($search: String) { opportunities(search: $search) { nodes { contactPhone } } }';
    const seen = (role: 'MARKETER' | 'ACCOUNT_MANAGER', search: string) => app.as(role).run<{ opportunities: { nodes: { contactPhone: string }[] } }>(query, { search });
    expect((await seen('ACCOUNT_MANAGER', '1391234')).data.opportunities.nodes).toEqual([{ contactPhone: '13912345678' }]);
    expect((await seen('MARKETER', '1391234')).data.opportunities.nodes).toEqual([]);
    expect((await seen('MARKETER', 'qq')).data.opportunities.nodes).toEqual([{ contactPhone: '139****78' }]);
  });
});

describe('assigning', () => {
  it('is for supervisors only: to an active account manager within reach', async () => {
    const found = await manager.created();
    expect(codesOf(await manager.assign(found, { assigneeId: manager.id }))).toEqual(['OUT_OF_SCOPE']);
    const wrong = async (assigneeId: string) => (await supervisor.assign(found, { assigneeId })).errors;
    expect(await wrong(supervisor.id)).toMatchObject([{ code: 'VALIDATION', field: 'assigneeId' }]);
    expect(await wrong(seller(app.as('EXECUTIVE', 'east')).id)).toMatchObject([{ code: 'VALIDATION', field: 'assigneeId' }]);
    expect(await wrong(seller(app.as('ACCOUNT_MANAGER', 'south')).id)).toMatchObject([{ code: 'OUT_OF_SCOPE', field: 'assigneeId' }]);
    const gone = await createPerson(app.container, 'gone', app.departments.east, ['ACCOUNT_MANAGER']);
    await app.container.db.dataSource.query(`UPDATE users SET active = 0 WHERE id = ${gone.id}`);
    expect(await wrong(seller(gone).id)).toMatchObject([{ code: 'VALIDATION', field: 'assigneeId' }]);
    const { record } = await supervisor.assign(found, { assigneeId: manager.id });
    const shown = await manager.look<object>(found.id, 'status assignedAt assignee { name } stage { code }');
    expect(record?.status).toBe('ASSIGNED');
    expect(shown).toMatchObject({ assignedAt: expect.any(String), assignee: { name: 'ACCOUNT_MANAGER-shanghai' }, stage: { code: 'FIRST_CONTACT' } });
  });

  it('again hands over what is left of the plan', async () => {
    const opportunity = await assigned();
    const open = await manager.plan(opportunity.id, { todo: '开着' });
    const done = await manager.plan(opportunity.id, { todo: '做完' });
    await manager.record(done.record as Shown, { result: '好' });
    expect(codesOf(await manager.reassign(opportunity, { assigneeId: colleague.id }))).toEqual(['OUT_OF_SCOPE']);
    expect((await supervisor.reassign(opportunity, { assigneeId: colleague.id, reason: '休假' })).record?.status).toBe('ASSIGNED');
    const { planItems } = await supervisor.look<{ planItems: { nodes: { id: string; owner: { name: string } }[] } }>(opportunity.id, 'planItems { nodes { id owner { name } } }');
    expect(Object.fromEntries(planItems.nodes.map(({ id, owner }) => [id, owner.name]))).toEqual({
      [open.record?.id ?? '']: 'ACCOUNT_MANAGER-east', [done.record?.id ?? '']: 'ACCOUNT_MANAGER-shanghai',
    });
    expect(await manager.look(opportunity.id, 'id')).toBeNull();
  });

  it('many does those that may go and names the others', async () => {
    const [first, second] = [await manager.created(), await assigned()];
    const closed = await assigned();
    await manager.fail(closed, { failReasonId: (await manager.items('fail-reason'))[0]?.id });
    const elsewhere = await seller(app.as('ACCOUNT_MANAGER', 'south')).created();
    const { data } = await supervisor.person.run<{ opportunityAssignMany: { opportunities: { id: string }[]; userErrors: object[] } }>(
      'mutation($input: OpportunityAssignManyInput!) { opportunityAssignMany(input: $input) { opportunities { id } userErrors { code field } } }',
      { input: { ids: [first.id, closed.id, second.id, elsewhere.id], assigneeId: colleague.id } });
    expect(data.opportunityAssignMany.opportunities.map(({ id }) => id)).toEqual([first.id, second.id]);
    expect(data.opportunityAssignMany.userErrors).toEqual([{ code: 'INVALID_TRANSITION', field: 'ids.1' }, { code: 'VALIDATION', field: 'ids.3' }]);
  });
});

describe('the development', () => {
  it('moves through stages that bring their probability, unless another is given', async () => {
    const opportunity = await assigned();
    const stages = await manager.items('opportunity-stage');
    expect(stages.map(({ probability }) => probability)).toEqual([10, 30, 50, 70, 90]);
    const moved = await manager.develop(opportunity, { stageId: stages[2]?.id });
    expect(moved.record?.successRate).toBe(50);
    expect((await manager.develop(moved.record as Shown, { stageId: stages[3]?.id, successRate: 65 })).record?.successRate).toBe(65);
    expect(codesOf(await manager.develop(await manager.created(), { stageId: stages[1]?.id }))).toEqual(['BLOCKED']);
  });

  it('stops with a reason, is opened again by a supervisor who says why, and the log tells all of it', async () => {
    const opportunity = await assigned();
    const [reason] = await manager.items('fail-reason');
    expect((await manager.fail(opportunity, { failReasonId: 'bm9uZQ' })).errors).toMatchObject([{ code: 'VALIDATION', field: 'failReasonId' }]);
    const failed = await manager.fail(opportunity, { failReasonId: reason?.id, note: '没有预算了' });
    expect(failed.record?.status).toBe('FAILED');
    expect(codesOf(await manager.fail(failed.record as Shown, { failReasonId: reason?.id }))).toEqual(['INVALID_TRANSITION']);
    expect(codesOf(await manager.reopen(failed.record as Shown, { reason: '又有了' }))).toEqual(['OUT_OF_SCOPE']);
    expect((await supervisor.reopen(failed.record as Shown, { reason: ' ' })).errors).toMatchObject([{ code: 'VALIDATION', field: 'reason' }]);
    expect((await supervisor.reopen(failed.record as Shown, { reason: '又有了' })).record?.status).toBe('ASSIGNED');
    const { statusLog } = await manager.look<{ statusLog: { status: string; until: string | null; since: string }[] }>(opportunity.id, 'statusLog { status stage { code } since until seconds reason by { name } }');
    expect(statusLog).toMatchObject([
      { status: 'UNASSIGNED', stage: null }, { status: 'ASSIGNED', stage: { code: 'FIRST_CONTACT' } },
      { status: 'FAILED', stage: null, reason: '没有预算了', by: { name: 'ACCOUNT_MANAGER-shanghai' } },
      { status: 'ASSIGNED', stage: { code: 'FIRST_CONTACT' }, reason: '又有了', by: { name: 'SALES_SUPERVISOR-east' }, until: null },
    ]);
    expect(statusLog.slice(1).map(({ since }) => since)).toEqual(statusLog.slice(0, -1).map(({ until }) => until));
  });
});

describe('success', () => {
  it('creates an active customer with its contact, held by the account manager', async () => {
    const opportunity = await assigned({ customerName: '海天药业有限公司', contactName: '王五', contactPhone: '13800001111' });
    expect((await manager.succeed(opportunity)).record?.status).toBe('SUCCEEDED');
    const shown = await manager.look<object>(opportunity.id, 'closedAt contact { name mobile } customer { name status phone owner { name } contacts { nodes { name } } }');
    expect(shown).toMatchObject({
      closedAt: expect.any(String), contact: { name: '王五', mobile: '13800001111' },
      customer: { name: '海天药业有限公司', status: 'NORMAL', phone: '13800001111', owner: { name: 'ACCOUNT_MANAGER-shanghai' }, contacts: { nodes: [{ name: '王五' }] } },
    });
  });

  it('asks where a customer like it exists, and links the one that is named', async () => {
    const created = await manager.person.run<{ customerCreate: { customer: { id: string } } }>(
      'mutation { customerCreate(input: { kind: ORGANISATION, name: "东方置业有限公司", contact: { name: "赵六" } }) { customer { id } } }');
    const customerId = created.data.customerCreate.customer.id;
    const opportunity = await assigned({ customerName: '东方置业', contactName: '孙八' });
    const before = await customers();
    expect((await manager.succeed(opportunity)).errors).toMatchObject([{ code: 'DUPLICATE', field: 'customerId' }]);
    expect(await manager.look(opportunity.id, 'status duplicates { matchedBy customer { id } }')).toEqual({ status: 'ASSIGNED', duplicates: [{ matchedBy: 'NAME', customer: { id: customerId } }] });
    expect((await manager.succeed(opportunity, { customerId })).record?.status).toBe('SUCCEEDED');
    const linked = await manager.look<{ customer: { contacts: { nodes: { name: string }[] } } }>(opportunity.id, 'customer { id status contacts { nodes { name } } }');
    expect(linked).toMatchObject({ customer: { id: customerId, status: 'NORMAL' } });
    expect(linked.customer.contacts.nodes.map(({ name }) => name).sort()).toEqual(['孙八', '赵六']);
    expect(await customers()).toBe(before);
    const anyway = await manager.succeed(await assigned({ customerName: '东方置业' }), { allowDuplicate: true });
    expect(anyway.record?.status).toBe('SUCCEEDED');
    expect(await customers()).toBe(before + 1);
  });

  it('is refused to everybody but the account manager who develops it', async () => {
    const opportunity = await assigned();
    expect(codesOf(await supervisor.succeed(opportunity))).toEqual(['OUT_OF_SCOPE']);
    expect(codesOf(await colleague.succeed(opportunity))).toEqual(['NOT_FOUND']);
    expect(codesOf(await manager.succeed(await manager.created()))).toEqual(['INVALID_TRANSITION']);
  });
});

async function customers(): Promise<number> {
  const [row] = await app.container.db.dataSource.query<{ n: number }[]>('SELECT COUNT(*) AS n FROM customers');
  return Number(row?.n);
}
