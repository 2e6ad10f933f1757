/** Message keys (below `errors` in messages/) for a cell that cannot be read. */
export type ParseProblem =
  | 'import.date.unknown' | 'import.date.impossible'
  | 'import.amount.unknown' | 'import.amount.tooPrecise' | 'import.amount.tooLarge'
  | 'import.rate.unknown' | 'import.rate.tooLarge'
  | 'import.boolean.unknown';

/** What became of one cell: its value, or the message key that says why there is none. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; problem: ParseProblem };

export const parsed = <T>(value: T): Parsed<T> => ({ ok: true, value });
export const unreadable = (problem: ParseProblem): { ok: false; problem: ParseProblem } => ({ ok: false, problem });
