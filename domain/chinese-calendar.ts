const DAY_MS = 24 * 60 * 60 * 1000;
const reckoned = new Intl.DateTimeFormat('en-u-ca-chinese', { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' });

/**
 * Months that the runtime has begin or end a day too early or too late: a new moon falls within minutes of midnight in Beijing. As the almanac has
 * them; `year` is named after the year of ours in which it begins.
 */
const BY_ALMANAC = [
  { first: '2027-02-06', year: '2027', month: '01', days: 30 },
  // New moon at 16:07 UTC of 2 February: seven minutes into the 3rd.
  { first: '2030-01-04', year: '2029', month: '12', days: 30 },
  { first: '2030-02-03', year: '2030', month: '01', days: 29 },
] as const;

/** A day in the Chinese calendar: year and the month and day in it, two digits each; `month` is null in a leap month, which has no feasts. */
export interface ChineseDate {
  year: string;
  month: string | null;
  date: string;
}

const two = (part: string | number) => String(part).padStart(2, '0');

/** A day of our calendar, `YYYY-MM-DD`, in the Chinese one. */
export function chineseDate(day: string): ChineseDate {
  for (const { first, year, month, days } of BY_ALMANAC) {
    const past = (Date.parse(day) - Date.parse(first)) / DAY_MS;
    if (past >= 0 && past < days) return { year, month, date: two(past + 1) };
  }
  const parts = reckoned.formatToParts(Date.parse(`${day}T12:00:00Z`)) as { type: string; value: string }[];
  const [year = '', month = '', date = ''] = ['relatedYear', 'month', 'day'].map((type) => parts.find((part) => part.type === type)?.value);
  return { year, month: /^\d+$/.test(month) ? two(month) : null, date: two(date) };
}
