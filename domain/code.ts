/**
 * A stable code made of a label: "Went to a competitor" → WENT_TO_A_COMPETITOR. Empty where the label has no Latin letter or digit; the caller
 * numbers it then.
 */
export const codeOf = (label: string): string =>
  label.normalize('NFKD').toUpperCase().replace(/[^A-Z0-9]+/g, '_').replace(/^_+|_+$/g, '').slice(0, 36);

/** The code, or the first of CODE_2, CODE_3 … that is free. */
export function freeCode(wanted: string, taken: ReadonlySet<string>): string {
  const base = wanted || 'ITEM';
  if (!taken.has(base)) return base;
  for (let number = 2; ; number += 1) if (!taken.has(`${base}_${number}`)) return `${base}_${number}`;
}
