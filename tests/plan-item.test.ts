import { testApp, type TestApp } from './support/app';
import { codesOf, seller, type Shown } from './support/opportunities';

let app: TestApp;
let manager: ReturnType<typeof seller>;
let supervisor: ReturnType<typeof seller>;
beforeAll(async () => {
  app = await testApp('plan_item', ['ACCOUNT_MANAGER', 'SALES_SUPERVISOR', 'EXECUTIVE']);
  manager = seller(app.as('ACCOUNT_MANAGER'));
  supervisor = seller(app.as('SALES_SUPERVISOR', 'east'));
});
afterAll(() => app.stop());

let count = 0;
async function assigned(): Promise<Shown> {
  const { record } = await supervisor.assign(await manager.created({ customerName: `计划 ${(count += 1)}` }), { assigneeId: manager.id });
  return record as Shown;
}
const planned = async (opportunity: Shown, input: object = {}) => (await manager.plan(opportunity.id, input)).record as Shown;
const standing = (id: string) => manager.look<{ version: number; openItems: number; nextDueOn: string | null; late: boolean }>(id, 'version openItems nextDueOn late(today: "2026-06-10")');

describe('a development plan', () => {
  it('is written only while the opportunity is in development', async () => {
    expect(codesOf(await manager.plan((await manager.created()).id))).toEqual(['BLOCKED']);
    const opportunity = await assigned();
    const item = await planned(opportunity);
    const settled = await planned(opportunity);
    await manager.record(item, { result: '签了' });
    await manager.waive(settled, { waiver: '不用了' });
    await manager.succeed(opportunity);
    const at = (version: number) => ({ ...item, version });
    for (const answer of [await manager.plan(opportunity.id), await manager.replan(at(2), { todo: 'x' }), await manager.record(at(2), { result: 'x' }), await manager.waive(at(2), { waiver: 'x' }), await manager.unplan(at(2))]) {
      expect(codesOf(answer)).toEqual(['BLOCKED']);
    }
  });

  it('tells the opportunity what is open and what is due next, without touching its version', async () => {
    const opportunity = await assigned();
    const later = await planned(opportunity, { dueOn: '2026-06-20' });
    const first = await planned(opportunity, { dueOn: '2026-06-05' });
    expect(await standing(opportunity.id)).toEqual({ version: opportunity.version, openItems: 2, nextDueOn: '2026-06-05', late: true });
    await manager.record(first, { result: '见到了采购', resultAt: '2026-06-04T08:00:00Z' });
    expect(await standing(opportunity.id)).toMatchObject({ openItems: 1, nextDueOn: '2026-06-20', late: false });
    const binned = await manager.unplan(later);
    expect(await standing(opportunity.id)).toMatchObject({ openItems: 0, nextDueOn: null });
    await manager.replace(binned.record as Shown);
    expect(await standing(opportunity.id)).toMatchObject({ openItems: 1, nextDueOn: '2026-06-20' });
  });

  it('stands against success until every item has a result or a waiver', async () => {
    const opportunity = await assigned();
    const [first, second] = [await planned(opportunity), await planned(opportunity)];
    expect(codesOf(await manager.succeed(opportunity))).toEqual(['BLOCKED']);
    await manager.record(first, { result: '好' });
    expect(codesOf(await manager.succeed(opportunity))).toEqual(['BLOCKED']);
    const { steps } = await manager.look<{ steps: { name: string; allowed: boolean; blockedBy: string }[] }>(opportunity.id, 'steps { name allowed blockedBy }');
    expect(steps.find(({ name }) => name === 'succeed')).toEqual({ name: 'succeed', allowed: false, blockedBy: expect.stringContaining('neither') });
    await manager.waive(second, { waiver: '对方已签字' });
    expect((await manager.succeed(opportunity)).record?.status).toBe('SUCCEEDED');
  });

  it('does not stand against stopping', async () => {
    const opportunity = await assigned();
    await planned(opportunity);
    expect((await manager.fail(opportunity, { failReasonId: (await manager.items('fail-reason'))[0]?.id })).record?.status).toBe('FAILED');
  });

  it('keeps what came of an item: no change of what was to be done, no waiver on top; a result replaces a waiver', async () => {
    const opportunity = await assigned();
    const item = await planned(opportunity);
    const waived = await manager.waive(item, { waiver: '以为不用' });
    expect(codesOf(await manager.replan(waived.record as Shown, { todo: 'x' }))).toEqual(['BLOCKED']);
    const done = await manager.record(waived.record as Shown, { result: '还是做了' });
    expect(codesOf(await manager.waive(done.record as Shown, { waiver: 'x' }))).toEqual(['BLOCKED']);
    const { data } = await manager.person.run<{ planItem: object }>('query($id: ID!) { planItem(id: $id) { result waiver resultAt } }', { id: item.id });
    expect(data.planItem).toEqual({ result: '还是做了', waiver: null, resultAt: expect.any(String) });
  });

  it.each([[{ dueOn: '2026-06-05' }, '2026-06-05', false], [{ dueOn: '2026-06-05' }, '2026-06-06', true]])('flags %o as late on %s: %s', async (input, today, late) => {
    const item = await planned(await assigned(), input);
    const { data } = await manager.person.run<{ planItem: object }>('query($id: ID!, $today: LocalDate) { planItem(id: $id) { late(today: $today) } }', { id: item.id, today });
    expect(data.planItem).toEqual({ late });
  });

  it('flags what was done after its day as late for good', async () => {
    const item = await planned(await assigned(), { dueOn: '2026-06-05' });
    await manager.record(item, { result: '晚了', resultAt: '2026-06-09T04:00:00Z' });
    const { data } = await manager.person.run<{ planItem: object }>('query($id: ID!) { planItem(id: $id) { late(today: "2026-06-05") } }', { id: item.id });
    expect(data.planItem).toEqual({ late: true });
  });

  it('takes owners within reach only, a supervisor plans for others, an executive only reads', async () => {
    const opportunity = await assigned();
    const other = seller(app.as('ACCOUNT_MANAGER', 'east'));
    expect((await manager.plan(opportunity.id, { ownerId: other.id })).errors).toMatchObject([{ code: 'OUT_OF_SCOPE', field: 'ownerId' }]);
    expect(codesOf(await supervisor.plan(opportunity.id, { ownerId: other.id }))).toEqual([]);
    expect(codesOf(await seller(app.as('EXECUTIVE')).plan(opportunity.id))).toEqual(['FORBIDDEN']);
    expect((await manager.plan(opportunity.id, { dueOn: '2026-06-05', todo: ' ' })).errors).toMatchObject([{ code: 'VALIDATION', field: 'todo' }]);
  });

  it('lists open items by owner and day', async () => {
    const opportunity = await assigned();
    const item = await planned(opportunity, { dueOn: '2025-01-02' });
    await manager.record(await planned(opportunity, { dueOn: '2025-01-02' }), { result: '好' });
    const list = async () => (await manager.person.run<{ planItems: { nodes: { id: string }[]; totalCount: object } }>(
      'query($filter: PlanItemFilter) { planItems(filter: $filter) { nodes { id } totalCount { count } } }',
      { filter: { open: true, ownerIds: [manager.id], dueOn: { to: '2025-01-03' } } })).data.planItems;
    expect(await list()).toEqual({ nodes: [{ id: item.id }], totalCount: { count: 1 } });
    await manager.fail(opportunity, { failReasonId: (await manager.items('fail-reason'))[0]?.id });
    expect(await list()).toEqual({ nodes: [], totalCount: { count: 0 } });
  });
});
