import type { Account } from './accounts';
import type { Calendar } from './calendar';
import type { Office } from './office';
import type { Plan } from './plan';
import type { Random } from './random';
import { STORIES_EN, STORIES_ZH, type Story } from './ticket-sentences';

export const AGENT: Account = 'wu.xiaoyan';
export const SUPERVISOR: Account = 'shen.guodong';

/** A customer who bought and is still there, and since when. */
export interface Asker { customer: number; since: number }

/** What the life of a ticket is made of. */
export interface Company { plan: Plan; calendar: Calendar; office: Office; customers: readonly Asker[]; now: number }

/** Who asks, what, and who has it to handle: in the language of the customer. */
export function askerAt(random: Random, { plan, customers }: Company, at: number): { customer: number; manager: Account; story: Story; english: boolean } {
  const { customer } = random.pick(customers.filter(({ since }) => since < at));
  const { owner = AGENT, english = false } = plan.customers[customer] ?? {};
  return { customer, manager: owner, story: random.pick(english ? STORIES_EN : STORIES_ZH), english };
}

/** Everybody who may ask. */
export function askers(plan: Plan): Asker[] {
  const gone = new Set(plan.events.flatMap(({ kind, customer }) => (kind === 'bin' ? [customer] : [])));
  return plan.events.flatMap((event) => (event.kind === 'step' && event.step.name === 'activate' && !gone.has(event.customer) ? [{ customer: event.customer, since: event.at }] : []));
}
