import { toGlobalId } from '@/graphql/global-id';
import type { Person } from './app';

export interface UserError { code: string; field: string | null; message: string }
export interface Lead { id: string; version: number; status: string; number: string; score: number; owner: { id: string } | null; contactedAt: string | null }
export interface Conversion {
  lead: Lead | null;
  customer: { id: string; name: string; status: string; phone: string | null } | null;
  contact: { id: string; name: string; mobile: string | null; email: string | null } | null;
  opportunity: { id: string; title: string; status: string; amount: string | null; description: string } | null;
  carriedOver: { interactions: number } | null;
  userErrors: UserError[];
}
export interface Answer { lead: Lead | null; errors: UserError[]; fault: string | null }
type At = Pick<Lead, 'id' | 'version'>;

const RECORD = 'id version status number score owner { id } contactedAt';
const CONVERSION = `lead { ${RECORD} } customer { id name status phone } contact { id name mobile email } opportunity { id title status amount description }
  carriedOver { interactions } userErrors { code field message }`;

/** The API of leads as one person speaks it; every answer in the same shape. */
export function follower(person: Person) {
  const send = async (name: string, declared: string, passed: string, variables: object): Promise<Answer> => {
    const { data, errors } = await person.run<Record<string, { lead: Lead | null; userErrors: UserError[] } | null>>(
      `mutation(${declared}) { ${name}(${passed}) { lead { ${RECORD} } userErrors { code field message } } }`, variables);
    const answer = data?.[name];
    return { lead: answer?.lead ?? null, errors: answer?.userErrors ?? [], fault: errors?.[0]?.extensions.code ?? null };
  };
  const act = (name: string, type: string) => ({ id, version }: At, input: object = {}) =>
    send(name, `$id: ID!, $version: Int!, $input: ${type}!`, 'id: $id, version: $version, input: $input', { id, version, input });
  const bare = (name: string) => ({ id, version }: At) => send(name, '$id: ID!, $version: Int!', 'id: $id, version: $version', { id, version });
  const create = (input: object = {}) => send('leadCreate', '$input: LeadCreateInput!', 'input: $input', { input: { name: '江南机械', ...input } });
  return {
    id: toGlobalId('User', person.id), person, create, update: act('leadUpdate', 'LeadUpdateInput'), remove: bare('leadDelete'), restore: bare('leadRestore'),
    assign: act('leadAssign', 'LeadAssignInput'), reassign: act('leadReassign', 'LeadReassignInput'), contact: act('leadContact', 'LeadContactInput'),
    qualify: bare('leadQualify'), disqualify: act('leadDisqualify', 'LeadDisqualifyInput'), reopen: act('leadReopen', 'LeadReopenInput'),
    async convert({ id, version }: At, input: object = {}): Promise<Conversion> {
      const { data } = await person.run<{ leadConvert: Conversion }>(
        `mutation($id: ID!, $version: Int!, $input: LeadConvertInput!) { leadConvert(id: $id, version: $version, input: $input) { ${CONVERSION} } }`, { id, version, input });
      return data.leadConvert;
    },
    async assignMany(input: object) {
      const { data } = await person.run<{ leadAssignMany: { leads: Lead[]; userErrors: UserError[] } }>(
        `mutation($input: LeadAssignManyInput!) { leadAssignMany(input: $input) { leads { ${RECORD} } userErrors { code field message } } }`, { input });
      return data.leadAssignMany;
    },
    async created(input: object = {}): Promise<Lead> {
      const { lead, errors, fault } = await create(input);
      if (!lead) throw new Error(JSON.stringify({ errors, fault }));
      return lead;
    },
    async look<T>(id: string, fields: string): Promise<T | null> {
      const { data } = await person.run<{ node: T } | null>(`query($id: ID!) { node(id: $id) { ... on Lead { ${fields} } } }`, { id });
      return data?.node ?? null;
    },
    async item(dictionary: string, code?: string): Promise<string> {
      const { data } = await person.run<{ dictionaryType: { items: { id: string; code: string }[] } }>(
        'query($code: String!) { dictionaryType(code: $code) { items { id code } } }', { code: dictionary });
      return data.dictionaryType.items.find((item) => !code || item.code === code)?.id ?? '';
    },
  };
}

export const codesOf = ({ errors, fault }: Answer): string[] => (fault ? [fault] : errors.map(({ code }) => code));
