import type { Person } from './app';
import type { UserError } from './opportunities';

export interface ReminderView {
  id: string; version: number; text: string; state: string; dueAt: string; source: string; record: { id: string } | null; missedBy: { name: string } | null;
}

const VIEW = 'id version text state dueAt source record { id } missedBy { name }';

/** What one person is reminded of, and what they do with it. */
export function reminded(person: Person) {
  return {
    async list(state: string | null = 'OPEN'): Promise<ReminderView[]> {
      const { data, errors } = await person.run<{ reminders: { nodes: ReminderView[] } }>(`query($state: ReminderState) { reminders(first: 100, state: $state) { nodes { ${VIEW} } } }`, { state });
      if (errors) throw new Error(JSON.stringify(errors));
      return data.reminders.nodes;
    },
    async count(): Promise<number> {
      return (await person.run<{ reminderCount: { count: number } }>('{ reminderCount { count } }')).data.reminderCount.count;
    },
    async acknowledge(...ids: string[]): Promise<string[]> {
      const { data } = await person.run<{ reminderAcknowledge: { userErrors: UserError[] } }>(
        'mutation($ids: [ID!]!) { reminderAcknowledge(ids: $ids) { reminders { id } userErrors { code field message } } }', { ids });
      return data.reminderAcknowledge.userErrors.map(({ code, field }) => `${code} ${field}`);
    },
    async snooze(id: string, until: Date): Promise<string[]> {
      const { data, errors } = await person.run<{ reminderSnooze: { userErrors: UserError[] } } | null>(
        'mutation($id: ID!, $until: DateTime!) { reminderSnooze(id: $id, until: $until) { reminder { state } userErrors { code field message } } }', { id, until: until.toISOString() });
      return errors ? errors.map(({ extensions }) => extensions.code) : (data?.reminderSnooze.userErrors.map(({ code }) => code) ?? []);
    },
  };
}

const RULE = 'id version active nameEn source offsetMinutes quietFrom quietTo escalateAfterHours';
export interface RuleView { id: string; version: number; active: boolean; source: string }
type RuleAnswer = { reminderRule: RuleView | null; userErrors: UserError[] };

/** The rules as an administrator keeps them. */
export function ruling(admin: Person) {
  const list = async () => (await admin.run<{ reminderRules: { nodes: RuleView[] } }>(`{ reminderRules { nodes { ${RULE} } } }`)).data.reminderRules.nodes;
  const update = async ({ id, version }: RuleView, input: object) => (await admin.run<{ reminderRuleUpdate: RuleAnswer }>(
    `mutation($id: ID!, $version: Int!, $input: ReminderRuleUpdateInput!) { reminderRuleUpdate(id: $id, version: $version, input: $input) { reminderRule { ${RULE} } userErrors { code field message } } }`,
    { id, version, input })).data.reminderRuleUpdate;
  return {
    list, update,
    create: async (input: object) => (await admin.run<{ reminderRuleCreate: RuleAnswer }>(
      `mutation($input: ReminderRuleCreateInput!) { reminderRuleCreate(input: $input) { reminderRule { ${RULE} } userErrors { code field message } } }`,
      { input: { nameZh: '测试', nameEn: 'Test', offsetMinutes: 0, ...input } })).data.reminderRuleCreate,
    remove: async ({ id, version }: RuleView) => (await admin.run<{ reminderRuleDelete: RuleAnswer }>(
      'mutation($id: ID!, $version: Int!) { reminderRuleDelete(id: $id, version: $version) { reminderRule { id } userErrors { code field message } } }', { id, version })).data.reminderRuleDelete,
    /** Only this rule, changed so, stays on. */
    async putOne(source: string, input: object = {}): Promise<RuleView> {
      for (const rule of await list()) if (rule.active && rule.source !== source) await update(rule, { active: false });
      const rule = (await list()).find((candidate) => candidate.source === source) as RuleView;
      return (await update(rule, { active: true, quietFrom: null, quietTo: null, escalateAfterHours: null, audience: 'OWNER', ...input })).reminderRule as RuleView;
    },
  };
}
