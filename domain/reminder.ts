import { chineseDate } from './chinese-calendar';
import type { BirthdayCalendar } from './contact';
import type { Noun } from './noun';
import { localDay } from './plan-item';

/** What a date is: an instant; a day, which begins with the working day; a day that comes round every year. */
type DateKind = 'INSTANT' | 'DAY' | 'YEARLY';

interface DateField {
  noun: Noun;
  kind: DateKind;
  /** The field that the record is called by. */
  calledBy: 'name' | 'title' | 'todo';
}

/** The dates that a rule can watch. Rules and reminders keep the code; which rows are meant, services/reminder/sources.ts says. */
export const REMINDER_SOURCES = {
  CUSTOMER_NEXT_CONTACT: { noun: 'customer', kind: 'INSTANT', calledBy: 'name' },
  PLAN_ITEM_DUE: { noun: 'planItem', kind: 'DAY', calledBy: 'todo' },
  OPPORTUNITY_CLOSE: { noun: 'opportunity', kind: 'DAY', calledBy: 'title' },
  UNIT_RESERVATION: { noun: 'unit', kind: 'INSTANT', calledBy: 'name' },
  SERVICE_TICKET_RISK: { noun: 'serviceTicket', kind: 'INSTANT', calledBy: 'title' },
  SERVICE_TICKET_DUE: { noun: 'serviceTicket', kind: 'INSTANT', calledBy: 'title' },
  CONTACT_BIRTHDAY: { noun: 'contact', kind: 'YEARLY', calledBy: 'name' },
} as const satisfies Record<string, DateField>;
export type ReminderSource = keyof typeof REMINDER_SOURCES;
export const REMINDER_SOURCE_CODES = Object.keys(REMINDER_SOURCES) as ReminderSource[];

export const REMINDER_AUDIENCES = ['OWNER', 'SUPERVISOR'] as const;
export type ReminderAudience = (typeof REMINDER_AUDIENCES)[number];

export const REMINDER_STATES = ['OPEN', 'SNOOZED', 'ACKNOWLEDGED', 'CLOSED'] as const;
export type ReminderState = (typeof REMINDER_STATES)[number];

interface Standing {
  acknowledgedAt: string | null;
  closedAt: string | null;
  snoozedUntil: string | null;
}

/** Where a reminder stands at an instant. */
export function reminderState({ acknowledgedAt, closedAt, snoozedUntil }: Standing, now: string): ReminderState {
  if (acknowledgedAt) return 'ACKNOWLEDGED';
  if (closedAt) return 'CLOSED';
  return snoozedUntil && snoozedUntil > now ? 'SNOOZED' : 'OPEN';
}

const MINUTE_MS = 60_000;
/** A day without a time is due when people begin to work, where this program runs. */
const DAY_BEGINS = 9;

/** The instant at which a day is due. */
export function dayBegins(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, DAY_BEGINS);
}

/** The latest day that has begun by an instant. */
export const dayBegun = (at: Date): string => localDay(new Date(at.getFullYear(), at.getMonth(), at.getDate(), at.getHours() - DAY_BEGINS, at.getMinutes(), at.getSeconds()));

/** The due instant whose reminder falls on `at`; `offsetMinutes` below zero reminds before. */
export const dueFor = (at: Date, offsetMinutes: number): Date => new Date(at.getTime() - offsetMinutes * MINUTE_MS);

/** Whether a rule keeps quiet at an instant; hours are `HH:MM` where this program runs and may span midnight. */
export function isQuiet({ quietFrom, quietTo }: { quietFrom: string | null; quietTo: string | null }, at: Date): boolean {
  if (!quietFrom || !quietTo || quietFrom === quietTo) return false;
  const time = `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`;
  return quietFrom < quietTo ? time >= quietFrom && time < quietTo : time >= quietFrom || time < quietTo;
}

const MAX_DAYS = 5;
/** Nobody who is still called on was born before. */
const EARLIEST_BIRTH = 1900;
const leap = (year: number) => new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;

/** The days after `after` up to `until`, at most the last five. */
export function daysBetween(after: string, until: string): string[] {
  const days: string[] = [];
  for (let at = Date.parse(`${until}T00:00:00Z`); days.length < MAX_DAYS; at -= 24 * 60 * MINUTE_MS) {
    const day = new Date(at).toISOString().slice(0, 10);
    if (day <= after) break;
    days.push(day);
  }
  return days;
}

const years = (until: number) => Array.from({ length: until - EARLIEST_BIRTH + 1 }, (_, place) => EARLIEST_BIRTH + place);

/** Month and day of a day in the Chinese calendar, `08-15`; null in a leap month, in which nobody's birthday is. */
function lunarFeast(day: string, daysLater = 0): string | null {
  const { month, date } = chineseDate(new Date(Date.parse(`${day}T12:00:00Z`) + daysLater * 24 * 60 * MINUTE_MS).toISOString().slice(0, 10));
  return month === null ? null : `${month}-${date}`;
}

/** The months and days that are celebrated on a day: the last of a month that this year lacks on the day before. */
export function feastsOn(day: string, calendar: BirthdayCalendar): string[] {
  if (calendar === 'SOLAR') return [day.slice(5), ...(day.endsWith('-02-28') && !leap(Number(day.slice(0, 4))) ? ['02-29'] : [])];
  const feast = lunarFeast(day);
  if (!feast) return [];
  return [feast, ...(feast.endsWith('-29') && lunarFeast(day, 1)?.endsWith('-01') ? [`${feast.slice(0, 3)}30`] : [])];
}

/** Every day of birth that is celebrated on a day, as it is written in its calendar. */
export function birthdaysOn(day: string, calendar: BirthdayCalendar): string[] {
  return feastsOn(day, calendar).flatMap((feast) => years(Number(day.slice(0, 4))).filter((born) => feast !== '02-29' || leap(born)).map((born) => `${born}-${feast}`))
    // A day is kept as a day of our calendar, which has no 30th of February.
    .filter((born) => !born.endsWith('-02-30'));
}
