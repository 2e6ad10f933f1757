import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { type Person, testApp, type TestApp } from './support/app';
import { seller } from './support/opportunities';
import { agent, customerOf, itemsOf } from './support/service-tickets';

interface Payload { opportunity?: Row | null; planItem?: Row | null; serviceTicket?: Row | null; userErrors?: object[] }
interface Row { id: string; version: number }

const DOCUMENT = readFileSync('docs/integration.md', 'utf8');
const callsOf = (heading: string): string[] => [...(DOCUMENT.split(heading)[1]?.split(/\n##+ /)[0] ?? '').matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, text = '']) => text);
const nameOf = (call: string) => (parse(call).definitions[0] as { name?: { value: string } }).name?.value ?? '';

let app: TestApp;
beforeAll(async () => {
  app = await testApp('integration', ['ACCOUNT_MANAGER', 'SALES_SUPERVISOR']);
});
afterAll(() => app.stop());

/** Makes the calls one after the other, each with the id and the version that the one before answered with; none of them is refused. */
async function follow(calls: readonly string[], variables: Record<string, unknown>, by: (name: string) => Person): Promise<Record<string, unknown>[]> {
  const told: Record<string, unknown>[] = [];
  for (const call of calls) {
    const name = nameOf(call);
    const declared = [...call.matchAll(/\$(\w+):/g)].map(([, variable = '']) => variable);
    const { data, errors } = await by(name).run<Record<string, Payload>>(call, Object.fromEntries(declared.map((variable) => [variable, variables[variable]])));
    expect([name, errors]).toEqual([name, undefined]);
    for (const payload of Object.values(data)) {
      expect([name, payload.userErrors ?? []]).toEqual([name, []]);
      const record = payload.opportunity ?? payload.serviceTicket;
      if (record) Object.assign(variables, { id: record.id, version: record.version });
      if (payload.planItem) Object.assign(variables, { itemId: payload.planItem.id, itemVersion: payload.planItem.version });
    }
    told.push(data);
  }
  return told;
}

it('the life of an opportunity goes as docs/integration.md tells it', async () => {
  const manager = seller(app.as('ACCOUNT_MANAGER'));
  const supervisor = seller(app.as('SALES_SUPERVISOR', 'east'));
  const stageId = (await manager.items('opportunity-stage'))[2]?.id;
  const calls = callsOf('## The life of an opportunity');
  expect(calls.map(nameOf)).toEqual(['Found', 'Assigned', 'Planned', 'Carried', 'Moved', 'Won', 'Told']);
  const told = await follow(calls, { assigneeId: manager.id, stageId }, (name) => (name === 'Assigned' ? supervisor : manager).person);
  expect(told[5]).toMatchObject({ opportunitySucceed: { opportunity: { status: 'SUCCEEDED', customer: { name: 'Jiangnan Machinery', status: 'NORMAL' }, contact: { name: 'Wang Wu', mobile: '13800001111' } } } });
});

it('the life of a service ticket goes as docs/integration.md tells it', async () => {
  const manager = agent(app.as('ACCOUNT_MANAGER'));
  const customerId = await customerOf(manager.person, '江北物业');
  const { COMPLAINT: typeId } = await itemsOf(app, 'service-type');
  const calls = callsOf('### The life of a service ticket');
  expect(calls.map(nameOf)).toEqual(['Asked', 'Given', 'Answered', 'NotSatisfied', 'AnsweredAgain', 'Satisfied', 'Kept']);
  const told = await follow(calls, { customerId, typeId, assigneeId: manager.id }, (name) => (name === 'Given' ? app.as('SALES_SUPERVISOR', 'east') : manager.person));
  expect(told[3]).toMatchObject({ serviceTicketFeedback: { serviceTicket: { status: 'ASSIGNED', loops: 1 } } });
  expect(told[6]).toMatchObject({ serviceTicket: {
    status: 'ARCHIVED', loops: 1, satisfaction: 5, handlings: { nodes: [{ loop: 1, handling: 'Cleaned the pump', satisfaction: 2 }, { loop: 2, handling: 'Put in a new pump', satisfaction: 5, outcome: 'Dry since' }] },
  } });
});
