import { toGlobalId } from '@/graphql/global-id';
import { testApp, type TestApp } from './support/app';
import { seller, type Shown } from './support/opportunities';

interface Stage { stage: { id: string; code: string }; count: number; amount: string; reached: number; dwell: { stays: number; averageSeconds: number | null } }
interface State { status: string; count: number; amount: string; weighted: string; dwell: { stays: number; averageSeconds: number | null } }
interface Figures {
  opportunityFunnel: { states: State[]; stages: Stage[] };
  opportunityForecast: { month: string | null; count: number; amount: string; weighted: string }[];
}

const QUERY = `query($filter: OpportunityFilter, $currency: String! = "CNY") {
  opportunityFunnel(filter: $filter, currency: $currency) { states { status count amount weighted dwell { stays averageSeconds } }
    stages { stage { id code } count amount reached dwell { stays averageSeconds } } }
  opportunityForecast(filter: $filter, currency: $currency) { month count amount weighted } }`;

let app: TestApp;
let manager: ReturnType<typeof seller>;
let supervisor: ReturnType<typeof seller>;
let stages: { id: string; code: string }[];
beforeAll(async () => {
  app = await testApp('opportunity_figures', ['ACCOUNT_MANAGER', 'SALES_SUPERVISOR', 'EXECUTIVE']);
  manager = seller(app.as('ACCOUNT_MANAGER'));
  supervisor = seller(app.as('SALES_SUPERVISOR', 'east'));
  stages = await manager.items('opportunity-stage');
  const assigned = async (input: object) => (await supervisor.assign(await manager.created(input), { assigneeId: manager.id })).record as Shown;
  await manager.created({ customerName: 'A', amount: '100.00', successRate: 10, expectedCloseOn: '2026-05-31' });
  await manager.created({ customerName: 'B', amount: '1.01', successRate: 33 });
  await manager.created({ customerName: 'C', amount: '500.00', currency: 'USD', expectedCloseOn: '2026-05-01' });
  await manager.develop(await assigned({ customerName: 'D', amount: '1000.00', expectedCloseOn: '2026-05-02' }), { stageId: stages[2]?.id });
  await manager.fail(await assigned({ customerName: 'E', amount: '20.00', expectedCloseOn: '2026-05-02' }), { failReasonId: (await manager.items('fail-reason'))[0]?.id });
  await manager.succeed(await assigned({ customerName: 'F', amount: '3000.00', expectedCloseOn: '2026-06-02' }));
  await seller(app.as('ACCOUNT_MANAGER', 'south')).created({ customerName: 'G', amount: '7.00', expectedCloseOn: '2026-06-30' });
});
afterAll(() => app.stop());

const figures = async (of = supervisor, variables: object = {}) => {
  const { data, errors } = await of.person.run<Figures>(QUERY, variables);
  expect(errors).toBeUndefined();
  return data;
};
const rows = async (filter: object, of = supervisor) =>
  (await of.person.run<{ opportunities: { nodes: { amount: string | null }[]; totalCount: { count: number } } }>(
    'query($filter: OpportunityFilter) { opportunities(filter: $filter, first: 100) { nodes { amount } totalCount { count } } }', { filter })).data.opportunities;

it('does not fail where somebody wrote absurd amounts', async () => {
  for (let n = 0; n < 100; n += 1) await manager.created({ customerName: `H${n}`, amount: '9999999999999.99', currency: 'EUR', successRate: 100, expectedCloseOn: '2026-05-31' });
  const { opportunityFunnel: { states }, opportunityForecast } = await figures(supervisor, { currency: 'EUR' });
  for (const heap of [states[0], opportunityForecast[0]]) {
    expect([heap?.count, Number(heap?.amount) / 1e15, Number(heap?.weighted) / 1e15]).toEqual([100, expect.closeTo(1), expect.closeTo(1)]);
  }
}, 60_000);

describe('the funnel', () => {
  it('counts what stands where, within reach and in one currency', async () => {
    const { opportunityFunnel: { states } } = await figures();
    expect(states).toMatchObject([
      { status: 'UNASSIGNED', count: 2, amount: '101.01', weighted: '10.33' }, { status: 'ASSIGNED', count: 1, amount: '1000.00', weighted: '500.00' },
      { status: 'SUCCEEDED', count: 1, amount: '3000.00' }, { status: 'FAILED', count: 1, amount: '20.00' },
    ]);
    const all = await figures(seller(app.as('EXECUTIVE')));
    expect(all.opportunityFunnel.states[0]).toMatchObject({ count: 3, amount: '108.01' });
    expect((await figures(supervisor, { currency: 'USD' })).opportunityFunnel.states[0]).toMatchObject({ count: 1, amount: '500.00' });
    expect((await figures(supervisor, { filter: { ownerIds: [toGlobalId('User', supervisor.person.id)] } })).opportunityFunnel.states.map(({ count }) => count)).toEqual([0, 0, 0, 0]);
  });

  it('tells how far they have come: conversion from stage to stage', async () => {
    const { opportunityFunnel } = await figures();
    expect(opportunityFunnel.stages.map(({ stage, count, reached }) => [stage.code, count, reached])).toEqual([
      ['FIRST_CONTACT', 0, 3], ['NEEDS', 0, 2], ['PROPOSAL', 1, 2], ['NEGOTIATION', 0, 1], ['CLOSING', 0, 1],
    ]);
    expect(opportunityFunnel.stages.map(({ dwell }) => dwell.stays)).toEqual([3, 0, 1, 0, 0]);
    expect(opportunityFunnel.states.map(({ dwell }) => dwell.stays)).toEqual([5, 3, 1, 1]);
    expect(opportunityFunnel.stages[1]?.dwell.averageSeconds).toBeNull();
  });

  it('counts what was moved back where it is now', async () => {
    const reached = async () => (await figures(supervisor, { currency: 'GBP' })).opportunityFunnel.stages.map((stage) => stage.reached);
    const { record } = await supervisor.assign(await manager.created({ customerName: 'B1', currency: 'GBP', amount: '1.00' }), { assigneeId: manager.id });
    const { record: further } = await manager.develop(record as Shown, { stageId: stages[2]?.id });
    expect(await reached()).toEqual([1, 1, 1, 0, 0]);
    await manager.develop(further as Shown, { stageId: stages[1]?.id });
    expect(await reached()).toEqual([1, 1, 0, 0, 0]);
  });

  it('counts exactly the rows that the list shows under the same filter', async () => {
    const { opportunityFunnel } = await figures();
    const minor = (text: string | null) => Math.round(Number(text ?? '0') * 100);
    for (const { status, count, amount } of opportunityFunnel.states) {
      const { nodes, totalCount } = await rows({ status: [status], currency: 'CNY' });
      expect([status, totalCount.count, nodes.reduce((sum, node) => sum + minor(node.amount), 0)]).toEqual([status, count, minor(amount)]);
    }
    for (const { stage, count, reached } of opportunityFunnel.stages) {
      expect([stage.code, (await rows({ status: ['ASSIGNED'], stageIds: [stage.id], currency: 'CNY' })).totalCount.count]).toEqual([stage.code, count]);
      expect([stage.code, (await rows({ reachedStageId: stage.id, currency: 'CNY' })).totalCount.count]).toEqual([stage.code, reached]);
    }
  });
});

describe('the forecast', () => {
  it('weighs what is open by how likely it is, month by month, those without a day first', async () => {
    const { opportunityForecast } = await figures();
    expect(opportunityForecast).toEqual([
      { month: null, count: 1, amount: '1.01', weighted: '0.33' }, { month: '2026-05', count: 2, amount: '1100.00', weighted: '510.00' },
    ]);
  });

  it('counts exactly the rows that the list shows for the month', async () => {
    const open = { status: ['UNASSIGNED', 'ASSIGNED'], currency: 'CNY' };
    expect((await rows({ ...open, expectedCloseOn: { from: '2026-05-01', to: '2026-06-01' } })).totalCount.count).toBe(2);
    expect((await rows({ ...open, dated: false })).totalCount.count).toBe(1);
  });
});
