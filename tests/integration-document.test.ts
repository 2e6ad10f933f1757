import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { testApp, type TestApp } from './support/app';
import { seller } from './support/opportunities';

interface Payload { opportunity?: { id: string; version: number } | null; planItem?: { id: string; version: number } | null; userErrors?: object[] }

const SECTION = readFileSync('docs/integration.md', 'utf8').split('## The life of an opportunity')[1]?.split('\n## ')[0] ?? '';
const CALLS = [...SECTION.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, text = '']) => text);
const nameOf = (call: string) => (parse(call).definitions[0] as { name?: { value: string } }).name?.value ?? '';

let app: TestApp;
beforeAll(async () => {
  app = await testApp('integration', ['ACCOUNT_MANAGER', 'SALES_SUPERVISOR']);
});
afterAll(() => app.stop());

it('the life of an opportunity goes as docs/integration.md tells it', async () => {
  const manager = seller(app.as('ACCOUNT_MANAGER'));
  const supervisor = seller(app.as('SALES_SUPERVISOR', 'east'));
  const stageId = (await manager.items('opportunity-stage'))[2]?.id;
  const variables: Record<string, unknown> = { assigneeId: manager.id, stageId };
  expect(CALLS.map(nameOf)).toEqual(['Found', 'Assigned', 'Planned', 'Carried', 'Moved', 'Won', 'Told']);
  const told: Record<string, unknown>[] = [];
  for (const call of CALLS) {
    const { person } = nameOf(call) === 'Assigned' ? supervisor : manager;
    const declared = [...call.matchAll(/\$(\w+):/g)].map(([, name = '']) => name);
    const { data, errors } = await person.run<Record<string, Payload>>(call, Object.fromEntries(declared.map((name) => [name, variables[name]])));
    expect([nameOf(call), errors]).toEqual([nameOf(call), undefined]);
    for (const payload of Object.values(data)) {
      expect([nameOf(call), payload.userErrors ?? []]).toEqual([nameOf(call), []]);
      if (payload.opportunity) Object.assign(variables, { id: payload.opportunity.id, version: payload.opportunity.version });
      if (payload.planItem) Object.assign(variables, { itemId: payload.planItem.id, itemVersion: payload.planItem.version });
    }
    told.push(data);
  }
  expect(told[5]).toMatchObject({ opportunitySucceed: { opportunity: { status: 'SUCCEEDED', customer: { name: 'Jiangnan Machinery', status: 'NORMAL' }, contact: { name: 'Wang Wu', mobile: '13800001111' } } } });
});
