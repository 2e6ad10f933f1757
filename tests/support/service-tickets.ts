import { toGlobalId } from '@/graphql/global-id';
import type { Person, TestApp } from './app';

export interface UserError { code: string; field: string | null; message: string }
export interface Ticket {
  id: string; version: number; status: string; number: string; loops: number; satisfaction: number | null; owner: { id: string } | null; department: { id: string } | null;
  assignedAt: string | null; handledAt: string | null; archivedAt: string | null; escalatedAt: string | null; createdAt: string;
}
export interface Answer { ticket: Ticket | null; errors: UserError[]; fault: string | null }
type At = Pick<Ticket, 'id' | 'version'>;

const RECORD = 'id version status number loops satisfaction owner { id } department { id } assignedAt handledAt archivedAt escalatedAt createdAt';

/** The API of service tickets as one person speaks it; every answer in the same shape. */
export function agent(person: Person) {
  const send = async (name: string, declared: string, passed: string, variables: object): Promise<Answer> => {
    const { data, errors } = await person.run<Record<string, { serviceTicket: Ticket | null; userErrors: UserError[] } | null>>(
      `mutation(${declared}) { ${name}(${passed}) { serviceTicket { ${RECORD} } userErrors { code field message } } }`, variables);
    const answer = data?.[name];
    return { ticket: answer?.serviceTicket ?? null, errors: answer?.userErrors ?? [], fault: errors?.[0]?.extensions.code ?? null };
  };
  const act = (verb: string) => ({ id, version }: At, input: object = {}) =>
    send(`serviceTicket${verb}`, `$id: ID!, $version: Int!, $input: ServiceTicket${verb}Input!`, 'id: $id, version: $version, input: $input', { id, version, input });
  const bare = (verb: string) => ({ id, version }: At) => send(`serviceTicket${verb}`, '$id: ID!, $version: Int!', 'id: $id, version: $version', { id, version });
  const many = async (name: string, type: string, input: object) => {
    const { data, errors } = await person.run<Record<string, { serviceTickets: Ticket[]; userErrors: UserError[] }>>(
      `mutation($input: ${type}!) { ${name}(input: $input) { serviceTickets { ${RECORD} } userErrors { code field message } } }`, { input });
    if (errors) throw new Error(JSON.stringify(errors));
    return data[name] as { serviceTickets: Ticket[]; userErrors: UserError[] };
  };
  const create = (input: object) => send('serviceTicketCreate', '$input: ServiceTicketCreateInput!', 'input: $input', { input });
  return {
    id: toGlobalId('User', person.id), person, create, update: act('Update'), remove: bare('Delete'), restore: bare('Restore'), assign: act('Assign'), reassign: act('Reassign'),
    handle: act('Handle'), feedback: act('Feedback'), merge: act('Merge'), respond: bare('Respond'), wait: act('Wait'), resume: bare('Resume'),
    assignMany: (input: object) => many('serviceTicketAssignMany', 'ServiceTicketAssignManyInput', input),
    assignByRule: (ids: string[]) => many('serviceTicketAssignByRule', 'ServiceTicketAssignByRuleInput', { ids }),
    upsert: (tickets: object[]) => many('serviceTicketUpsert', 'ServiceTicketUpsertInput', { tickets }),
    async look<T>(id: string, fields: string): Promise<T | null> {
      const { data } = await person.run<{ node: T } | null>(`query($id: ID!) { node(id: $id) { ... on ServiceTicket { ${fields} } } }`, { id });
      return data?.node ?? null;
    },
  };
}

export type Agent = ReturnType<typeof agent>;

/** A customer of that person, and the global ids of the dictionary's kinds. */
export async function customerOf(person: Person, name: string): Promise<string> {
  const { data } = await person.run<{ customerCreate: { customer: { id: string } } }>(
    'mutation($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id } userErrors { message } } }', { input: { name, kind: 'ORGANISATION' } });
  return data.customerCreate.customer.id;
}

export async function itemsOf(app: TestApp, code: string): Promise<Record<string, string>> {
  const { data } = await app.as('ACCOUNT_MANAGER').run<{ dictionaryType: { items: { id: string; code: string }[] } }>(
    'query($code: String!) { dictionaryType(code: $code) { items { id code } } }', { code });
  return Object.fromEntries(data.dictionaryType.items.map((item) => [item.code, item.id]));
}

export const codesOf = ({ errors, fault }: Answer): string[] => (fault ? [fault] : errors.map(({ code }) => code));

/** The ticket of an answer that went through. */
export function done({ ticket, errors, fault }: Answer): Ticket {
  if (!ticket || errors.length || fault) throw new Error(JSON.stringify({ errors, fault }));
  return ticket;
}
