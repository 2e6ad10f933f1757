// The months of the Chinese years 2020 to 2030 as almanacs print them: the low four bits name the month that is doubled, the bits from 0x8000 down say
// which months have thirty days, and 0x10000 that the doubled one has. Kept apart from what the product asks, so that one can check the other.
const YEARS = [0x07954, 0x06aa0, 0x0ad50, 0x05b52, 0x04b60, 0x0a6e6, 0x0a4e0, 0x0d260, 0x0ea65, 0x0d530, 0x05aa0];
const FIRST_YEAR = 2020;
const NEW_YEAR_2020 = Date.UTC(2020, 0, 25);
const DAY_MS = 86_400_000;

export interface ChineseDay { year: number; month: number; date: number; leap: boolean; lastOfMonth: boolean }

interface Month { year: number; month: number; leap: boolean; days: number }

const MONTHS: Month[] = YEARS.flatMap((code, place) => {
  const year = FIRST_YEAR + place;
  const doubled = code & 0xf;
  return Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) => [
    { year, month, leap: false, days: code & (0x10000 >> month) ? 30 : 29 },
    ...(month === doubled ? [{ year, month, leap: true, days: code & 0x10000 ? 30 : 29 }] : []),
  ]);
});

/** A day of our calendar in the Chinese one, between the new years of 2020 and 2031. */
export function chineseDay(day: string): ChineseDay {
  let left = Math.round((Date.parse(`${day}T00:00:00Z`) - NEW_YEAR_2020) / DAY_MS);
  for (const { days, ...month } of MONTHS) {
    if (left < days) return { ...month, date: left + 1, lastOfMonth: left + 1 === days };
    left -= days;
  }
  throw new RangeError(`${day} is beyond the almanac`);
}
