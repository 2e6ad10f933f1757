import { offsetsFrom } from './time-zone';

/** Hours at a stretch, as the clock on the wall shows them: `09:00` to `12:00`, at most to `24:00`; the end is excluded. */
export interface WorkingHours { from: string; to: string }

/** What a day of the year may be, whatever its day of the week. */
export const CALENDAR_DAY_KINDS = ['HOLIDAY', 'WORKDAY'] as const;
export type CalendarDayKind = (typeof CALENDAR_DAY_KINDS)[number];

/** When people work. */
export interface BusinessCalendar {
  /** IANA name of the zone whose clocks count. */
  timeZone: string;
  /** The hours of Monday to Sunday. */
  week: readonly (readonly WorkingHours[])[];
  /** The hours of a day that is worked to make up for a holiday (调休), whatever its day of the week. */
  makeUp: readonly WorkingHours[];
  /** Days that are not as their day of the week: `YYYY-MM-DD` → what they are instead. */
  days: ReadonlyMap<string, CalendarDayKind>;
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** A calendar in which nobody works for so long never will. */
const HORIZON_MS = 3 * 366 * DAY_MS;
/** Day 0 of Unix time was a Thursday; Monday is 0 here. */
const FIRST_WEEKDAY = 3;

/** Minutes from midnight of a time of day `HH:MM`. */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** The hours of a calendar day, `day` in days since 1970-01-01. */
function hoursOf({ week, makeUp, days }: BusinessCalendar, day: number): readonly WorkingHours[] {
  const kind = days.get(new Date(day * DAY_MS).toISOString().slice(0, 10));
  if (kind === 'HOLIDAY') return [];
  return kind === 'WORKDAY' ? makeUp : (week[(day + FIRST_WEEKDAY) % 7] ?? []);
}

interface Span { from: number; until: number }

/**
 * The stretches of working time after an instant, in order. Time is worked while the clock on the wall shows working hours of a working day: where the
 * clocks go back, an hour that comes twice counts twice; one that is left out does not count.
 */
function* spansFrom(calendar: BusinessCalendar, instant: number): Generator<Span> {
  for (const piece of offsetsFrom(instant, calendar.timeZone)) {
    if (piece.from > instant + HORIZON_MS) return;
    const last = Math.floor((piece.until - 1 + piece.offset) / DAY_MS);
    for (let day = Math.floor((piece.from + piece.offset) / DAY_MS); day <= last; day += 1) {
      const midnight = day * DAY_MS - piece.offset;
      for (const { from, to } of hoursOf(calendar, day)) {
        const span = { from: Math.max(piece.from, midnight + minutesOf(from) * MINUTE_MS), until: Math.min(piece.until, midnight + minutesOf(to) * MINUTE_MS) };
        if (span.from < span.until) yield span;
      }
    }
  }
}

/**
 * The instant at which so many minutes of working time have passed since `from`; both ISO 8601 in UTC. Exact to the millisecond: minutes that are used up when
 * a stretch of hours ends are due then, not when the next one begins. Null where the calendar has no working time for the next years.
 */
export function addWorkingTime(calendar: BusinessCalendar, from: string, minutes: number): string | null {
  let left = Math.round(minutes * MINUTE_MS);
  if (left <= 0) return from;
  for (const span of spansFrom(calendar, Date.parse(from))) {
    if (span.until - span.from >= left) return new Date(span.from + left).toISOString();
    left -= span.until - span.from;
  }
  return null;
}

/** The minutes of working time from one instant to a later one, both ISO 8601; 0 where the second is not later. Fractions are kept. */
export function workingMinutesBetween(calendar: BusinessCalendar, from: string, until: string): number {
  const end = Date.parse(until);
  let worked = 0;
  for (const span of spansFrom(calendar, Date.parse(from))) {
    if (span.from >= end) break;
    worked += Math.min(span.until, end) - span.from;
  }
  return worked / MINUTE_MS;
}

/** Whether an instant, ISO 8601, lies in working time. */
export function isWorkingTime(calendar: BusinessCalendar, at: string): boolean {
  const [span] = spansFrom(calendar, Date.parse(at));
  return span !== undefined && span.from === Date.parse(at);
}
