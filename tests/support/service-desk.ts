import type { Person } from './app';
import type { UserError } from './service-tickets';

interface Row { id: string; version: number }
interface Payload<T> { row: T | null; errors: UserError[]; fault: string | null }

/** The API of one noun that is created, changed and deleted, as one person speaks it. */
function desk<T extends Row>(person: Person, noun: string, type: string, fields: string) {
  const send = async (verb: string, declared: string, passed: string, variables: object): Promise<Payload<T>> => {
    const { data, errors } = await person.run<Record<string, Record<string, T | null> & { userErrors: UserError[] }> | null>(
      `mutation(${declared}) { ${noun}${verb}(${passed}) { ${noun} { ${fields} } userErrors { code field message } } }`, variables);
    const answer = data?.[`${noun}${verb}`];
    return { row: (answer?.[noun] as T | null | undefined) ?? null, errors: answer?.userErrors ?? [], fault: errors?.[0]?.extensions.code ?? null };
  };
  return {
    create: (input: object) => send('Create', `$input: ${type}CreateInput!`, 'input: $input', { input }),
    update: ({ id, version }: Row, input: object) => send('Update', `$id: ID!, $version: Int!, $input: ${type}UpdateInput!`, 'id: $id, version: $version, input: $input', { id, version, input }),
    remove: ({ id, version }: Row) => send('Delete', '$id: ID!, $version: Int!', 'id: $id, version: $version', { id, version }),
  };
}

export interface ReplyView extends Row { title: string; body: string; shared: boolean; owner: { id: string } }
export interface RuleView extends Row { name: string; position: number; users: { id: string }[]; department: { id: string } | null }
export interface Proposal { open: number | null; assignee: { id: string } | null; rule: { name: string } | null; serviceTicket: { id: string } | null }

export const repliesOf = (person: Person) => ({
  ...desk<ReplyView>(person, 'savedReply', 'SavedReply', 'id version title body shared owner { id }'),
  list: async (filter: object | null = null) => (await person.run<{ savedReplies: { nodes: ReplyView[] } }>(
    'query($filter: SavedReplyFilter) { savedReplies(first: 100, filter: $filter) { nodes { id version title body shared owner { id } } } }', { filter })).data.savedReplies.nodes,
});

const PROPOSAL = 'open assignee { id } rule { name } serviceTicket { id }';
export const rulesOf = (person: Person) => ({
  ...desk<RuleView>(person, 'assignmentRule', 'AssignmentRule', 'id version name position users { id } department { id }'),
  list: async () => (await person.run<{ assignmentRules: { nodes: RuleView[] } }>('{ assignmentRules(first: 100) { nodes { id version name position users { id } department { id } } } }')).data.assignmentRules.nodes,
  preview: async (ids: string[]) => (await person.run<{ serviceTicketAssignPreview: Proposal[] }>(`query($ids: [ID!]!) { serviceTicketAssignPreview(ids: $ids) { ${PROPOSAL} } }`, { ids })).data.serviceTicketAssignPreview,
  tryOut: async (input: object) => (await person.run<{ assignmentRulePreview: Proposal }>(`query($input: AssignmentPreviewInput!) { assignmentRulePreview(input: $input) { ${PROPOSAL} } }`, { input })).data.assignmentRulePreview,
});
