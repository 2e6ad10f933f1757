/** What an item of a development plan needs to be settled, and when. */
export interface PlanItemFacts {
  dueOn: string;
  result: string | null;
  /** The day on which the result came about, in the calendar that `today` is of. */
  resultOn: string | null;
  waiver: string | null;
}

/** Whether an item still waits for a result or a waiver. */
export const isOpen = ({ result, waiver }: Pick<PlanItemFacts, 'result' | 'waiver'>): boolean => result === null && waiver === null;

/** Whether an item is late: open after its day, or settled after it. A waived one never is. Days are `YYYY-MM-DD`. */
export function isLate(item: PlanItemFacts, today: string): boolean {
  if (item.waiver !== null) return false;
  return (item.resultOn ?? today) > item.dueOn;
}

/** The calendar day of an instant where this program runs. */
export function localDay(instant: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`;
}
