import { toGlobalId } from '@/graphql/global-id';
import type { Person } from './app';

export interface UserError { code: string; field: string | null; message: string }
export interface CareRuleView { id: string; version: number; nameEn: string; occasion: string; active: boolean; spending: { spent: string; committed: string } }
export interface CareTaskView {
  id: string; version: number; number: string; status: string; dueOn: string; channel: string; optedOut: boolean; plannedCost: string | null; cost: string | null;
  lowestScore: number | null; customer: { id: string } | null; contact: { id: string } | null; message: string | null;
}
type At = Pick<CareTaskView, 'id' | 'version'>;
interface Answer<T> { record: T | null; errors: UserError[]; fault: string | null }

const RULE = 'id version nameEn occasion active spending { spent committed }';
const TASK = 'id version number status dueOn channel optedOut plannedCost cost lowestScore customer { id } contact { id } message';

/** The API of care as one person speaks it; every answer in the same shape. */
export function carer(person: Person) {
  const send = async <T>(name: string, key: string, view: string, declared: string, passed: string, variables: object): Promise<Answer<T>> => {
    const { data, errors } = await person.run<Record<string, ({ userErrors: UserError[] } & Record<string, T | null>) | null>>(
      `mutation(${declared}) { ${name}(${passed}) { ${key} { ${view} } userErrors { code field message } } }`, variables);
    const answer = data?.[name];
    return { record: (answer?.[key] as T | null | undefined) ?? null, errors: answer?.userErrors ?? [], fault: errors?.[0]?.extensions.code ?? null };
  };
  const step = (name: string, type: string) => ({ id, version }: At, input: object) =>
    send<CareTaskView>(name, 'careTask', TASK, `$id: ID!, $version: Int!, $input: ${type}!`, 'id: $id, version: $version, input: $input', { id, version, input });
  return {
    id: toGlobalId('User', person.id), person,
    createRule: (input: object) => send<CareRuleView>('careRuleCreate', 'careRule', RULE, '$input: CareRuleCreateInput!', 'input: $input', { input: { nameZh: '测试', nameEn: 'Test', ...input } }),
    updateRule: ({ id, version }: At, input: object) =>
      send<CareRuleView>('careRuleUpdate', 'careRule', RULE, '$id: ID!, $version: Int!, $input: CareRuleUpdateInput!', 'id: $id, version: $version, input: $input', { id, version, input }),
    deleteRule: ({ id, version }: At) => send<CareRuleView>('careRuleDelete', 'careRule', RULE, '$id: ID!, $version: Int!', 'id: $id, version: $version', { id, version }),
    preview: async (input: object) => (await person.run<{ careRulePreview: number }>(
      'query($input: CareRuleCreateInput!) { careRulePreview(input: $input) }', { input: { nameZh: '测试', nameEn: 'Test', ...input } })).data.careRulePreview,
    run: async () => (await person.run<{ careRulesRun: { made: number } } | null>('mutation { careRulesRun { made userErrors { code } } }')).data?.careRulesRun.made ?? null,
    rules: async () => (await person.run<{ careRules: { nodes: CareRuleView[] } }>(`{ careRules(first: 100) { nodes { ${RULE} } } }`)).data.careRules.nodes,
    async tasks(filter: object = {}): Promise<CareTaskView[]> {
      const { data, errors } = await person.run<{ careTasks: { nodes: CareTaskView[] } }>(`query($filter: CareTaskFilter) { careTasks(first: 100, filter: $filter) { nodes { ${TASK} } } }`, { filter });
      if (errors) throw new Error(JSON.stringify(errors));
      return data.careTasks.nodes;
    },
    submit: step('careTaskSubmit', 'CareTaskSubmitInput'), reject: step('careTaskReject', 'CareTaskRejectInput'), complete: step('careTaskComplete', 'CareTaskCompleteInput'),
    skip: step('careTaskSkip', 'CareTaskSkipInput'),
    approve: ({ id, version }: At) => send<CareTaskView>('careTaskApprove', 'careTask', TASK, '$id: ID!, $version: Int!', 'id: $id, version: $version', { id, version }),
    async customer(input: object = {}): Promise<string> {
      const { data } = await person.run<{ customerCreate: { customer: { id: string } | null; userErrors: UserError[] } }>(
        'mutation($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id } userErrors { code field message } } }', { input: { kind: 'ORGANISATION', name: `客户 ${Math.random()}`, ...input } });
      if (!data.customerCreate.customer) throw new Error(JSON.stringify(data.customerCreate.userErrors));
      return data.customerCreate.customer.id;
    },
    async contact(customerId: string, input: object = {}): Promise<{ id: string; version: number }> {
      const { data } = await person.run<{ contactCreate: { contact: { id: string; version: number } | null; userErrors: UserError[] } }>(
        'mutation($id: ID!, $input: ContactCreateInput!) { contactCreate(customerId: $id, input: $input) { contact { id version } userErrors { code field message } } }', { id: customerId, input: { name: '王芳', ...input } });
      if (!data.contactCreate.contact) throw new Error(JSON.stringify(data.contactCreate.userErrors));
      return data.contactCreate.contact;
    },
  };
}

/** A step that has to succeed. */
export function done<T>({ record, errors, fault }: Answer<T>): T {
  if (!record || errors.length || fault) throw new Error(JSON.stringify({ errors, fault }));
  return record;
}

export const codes = ({ errors, fault }: Answer<unknown>): string[] => (fault ? [fault] : errors.map(({ code, field }) => (field ? `${code} ${field}` : code)));
