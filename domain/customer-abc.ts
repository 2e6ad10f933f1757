/** ABC analysis: which customers most of the order value comes from. */
export const ABC_CLASSES = ['A', 'B', 'C'] as const;
export type AbcClass = (typeof ABC_CLASSES)[number];

/** Percent of the order value up to which a customer is in A, and in B; the rest is in C. */
export const ABC_LIMITS = { A: 80, B: 95 } as const;

/** How far the window of orders that count goes back, in months. */
export const ABC_MONTHS = 12;

/** The day after which orders count: the same day of the month `ABC_MONTHS` earlier, or the last one of a shorter month. Both are `YYYY-MM-DD`. */
export function abcWindowStart(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 - ABC_MONTHS, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}
