'use client';
import { parseAsString, useQueryStates } from 'nuqs';
import { addDays } from '../values/day';
import { useDay } from '../values/use-day';

const parsers = { from: parseAsString, to: parseAsString };
const DAY = /^\d{4}-\d{2}-\d{2}$/;
// The 31st of February would be taken for the 3rd of March.
const dayOf = (text: string | null): string | null => (text && DAY.test(text) && !Number.isNaN(Date.parse(text)) && addDays(text, 0) === text ? text : null);

/** The first day of the month that lies so many months before. */
export function monthsBefore(day: string, months: number): string {
  const date = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() - months);
  return date.toISOString().slice(0, 10);
}

/** The days that the address names, both counted; without a word the last twelve months. `today` and the days are the person's own. */
export function usePeriod() {
  const [state, setState] = useQueryStates(parsers);
  const { today, timeZone } = useDay();
  const to = dayOf(state.to) ?? today;
  return {
    from: dayOf(state.from) ?? monthsBefore(to, 11), to, today, timeZone,
    /** Whether the address says anything. */
    named: Boolean(state.from || state.to),
    setPeriod: (part: { from?: string | null; to?: string | null }) => void setState(part),
  };
}

export type Period = ReturnType<typeof usePeriod>;

/** The address of a list narrowed so; what is empty is left out. */
export function rowsHref(list: string, asked: Record<string, string | null | undefined>): string {
  return `${list}?${new URLSearchParams(Object.entries(asked).filter((entry): entry is [string, string] => Boolean(entry[1])))}`;
}
