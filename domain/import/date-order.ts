import { dateShapeOf } from '@/domain/import/date-shape';

export type DateOrder = 'YMD' | 'MDY' | 'DMY';

export interface DateOrderGuess {
  order: DateOrder;
  /** True where no sample decides between day first and month first, or samples contradict each other: ask a person. */
  ambiguous: boolean;
}

/**
 * Decides the order of day, month and year for a whole column: one 14/05/1965 among its samples settles all others. Undecided columns get month
 * first for slashes and hyphens (Excel's and Salesforce's English default) and day first for dots, and are flagged.
 */
export function guessDateOrder(samples: Iterable<string>): DateOrderGuess {
  const votes: Record<DateOrder, number> = { YMD: 0, MDY: 0, DMY: 0 };
  let open = 0;
  let dotted = 0;
  for (const sample of samples) {
    const shape = dateShapeOf(sample);
    if (shape?.order === 'YMD') votes.YMD += 1;
    if (shape?.order !== 'open') continue;
    open += 1;
    if (shape.separator === '.') dotted += 1;
    const [first, second] = shape.parts;
    // A first number that is no day (65/3/15) or a last one that is no year (24/3/5): a year of two digits in front.
    if (shape.shortYear && (first > 31 || first === 0 || !shape.lastPadded)) votes.YMD += 1;
    else if (first > 12 && second <= 12) votes.DMY += 1;
    else if (second > 12 && first <= 12) votes.MDY += 1;
  }
  if (open === 0) return { order: 'YMD', ambiguous: false };
  if (votes.DMY === 0 && votes.MDY === 0) {
    if (votes.YMD > 0 && votes.YMD >= open) return { order: 'YMD', ambiguous: false };
    return { order: dotted * 2 > open ? 'DMY' : 'MDY', ambiguous: true };
  }
  return { order: votes.DMY > votes.MDY ? 'DMY' : 'MDY', ambiguous: votes.DMY > 0 && votes.MDY > 0 };
}
