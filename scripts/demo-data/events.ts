import type { InteractionDraft } from '@/domain/interaction-input';
import type { Account } from './accounts';
import type { Calendar } from './calendar';
import type { PlannedCustomer } from './customers';
import type { Life, Step } from './life';
import type { Random } from './random';
import { Teller } from './teller';

/** Something that somebody did on a day. `at` is when they wrote it down, in milliseconds since 1970. */
export type Event = { at: number; actor: Account; customer: number } & (
  | { kind: 'create'; owner: Account }
  | { kind: 'interaction'; beat: number; draft: InteractionDraft; contact: number }
  | { kind: 'correction'; beat: number; draft: InteractionDraft; contact: number }
  | { kind: 'step'; step: Step }
  | { kind: 'change'; field: 'satisfaction' | 'credit' | 'grade' | 'turnover' }
  | { kind: 'transfer'; to: Account }
  | { kind: 'bin' }
);

const MINUTE_MS = 60_000;
const SUPERVISOR: Account = 'shen.guodong';
const AGENT: Account = 'wu.xiaoyan';
const CHANGES = ['satisfaction', 'credit', 'grade', 'turnover'] as const;

/** All that happens to one customer, in no particular order. */
export function planEvents(random: Random, calendar: Calendar, place: number, customer: PlannedCustomer, life: Life): Event[] {
  const transfer = life.transfer && { from: life.transfer.from, at: calendar.at(life.transfer.day, 8, 30) };
  const holder = (at: number): Account => (transfer && at < transfer.at ? transfer.from : customer.owner);
  const created = calendar.at(calendar.workdayBefore(life.created), 9, random.int(0, 29));
  const events: Event[] = [{ kind: 'create', at: created, actor: holder(created), owner: holder(created), customer: place }];
  const times = timesOf(random, calendar, life);
  const teller = new Teller(random, customer);
  for (const [beat, { stage, step }] of life.beats.entries()) {
    const occurred = times[beat] ?? created;
    const at = occurred + random.int(1, 8) * 5 * MINUTE_MS;
    const actor = stage === 'serving' && random.chance(0.2) ? AGENT : holder(at);
    const told = { beat, ...teller.tell(stage, occurred, nextContact(random, calendar, life, times[beat + 1])) };
    events.push({ kind: 'interaction', at, actor, customer: place, ...told });
    // Now and then a figure was wrong and is set right after the day on which an entry may be edited; both entries stay.
    if (random.chance(0.008) && life.created < -9 && occurred < calendar.at(-4, 0, 0)) events.push({ kind: 'correction', at: at + 26 * 60 * MINUTE_MS, actor, customer: place, ...told });
    if (step) events.push({ kind: 'step', at: at + 2 * MINUTE_MS, actor: holder(at), customer: place, step });
  }
  if (transfer) events.push({ kind: 'transfer', at: transfer.at, actor: SUPERVISOR, customer: place, to: customer.owner });
  for (const field of CHANGES) {
    const at = calendar.at(random.int(life.created, -1), 9, random.int(30, 59));
    if (at > created && random.chance(0.2)) events.push({ kind: 'change', at, actor: holder(at), customer: place, field });
  }
  return events;
}

function timesOf(random: Random, calendar: Calendar, life: Life): number[] {
  const days = life.beats.map(({ day }) => calendar.workdayBefore(day));
  const times = days.map((day) => calendar.officeHours(random, day)).sort((a, b) => a - b);
  // Two dealings on one day: the second one later in the day than the first and its step.
  for (let place = 1; place < times.length; place += 1) times[place] = Math.max(times[place] as number, (times[place - 1] as number) + 45 * MINUTE_MS);
  return times;
}

function nextContact(random: Random, calendar: Calendar, life: Life, following: number | undefined): number | null {
  if (following === undefined) return life.due === null ? null : calendar.at(life.due, random.int(9, 17), random.pick([0, 30]));
  return random.chance(0.6) ? following - (following % (30 * MINUTE_MS)) : null;
}
