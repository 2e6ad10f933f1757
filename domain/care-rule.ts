import { addDays } from './care-days';

export const CARE_OCCASIONS = ['BIRTHDAY', 'HOLIDAY', 'PURCHASE_ANNIVERSARY', 'DAY_AFTER_ORDER', 'RETURN_VISIT'] as const;
export type CareOccasion = (typeof CARE_OCCASIONS)[number];

/** After a longer stop, what is past is past: so many days are made up for. */
export const MADE_UP_DAYS = 31;

/** What a rule looks at: days of the occasion, both included. */
export interface CareWindow {
  from: string;
  until: string;
}

interface Looking {
  occasion: CareOccasion;
  leadDays: number;
  /** From this day on the rule is as it is. */
  startsOn: string;
  /** The day of its last complete run; null before the first. */
  lookedOn: string | null;
}

/**
 * The days that a run looks at: from the one after the last run, so that a stop leaves no gap, up to the lead ahead of `today`. An order often counts
 * only some days after its date, so those days are looked at again. Days are `YYYY-MM-DD`.
 */
export function careWindow({ occasion, leadDays, startsOn, lookedOn }: Looking, today: string): CareWindow {
  const earliest = addDays(today, -MADE_UP_DAYS);
  const next = occasion === 'DAY_AFTER_ORDER' ? earliest : lookedOn === null ? startsOn : smaller(addDays(lookedOn, 1), today);
  return { from: larger(larger(next, earliest), startsOn), until: addDays(today, leadDays) };
}

const smaller = (a: string, b: string) => (a < b ? a : b);
const larger = (a: string, b: string) => (a > b ? a : b);

/** Whether the questions of a visit sheet are asked on it. */
export const asksQuestions = (occasion: CareOccasion): boolean => occasion === 'RETURN_VISIT';

const NUMBERED: readonly CareOccasion[] = ['DAY_AFTER_ORDER', 'RETURN_VISIT'];

/** Whether days are counted from something: an order, the last visit. */
export const countsDays = (occasion: CareOccasion): boolean => NUMBERED.includes(occasion);
