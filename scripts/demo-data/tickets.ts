import type { BusinessCalendar } from '@/domain/business-calendar';
import type { InteractionChannel } from '@/domain/interaction';
import type { Priority } from '@/domain/service-ticket';
import { Calendar } from './calendar';
import type { Plan } from './plan';
import { officeOf } from './office';
import { Random } from './random';
import { planClocks } from './ticket-clocks';
import { AGENT, askerAt, askers, type Company, SUPERVISOR } from './ticket-company';
import type { TicketEvent } from './ticket-event';
import { planFiles } from './ticket-files';
import { waitsFor } from './ticket-sentences';

const SEED = 20_261_010;
const TICKETS = 72;
/** Of so many Chinese tickets one stays with the service desk. */
const AT_THE_DESK = 4;

/** The token of one link that waits for its answer, so that the page behind it can be looked at. */
export const DEMO_FEEDBACK_TOKEN = 'demo-feedback'.padEnd(43, '-');

type Fate = 'new' | 'given' | 'handled' | 'redone' | 'escalated' | 'closed' | 'closedLate';

/** The service tickets of the demo company in every state, in the order in which things happened, at hours at which people work. The same instant gives the same ones. */
export function planTickets(now: Date, plan: Plan, hours: BusinessCalendar): TicketEvent[] {
  const random = new Random(SEED);
  const company: Company = { plan, calendar: new Calendar(now), office: officeOf(hours), customers: askers(plan), now: now.getTime() };
  const events = Array.from({ length: TICKETS }, (_, ticket) => lifeOf(random, company, ticket)).flat();
  const twice = askedTwice(events, company);
  const asked = [...events, ...twice, ...planClocks(random, company, TICKETS + twice.length)];
  const happened = [...asked, ...planFiles(asked)].filter(({ at }) => at < now.getTime()).sort((a, b) => a.at - b.at || a.ticket - b.ticket);
  const waiting = happened.findLast(({ kind, ticket }) => kind === 'mailed' && !happened.some((other) => other.kind === 'said' && other.ticket === ticket));
  return happened.map((event) => (event.kind === 'mailed' && event === waiting ? { ...event, token: DEMO_FEEDBACK_TOKEN } : event));
}

function lifeOf(random: Random, company: Company, ticket: number): TicketEvent[] {
  const { calendar, office, now } = company;
  const fate = random.weighted<Fate>({ new: 10, given: 14, handled: 12, redone: 8, escalated: 6, closed: 36, closedLate: 14 });
  const days: Record<Fate, [number, number]> = { new: [0, 3], given: [1, 6], handled: [3, 9], redone: [6, 14], escalated: [8, 18], closed: [12, 240], closedLate: [20, 240] };
  let clock = office.after(calendar.at(-random.int(...days[fate]), 0, 0), random.int(5, 240) / 60);
  const { customer, manager, story, english } = askerAt(random, company, clock);
  const handler = !english && ticket % AT_THE_DESK === 0 ? AGENT : manager;
  const latest = office.before(now, 0.25);
  const after = (hours: number) => (clock = Math.max(clock + 60_000, Math.min(office.after(clock, hours), latest)));
  const complaint = story.type === 'COMPLAINT';
  const events: TicketEvent[] = [{
    // Who is to blame is found out later.
    kind: 'asked', customer, story: fate === 'new' ? { ...story, liable: undefined } : story, at: clock, ticket, actor: random.chance(0.55) ? AGENT : manager, channel: random.pick<InteractionChannel>(['PHONE', 'PHONE', 'WECHAT', 'EMAIL', 'VISIT', 'CHAT']),
    priority: random.weighted<Priority>(complaint ? { LOW: 5, NORMAL: 45, HIGH: 35, URGENT: 15 } : { LOW: 20, NORMAL: 65, HIGH: 13, URGENT: 2 }),
    promisedInDays: complaint && random.chance(0.7) ? random.int(3, 10) : null, compensation: complaint && fate === 'closedLate' ? random.int(2, 40) * 10_000 : null,
  }];
  if (fate === 'new') return events;
  events.push({ kind: 'given', to: handler, at: after(random.int(5, 35) / 60), actor: SUPERVISOR, ticket });
  if (random.chance(0.8)) events.push({ kind: 'answered', at: after(random.int(5, random.chance(0.15) ? 600 : 25) / 60), actor: handler, ticket });
  if (fate === 'given') return events;
  if (random.chance(0.25)) {
    events.push({ kind: 'waited', reason: random.pick(waitsFor(english)), at: after(random.int(10, 90) / 60), actor: handler, ticket });
    events.push({ kind: 'resumed', at: after(random.int(2, 16)), actor: handler, ticket });
  }
  const pass = (handling: string, satisfaction: number | null) => {
    events.push({ kind: 'handled', handling, at: after(random.chance(0.15) ? random.int(14, 40) : random.int(10, 70) / 10), actor: handler, ticket });
    const by = random.chance(0.5) ? 'CUSTOMER' : 'PERSON';
    const mailed = after(0);
    const opened = satisfaction === null ? random.chance(0.4) : by === 'CUSTOMER';
    if (opened || random.chance(0.5)) events.push({ kind: 'mailed', at: mailed, actor: handler, ticket, token: null, openedAt: opened ? mailed + random.int(20, 300) * 60_000 : null });
    if (satisfaction !== null) events.push({ kind: 'said', satisfaction, outcome: satisfaction >= 3 ? story.well : story.badly, by, at: after(random.int(2, 18)), actor: handler, ticket });
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
function askedTwice(events: readonly TicketEvent[], { office, now }: Company): TicketEvent[] {
  const open = events.filter((event) => event.kind === 'asked' && !events.some(({ kind, ticket }) => ticket === event.ticket && kind === 'handled'));
  return open.slice(0, 3).flatMap((event, place): TicketEvent[] => {
    if (event.kind !== 'asked') return [];
    const at = Math.max(event.at + 60_000, Math.min(office.after(event.at, 2), office.before(now, 0.2 - place / 60)));
    const ticket = TICKETS + place;
    return [{ ...event, at, ticket, actor: AGENT }, { kind: 'merged', into: event.ticket, at: at + 60_000, actor: SUPERVISOR, ticket }];
  });
}
