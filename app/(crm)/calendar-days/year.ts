import type { CalendarDayRowFragment } from '@/app/apollo/generated/graphql';
import { addDays } from '../values/day';

/** The months of a year, `YYYY-MM`. */
export const monthsOf = (year: number): string[] => Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`);

/** Place of a day in its week, Monday 0. */
export const weekdayOf = (day: string): number => (new Date(day).getUTCDay() + 6) % 7;

/** The days of a month, `YYYY-MM-DD`. */
export function daysOf(month: string): string[] {
  const days: string[] = [];
  for (let day = `${month}-01`; day.startsWith(month); day = addDays(day, 1)) days.push(day);
  return days;
}

/** Days that follow one another and are the same. */
export interface Stretch { from: string; to: string; days: CalendarDayRowFragment[] }

/** The marked days of a year as people speak of them: a festival and its days at a time. */
export function stretchesOf(days: readonly CalendarDayRowFragment[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const day of days) {
    const last = stretches.at(-1);
    const [before] = last?.days ?? [];
    if (last && before?.kind === day.kind && before.nameZh === day.nameZh && addDays(last.to, 1) === day.day) {
      last.days.push(day);
      last.to = day.day;
    } else stretches.push({ from: day.day, to: day.day, days: [day] });
  }
  return stretches;
}
