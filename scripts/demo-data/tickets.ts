import type { InteractionChannel } from '@/domain/interaction';
import type { Priority } from '@/domain/service-ticket';
import type { Account } from './accounts';
import { Calendar } from './calendar';
import type { Plan } from './plan';
import { Random } from './random';
import { STORIES_EN, STORIES_ZH, type Story } from './ticket-sentences';

const SEED = 20_261_010;
const TICKETS = 72;
const HOUR_MS = 3_600_000;
const AGENT: Account = 'wu.xiaoyan';
const SUPERVISOR: Account = 'shen.guodong';
const ENGLISH: Account = 'daniel.carter';
const AT_THE_DESK = 4;

/** What happened to a service ticket; `at` is in milliseconds since 1970. */
export type TicketEvent = { at: number; actor: Account; ticket: number } & (
  | { kind: 'asked'; customer: number; story: Story; priority: Priority; channel: InteractionChannel; promisedInDays: number | null; compensation: number | null }
  | { kind: 'given'; to: Account }
  | { kind: 'handled'; handling: string }
  | { kind: 'mailed'; openedAt: number | null; token: string | null }
  | { kind: 'said'; satisfaction: number; outcome: string; by: 'PERSON' | 'CUSTOMER' }
  | { kind: 'merged'; into: number }
);

/** The token of one link that waits for its answer, so that the page behind it can be looked at. */
export const DEMO_FEEDBACK_TOKEN = 'demo-feedback'.padEnd(43, '-');

type Fate = 'new' | 'given' | 'handled' | 'redone' | 'escalated' | 'closed' | 'closedLate';

/** The service tickets of the demo company in every state, in the order in which things happened. The same day gives the same ones. */
export function planTickets(now: Date, plan: Plan): TicketEvent[] {
  const random = new Random(SEED);
  const calendar = new Calendar(now);
  const customers = askers(plan);
  const events = Array.from({ length: TICKETS }, (_, ticket) => lifeOf(random, calendar, plan, customers, ticket)).flat();
  const happened = [...events, ...askedTwice(events, calendar)].filter(({ at }) => at < now.getTime()).sort((a, b) => a.at - b.at || a.ticket - b.ticket);
  const waiting = happened.findLast(({ kind, ticket }) => kind === 'mailed' && !happened.some((other) => other.kind === 'said' && other.ticket === ticket));
  return happened.map((event) => (event.kind === 'mailed' && event === waiting ? { ...event, token: DEMO_FEEDBACK_TOKEN } : event));
}

/** A customer who bought and is still there, and since when. */
interface Asker { customer: number; since: number }

function askers(plan: Plan): Asker[] {
  const gone = new Set(plan.events.flatMap(({ kind, customer }) => (kind === 'bin' ? [customer] : [])));
  return plan.events.flatMap((event) => (event.kind === 'step' && event.step.name === 'activate' && !gone.has(event.customer) ? [{ customer: event.customer, since: event.at }] : []));
}

function lifeOf(random: Random, calendar: Calendar, plan: Plan, customers: readonly Asker[], ticket: number): TicketEvent[] {
  const fate = random.weighted<Fate>({ new: 10, given: 14, handled: 12, redone: 8, escalated: 6, closed: 36, closedLate: 14 });
  const days: Record<Fate, [number, number]> = { new: [0, 3], given: [1, 6], handled: [3, 9], redone: [6, 14], escalated: [8, 18], closed: [12, 240], closedLate: [20, 240] };
  let clock = calendar.at(-random.int(...days[fate]), random.int(8, 9), random.int(0, 55));
  const { customer } = random.pick(customers.filter(({ since }) => since < clock));
  const manager = plan.customers[customer]?.owner ?? AGENT;
  // Some stay with the service desk.
  const handler = manager !== ENGLISH && ticket % AT_THE_DESK === 0 ? AGENT : manager;
  const story = random.pick(manager === ENGLISH ? STORIES_EN : STORIES_ZH);
  const latest = calendar.at(0, 9, 30);
  const after = (hours: number) => (clock = Math.max(clock + 60_000, Math.min(clock + hours * HOUR_MS, latest)));
  const complaint = story.type === 'COMPLAINT';
  const events: TicketEvent[] = [{
    kind: 'asked', customer, story, at: clock, ticket, actor: random.chance(0.55) ? AGENT : manager, channel: random.pick<InteractionChannel>(['PHONE', 'PHONE', 'WECHAT', 'EMAIL', 'VISIT', 'CHAT']),
    priority: random.weighted<Priority>(complaint ? { LOW: 5, NORMAL: 45, HIGH: 35, URGENT: 15 } : { LOW: 20, NORMAL: 65, HIGH: 13, URGENT: 2 }),
    promisedInDays: complaint && random.chance(0.7) ? random.int(3, 10) : null, compensation: complaint && fate === 'closedLate' ? random.int(2, 40) * 10_000 : null,
  }];
  if (fate === 'new') return events;
  events.push({ kind: 'given', to: handler, at: after(random.int(1, 5)), actor: SUPERVISOR, ticket });
  if (fate === 'given') return events;
  const pass = (handling: string, satisfaction: number | null) => {
    events.push({ kind: 'handled', handling, at: after(random.int(4, 30)), actor: handler, ticket });
    const by = random.chance(0.5) ? 'CUSTOMER' : 'PERSON';
    const mailed = after(0);
    const opened = satisfaction === null ? random.chance(0.4) : by === 'CUSTOMER';
    if (opened || random.chance(0.5)) events.push({ kind: 'mailed', at: mailed, actor: handler, ticket, token: null, openedAt: opened ? mailed + random.int(20, 300) * 60_000 : null });
    if (satisfaction !== null) events.push({ kind: 'said', satisfaction, outcome: satisfaction >= 3 ? story.well : story.badly, by, at: after(random.int(6, 48)), actor: handler, ticket });
  };
  const low = () => random.int(1, 2);
  if (fate === 'handled') pass(story.handling, null);
  if (fate === 'closed') pass(story.handling, random.weighted({ 3: 15, 4: 40, 5: 45 }) === '5' ? 5 : random.int(3, 4));
  if (fate === 'redone' || fate === 'escalated' || fate === 'closedLate') pass(story.handling, low());
  if (fate === 'escalated') pass(story.again, low());
  if (fate === 'closedLate') pass(story.again, random.int(3, 5));
  return events;
}

/** A customer of an open ticket called once more about the same: both were written down, and a supervisor put them together. */
function askedTwice(events: readonly TicketEvent[], calendar: Calendar): TicketEvent[] {
  const open = events.filter((event) => event.kind === 'asked' && !events.some(({ kind, ticket }) => ticket === event.ticket && kind === 'handled'));
  return open.slice(0, 3).flatMap((event, place): TicketEvent[] => {
    if (event.kind !== 'asked') return [];
    const at = Math.min(event.at + 2 * HOUR_MS, calendar.at(0, 9, 40 + place));
    const ticket = TICKETS + place;
    return [{ ...event, at, ticket, actor: AGENT }, { kind: 'merged', into: event.ticket, at: at + 60_000, actor: SUPERVISOR, ticket }];
  });
}
