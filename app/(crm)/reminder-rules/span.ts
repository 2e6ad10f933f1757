const HOUR = 60;
const DAY = 24 * HOUR;

export const UNITS = ['minutes', 'hours', 'days'] as const;
export type Unit = (typeof UNITS)[number];
export const DIRECTIONS = ['before', 'at', 'after'] as const;
export type Direction = (typeof DIRECTIONS)[number];

const MINUTES: Record<Unit, number> = { minutes: 1, hours: HOUR, days: DAY };

/** The most of a unit that a rule can be away from its date: a year. */
export const longestOf = (unit: Unit): number => (366 * DAY) / MINUTES[unit];

/** A distance from a date as people say it: "2 days before". */
export interface Span {
  amount: number;
  unit: Unit;
  direction: Direction;
}

/** Minutes from the date as a span in the largest unit that says them whole; a single day is 24 hours. */
export function spanOf(offsetMinutes: number): Span {
  const minutes = Math.abs(offsetMinutes);
  const unit = minutes > DAY && minutes % DAY === 0 ? 'days' : minutes >= HOUR && minutes % HOUR === 0 ? 'hours' : 'minutes';
  return { amount: minutes / MINUTES[unit], unit, direction: offsetMinutes < 0 ? 'before' : offsetMinutes > 0 ? 'after' : 'at' };
}

/** The minutes of a span; below zero before the date. */
export function minutesOf({ amount, unit, direction }: Span): number {
  if (direction === 'at') return 0;
  return Math.round(amount * MINUTES[unit]) * (direction === 'before' ? -1 : 1);
}
