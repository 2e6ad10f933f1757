import { decimal, list, optional, partsOf, whole } from '@/components/number-text';

export interface Line { key: number; line: string; layoutId: string | null; facingId: string | null }

let last = 0;
export const emptyLine = (line: string): Line => ({ key: (last += 1), line, layoutId: null, facingId: null });

const FLOOR = whole({ min: -9, max: 200 });

/** How the numbers of a plan are read. */
export const PLAN_NUMBERS = {
  floorFrom: FLOOR, floorTo: FLOOR, skippedFloors: list(FLOOR), unitPrice: decimal(2, { min: 0.01 }), floorStep: optional(decimal(2, { min: -100_000, max: 100_000 }), '0'),
};

/** The entrances that were typed. */
export const entrancesOf = (text: string): string[] => partsOf(text.normalize('NFKC'));

/** The lines as the API wants them; those without a layout are left out. */
export const linesOf = (lines: readonly Line[]) =>
  lines.flatMap(({ line, layoutId, facingId }) => (layoutId ? [{ line: line.normalize('NFKC').trim(), layoutId, facingId }] : []));
