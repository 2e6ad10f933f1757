import { minutesOf, type WorkingHours } from './business-calendar';

const TIME = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/;

/** Message key below `errors` where hours are not times of day in order that do not overlap; null where they are. */
export function hoursProblem(hours: readonly WorkingHours[]): string | null {
  let last = -1;
  for (const { from, to } of hours) {
    if (!TIME.test(from) || !TIME.test(to)) return 'calendarDay.time';
    if (minutesOf(from) <= last || minutesOf(to) <= minutesOf(from)) return 'calendarDay.order';
    last = minutesOf(to) - 1;
  }
  return null;
}

const STRETCH = /^(\d{1,2}):?(\d{2})?\s*[-–—~至到]\s*(\d{1,2}):?(\d{2})?$/;
const time = (hour: string, minute = '00') => `${hour.padStart(2, '0')}:${minute}`;

/** Hours as people write them, `9:00-12:00, 13:00–18:00`; null where they cannot be read. Nothing at all is a day off. */
export function readHours(text: string): WorkingHours[] | null {
  const parts = text.split(/[,，;；、]/).map((part) => part.trim()).filter(Boolean);
  const read = parts.map((part) => {
    const [, fromHour, fromMinute, toHour, toMinute] = STRETCH.exec(part) ?? [];
    return fromHour && toHour ? { from: time(fromHour, fromMinute), to: time(toHour, toMinute) } : null;
  });
  return read.every((stretch) => stretch !== null) && hoursProblem(read) === null ? read : null;
}

/** Hours as the product writes them: `09:00–12:00, 13:00–18:00`. */
export const writeHours = (list: readonly WorkingHours[]): string => list.map(({ from, to }) => `${from}–${to}`).join(', ');
