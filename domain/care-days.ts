import { chineseDate } from './chinese-calendar';
import type { BirthdayCalendar } from './contact';
import { feastsOn } from './reminder';

/** Feasts on which customers are greeted: a month and day of one of the two calendars; a last day that a month lacks is kept on the day before. */
export const FEASTS = {
  NEW_YEAR: { calendar: 'SOLAR', on: '01-01' },
  NEW_YEARS_EVE: { calendar: 'LUNAR', on: '12-30' },
  SPRING_FESTIVAL: { calendar: 'LUNAR', on: '01-01' },
  LANTERN_FESTIVAL: { calendar: 'LUNAR', on: '01-15' },
  WOMENS_DAY: { calendar: 'SOLAR', on: '03-08' },
  LABOUR_DAY: { calendar: 'SOLAR', on: '05-01' },
  DRAGON_BOAT: { calendar: 'LUNAR', on: '05-05' },
  QIXI: { calendar: 'LUNAR', on: '07-07' },
  MID_AUTUMN: { calendar: 'LUNAR', on: '08-15' },
  TEACHERS_DAY: { calendar: 'SOLAR', on: '09-10' },
  NATIONAL_DAY: { calendar: 'SOLAR', on: '10-01' },
  DOUBLE_NINTH: { calendar: 'LUNAR', on: '09-09' },
  CHRISTMAS: { calendar: 'SOLAR', on: '12-25' },
} as const satisfies Record<string, { calendar: BirthdayCalendar; on: string }>;
export type Feast = keyof typeof FEASTS;
export const FEAST_CODES = Object.keys(FEASTS) as Feast[];

const DAY_MS = 24 * 60 * 60 * 1000;

/** The day so many later, `YYYY-MM-DD`. */
export const addDays = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** Every day from one to another, both included; none where the end lies before. */
export function daysFrom(first: string, last: string): string[] {
  const days: string[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

/** Whether a feast is kept on a day. */
export function isFeastOn(feast: Feast, day: string): boolean {
  const { calendar, on } = FEASTS[feast];
  return feastsOn(day, calendar).includes(on);
}

/** The year that a day lies in by a calendar; that of the Chinese one is named after the year in which it began. */
export const yearOn = (day: string, calendar: BirthdayCalendar): string => (calendar === 'SOLAR' ? day.slice(0, 4) : chineseDate(day).year);

/** Every day of the years before on which something happened whose anniversary is kept on a day. */
export function anniversariesOn(day: string, years: number): string[] {
  const year = Number(day.slice(0, 4));
  return Array.from({ length: years }, (_, back) => year - back - 1).flatMap((then) => feastsOn(day, 'SOLAR').map((on) => `${then}-${on}`))
    .filter((then) => new Date(`${then}T00:00:00Z`).toISOString().startsWith(then));
}
