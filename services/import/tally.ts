import { type Outcome, problemsOf } from './outcome';
import type { CellProblem } from './problem';

export interface Counts {
  created: number;
  updated: number;
  skipped: number;
  failed: number;
}

/** One kind of problem over the whole file. */
export interface ProblemGroup extends CellProblem {
  count: number;
  firstLine: number;
}

const MAX_GROUPS = 60;
/** Where every value wants a decision of its own, it is told apart. */
const BY_VALUE = /^import\.(choice|owner|customer|product|status)\./;
const COUNTED = { CREATE: 'created', UPDATE: 'updated', MERGE: 'updated', SKIP: 'skipped', FAIL: 'failed' } as const;

/** Counts what becomes of rows and gathers why. */
export class Tally {
  readonly counts: Counts = { created: 0, updated: 0, skipped: 0, failed: 0 };
  private readonly groups = new Map<string, ProblemGroup>();

  add(outcomes: readonly Outcome[]): void {
    for (const outcome of outcomes) {
      this.counts[COUNTED[outcome.act]] += 1;
      for (const problem of problemsOf(outcome)) this.group(problem, outcome.row.line);
    }
  }

  get rows(): number {
    const { created, updated, skipped, failed } = this.counts;
    return created + updated + skipped + failed;
  }

  /** The most frequent first. */
  problems(): ProblemGroup[] {
    return [...this.groups.values()].sort((one, other) => other.count - one.count);
  }

  private group(problem: CellProblem, line: number): void {
    const { field, message, params, value } = problem;
    const rough = JSON.stringify([field, message, params ?? null]);
    const fine = BY_VALUE.test(message) ? `${rough} ${value}` : rough;
    const key = this.groups.has(fine) || this.groups.size < MAX_GROUPS ? fine : rough;
    const known = this.groups.get(key);
    if (known) known.count += 1;
    else this.groups.set(key, { ...problem, value: value.slice(0, 200), count: 1, firstLine: line });
  }
}
