import { addDays, daysBetween } from '../../../values/day';

/** Room before the first order, as a share of the whole. */
const MARGIN = 0.03;

/** The stretch that a line of days with orders covers: a little before the first one, up to today. */
export function spanOf(orderDays: readonly string[], today: string): { from: string; days: number } {
  const first = orderDays[0] ?? today;
  const known = Math.max(1, daysBetween(first, today));
  const from = addDays(first, -Math.ceil(known * MARGIN));
  return { from, days: Math.max(1, daysBetween(from, today)) };
}
