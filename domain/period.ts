import { offsetAt } from './time-zone';

/** A month or a year: its first day and the first day after it, `YYYY-MM-DD`. */
export interface Period { start: string; end: string }
export type PeriodLength = 'MONTH' | 'YEAR';

const MONTHS: Record<PeriodLength, number> = { MONTH: 1, YEAR: 12 };

/** The months or years that two days and all between them lie in, in order. */
export function periodsBetween(length: PeriodLength, first: string, last: string): Period[] {
  const found: Period[] = [];
  for (let start = startOf(length, first); start <= last; start = monthsLater(start, MONTHS[length])) found.push({ start, end: monthsLater(start, MONTHS[length]) });
  return found;
}

const startOf = (length: PeriodLength, day: string) => (length === 'YEAR' ? `${day.slice(0, 4)}-01-01` : `${day.slice(0, 7)}-01`);

function monthsLater(firstOfMonth: string, months: number): string {
  const date = new Date(`${firstOfMonth}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
}

/** When a day begins by the clocks of a zone. */
export function localMidnight(day: string, timeZone: string): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  // The offset of the instant meant, not of midnight in UTC: they differ where the clocks change in between.
  return new Date(midnight - offsetAt(midnight - offsetAt(midnight, timeZone), timeZone));
}
