import { addDays } from '../values/day';

const DAYS_OF_WEEK = 7;

/** The month so many later, `YYYY-MM`. */
export function addMonths(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
}

/** The days of the weeks, Monday first, that a month lies in. */
export function weeksOf(month: string): string[] {
  const first = `${month}-01`;
  const next = `${addMonths(month, 1)}-01`;
  // Sunday is 0: it ends a week here.
  const before = (new Date(first).getUTCDay() + DAYS_OF_WEEK - 1) % DAYS_OF_WEEK;
  const days: string[] = [];
  for (let day = addDays(first, -before); day < next || days.length % DAYS_OF_WEEK; day = addDays(day, 1)) days.push(day);
  return days;
}
