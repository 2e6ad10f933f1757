import { toGlobalId } from '@/graphql/global-id';
import type { Person } from './app';

export interface UserError { code: string; field: string | null; message: string }
export interface Shown { id: string; version: number; status: string; number: string; successRate: number; openItems: number }
export interface Answer { record: Shown | null; errors: UserError[]; fault: string | null }

const RECORD = 'id version status number successRate openItems';
const today = () => new Date().toISOString().slice(0, 10);

/** The API of opportunities and plans as one person speaks it; every answer in the same shape. */
export function seller(person: Person) {
  const send = async (name: string, noun: 'opportunity' | 'planItem', declared: string, passed: string, variables: object): Promise<Answer> => {
    const fields = noun === 'opportunity' ? RECORD : 'id version';
    const { data, errors } = await person.run<Record<string, (Record<string, Shown | null> & { userErrors: UserError[] }) | null>>(
      `mutation(${declared}) { ${name}(${passed}) { ${noun} { ${fields} } userErrors { code field message } } }`, variables);
    const answer = data?.[name];
    return { record: (answer?.[noun] as Shown | null | undefined) ?? null, errors: answer?.userErrors ?? [], fault: errors?.[0]?.extensions.code ?? null };
  };
  const act = (name: string, type: string) => (at: Pick<Shown, 'id' | 'version'>, input: object = {}) =>
    send(name, name.startsWith('plan') ? 'planItem' : 'opportunity', `$id: ID!, $version: Int!, $input: ${type}`, 'id: $id, version: $version, input: $input', { id: at.id, version: at.version, input });
  const bare = (name: string) => ({ id, version }: Pick<Shown, 'id' | 'version'>) =>
    send(name, name.startsWith('plan') ? 'planItem' : 'opportunity', '$id: ID!, $version: Int!', 'id: $id, version: $version', { id, version });
  const create = (input: object = {}) => send('opportunityCreate', 'opportunity', '$input: OpportunityCreateInput!', 'input: $input', {
    input: { title: '新厂区空调', customerName: '江南机械', description: '三期厂房', successRate: 20, ...input },
  });
  return {
    id: toGlobalId('User', person.id), person, create, update: act('opportunityUpdate', 'OpportunityUpdateInput!'), remove: bare('opportunityDelete'),
    restore: bare('opportunityRestore'), assign: act('opportunityAssign', 'OpportunityAssignInput!'), reassign: act('opportunityReassign', 'OpportunityReassignInput!'),
    develop: act('opportunityDevelop', 'OpportunityDevelopInput!'), succeed: act('opportunitySucceed', 'OpportunitySucceedInput'),
    fail: act('opportunityFail', 'OpportunityFailInput!'), reopen: act('opportunityReopen', 'OpportunityReopenInput!'),
    plan: (opportunityId: string, input: object = {}) => send('planItemCreate', 'planItem', '$opportunityId: ID!, $input: PlanItemCreateInput!',
      'opportunityId: $opportunityId, input: $input', { opportunityId, input: { dueOn: today(), todo: '拜访', ...input } }),
    replan: act('planItemUpdate', 'PlanItemUpdateInput!'), record: act('planItemRecord', 'PlanItemRecordInput!'), waive: act('planItemWaive', 'PlanItemWaiveInput!'),
    unplan: bare('planItemDelete'), replace: bare('planItemRestore'),
    async created(input: object = {}): Promise<Shown> {
      const { record, errors, fault } = await create(input);
      if (!record) throw new Error(JSON.stringify({ errors, fault }));
      return record;
    },
    async look<T>(id: string, fields: string): Promise<T> {
      const { data } = await person.run<{ node: T } | null>(`query($id: ID!) { node(id: $id) { ... on Opportunity { ${fields} } ... on PlanItem { planVersion: version } } }`, { id });
      return data?.node ?? (null as T);
    },
    async items(dictionary: string): Promise<{ id: string; code: string; probability: number | null }[]> {
      const { data } = await person.run<{ dictionaryType: { items: { id: string; code: string; probability: number | null }[] } }>(
        'query($code: String!) { dictionaryType(code: $code) { items { id code probability } } }', { code: dictionary });
      return data.dictionaryType.items;
    },
  };
}

export const codesOf = ({ errors, fault }: Answer): string[] => (fault ? [fault] : errors.map(({ code }) => code));
