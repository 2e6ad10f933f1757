import { addWorkingTime, type BusinessCalendar, workingMinutesBetween } from '@/domain/business-calendar';

const STEP_MS = 5 * 60_000;
const HOUR = 60;

/** When the people of the demo company work. Instants are in milliseconds since 1970, lengths in hours of working time. */
export interface Office {
  /** So many hours later. */
  after(at: number, hours: number): number;
  /** So many hours earlier, to five minutes. */
  before(at: number, hours: number): number;
}

const iso = (at: number) => new Date(at).toISOString();

export const officeOf = (calendar: BusinessCalendar): Office => ({
  after: (at, hours) => Date.parse(addWorkingTime(calendar, iso(at), hours * HOUR) ?? iso(at)),
  before: (at, hours) => {
    let from = Math.floor(at / STEP_MS) * STEP_MS;
    while (workingMinutesBetween(calendar, iso(from), iso(at)) < hours * HOUR) from -= STEP_MS;
    return from;
  },
});
