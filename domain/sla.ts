import { addWorkingTime, type BusinessCalendar, workingMinutesBetween } from './business-calendar';

/** What a policy promises, in minutes of working time; null promises nothing. */
export interface SlaTargets {
  responseMinutes: number | null;
  resolutionMinutes: number | null;
}

/** Whom a policy is for: null is for all. Ids of items of the dictionaries of types and grades as whoever asks knows them, and the code of a priority. */
export interface SlaScope<Id = number> {
  typeId: Id | null;
  priority: string | null;
  gradeId: Id | null;
}

export interface SlaPolicyFacts<Id = number> extends SlaScope<Id>, SlaTargets {
  active: boolean;
  /** Share of the promised time, in percent, after which whoever is to answer is warned. */
  warnPercent: number;
}

/** What a policy may name, the weightiest first. */
export const SLA_CRITERIA = ['typeId', 'priority', 'gradeId'] as const;

/** Places by which a policy that names more goes before one that names less: how many it names, then the type before the priority before the grade. */
const specificity = <Id>(policy: SlaScope<Id>): number[] => [SLA_CRITERIA.filter((name) => policy[name] !== null).length, ...SLA_CRITERIA.map((name) => Number(policy[name] !== null))];

/**
 * Policies in the order in which they are asked: the one that names most of type, priority and grade first; of two that name as many, the one that names the
 * type, then the one that names the priority.
 */
export const byPrecedence = <Id, P extends SlaScope<Id>>(policies: readonly P[]): P[] =>
  [...policies].sort((a, b) => {
    const [ours, theirs] = [specificity(a), specificity(b)];
    const place = ours.findIndex((value, at) => value !== theirs[at]);
    return place < 0 ? 0 : (theirs[place] ?? 0) - (ours[place] ?? 0);
  });

/** The policies that fit something of a type, a priority and a customer of a grade, in the order in which they are asked: the first one holds. */
export const fittingPolicies = <Id, P extends SlaPolicyFacts<Id>>(policies: readonly P[], subject: SlaScope<Id>): P[] =>
  byPrecedence<Id, P>(policies.filter((policy) => policy.active && SLA_CRITERIA.every((name) => policy[name] === null || policy[name] === subject[name])));

/** The policy that holds; undefined where none fits. */
export const policyFor = <P extends SlaPolicyFacts>(policies: readonly P[], subject: SlaScope): P | undefined => fittingPolicies<number, P>(policies, subject)[0];

/** A time during which the clock stood still; `until` is null while it does. ISO 8601 in UTC. */
export interface Pause { from: string; until: string | null }

/** What a clock counts: minutes of working time from `startedAt`, less the pauses. */
export interface SlaClock {
  startedAt: string;
  minutes: number;
  warnPercent: number;
  /** In order, not overlapping, the last perhaps open. */
  pauses: readonly Pause[];
}

/** When a clock warns and when its time is up. Null while it stands still, and where the calendar has no working time. */
export interface DueInstants { warnAt: string | null; dueAt: string | null }

/** Working minutes that a clock had counted by an instant. */
export function minutesUsed(calendar: BusinessCalendar, { startedAt, pauses }: Pick<SlaClock, 'startedAt' | 'pauses'>, at: string): number {
  let used = 0;
  let from = startedAt;
  for (const pause of pauses) {
    if (pause.from >= at) break;
    if (pause.from > from) used += workingMinutesBetween(calendar, from, pause.from);
    if (pause.until === null) return used;
    if (pause.until > from) from = pause.until;
  }
  return used + (at > from ? workingMinutesBetween(calendar, from, at) : 0);
}

/** The instant at which a clock has counted so many minutes; null where an open pause comes first. */
function instantOf(calendar: BusinessCalendar, { startedAt, pauses }: SlaClock, minutes: number): string | null {
  let left = minutes;
  let from = startedAt;
  for (const pause of pauses) {
    const until = pause.until;
    if (pause.from > from) {
      const due = addWorkingTime(calendar, from, left);
      // What was up when the pause began was up.
      if (due !== null && due <= pause.from) return due;
      left -= workingMinutesBetween(calendar, from, pause.from);
    }
    if (until === null) return null;
    if (until > from) from = until;
  }
  return addWorkingTime(calendar, from, left);
}

/** When a clock warns and when it is due, by the pauses known so far. */
export const dueInstants = (calendar: BusinessCalendar, clock: SlaClock): DueInstants => ({
  warnAt: instantOf(calendar, clock, (clock.minutes * clock.warnPercent) / 100), dueAt: instantOf(calendar, clock, clock.minutes),
});

/** Where a promise stands: it still holds, it is about to be broken, it is broken and open; it was kept or broken; or its clock stands still. */
export const SLA_STATES = ['ON_TRACK', 'AT_RISK', 'BREACHED', 'PAUSED', 'MET', 'MISSED'] as const;
export type SlaState = (typeof SLA_STATES)[number];

/** Where a promise stands at an instant; `doneAt` is when what was promised was done. Null where nothing was promised. All ISO 8601 in UTC. */
export function slaState({ warnAt, dueAt, doneAt, paused }: DueInstants & { doneAt: string | null; paused: boolean }, now: string): SlaState | null {
  if (dueAt === null) return paused && doneAt === null ? 'PAUSED' : null;
  if (doneAt !== null) return doneAt <= dueAt ? 'MET' : 'MISSED';
  if (now > dueAt) return 'BREACHED';
  return warnAt !== null && now >= warnAt ? 'AT_RISK' : 'ON_TRACK';
}
