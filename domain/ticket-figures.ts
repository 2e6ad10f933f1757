import { type Period, periodsBetween } from './period';
import { SATISFIED } from './service-ticket';

/** A report looks at no more months at once. */
export const REPORT_MONTHS = 60;

/** The first day that a report can look at. */
export const REPORT_FROM = '1900-01-01';

/** How often a ticket came back before it was closed: not, once, twice, more often. */
export const LOOP_STEPS = [0, 1, 2, 3] as const;

/** What a customer can say, from the worst. */
export const SCORES = [1, 2, 3, 4, 5] as const;

/** How service tickets went, of those closed, of the scores given and of the times that customers were asked by mail, all within one period. */
export interface TicketFigures {
  /** Closed by a feedback of at least 3; what was merged into another ticket is not counted. */
  closed: number;
  /** Of those: closed by the first feedback, without ever having come back. */
  firstTimeRight: number;
  /** Scores given, each time that a ticket was handled counting once. */
  scored: number;
  /** What they add up to. */
  scoreSum: number;
  /** Times that a customer was asked by mail; asked again about the same handling counts once. */
  asked: number;
  /** Of those: answered by the link. */
  answered: number;
}

const NONE: TicketFigures = { closed: 0, firstTimeRight: 0, scored: 0, scoreSum: 0, asked: 0, answered: 0 };

const DAY_MS = 86_400_000;
const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** Several of them as one. */
export function together(figures: readonly Partial<TicketFigures>[]): TicketFigures {
  const sum = { ...NONE };
  for (const some of figures) for (const name of Object.keys(NONE) as (keyof TicketFigures)[]) sum[name] += some[name] ?? 0;
  return sum;
}

/** A part of a whole, 0 to 1; null where there is no whole. */
export const shareOf = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);

/** Whether a score closes a ticket. */
export const isSatisfied = (score: number): boolean => score >= SATISFIED;

/** As many days right before a period; fewer where a report looks at no more, as they touch too many months or begin too early. */
export function periodBefore(from: string, to: string): { from: string; to: string } {
  const first = Date.parse(from);
  const earliest = new Date(first - DAY_MS);
  earliest.setUTCMonth(earliest.getUTCMonth() - REPORT_MONTHS + 1, 1);
  return { from: dayOf(Math.max(2 * first - Date.parse(to) - DAY_MS, earliest.getTime(), Date.parse(REPORT_FROM))), to: dayOf(first - DAY_MS) };
}

/** The months that a period touches, the first and the last cut to it; `end` is the first day after. Empty where it ends before it begins. */
export function monthsWithin(from: string, to: string): Period[] {
  const after = dayOf(Date.parse(to) + DAY_MS);
  return periodsBetween('MONTH', from, to).map(({ start, end }) => ({ start: start < from ? from : start, end: end > after ? after : end }));
}
