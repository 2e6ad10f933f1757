import { type Outcome, rowProblem } from '../outcome';
import type { CellProblem } from '../problem';
import type { PreparedLine, PreparedOrder } from './prepare';

/** What is wrong with the rows of an order, by row: what they themselves have, and what was found since. */
export class Blame {
  private readonly problems: ReadonlyMap<PreparedLine, CellProblem[]>;

  constructor(private readonly order: PreparedOrder) {
    // Copied: a decision that is asked for again starts from what the rows themselves have.
    this.problems = new Map(order.lines.map((line) => [line, [...line.problems]]));
  }

  add(place: number, problem: CellProblem): void {
    const line = this.order.lines[place];
    if (line) this.problems.get(line)?.push(problem);
  }

  isGuilty(line: PreparedLine): boolean {
    return this.of(line).some(({ warning }) => warning !== true);
  }

  get isAny(): boolean {
    return this.order.lines.some((line) => this.isGuilty(line));
  }

  /** Every row with the same outcome, and with what is worth a look. */
  outcomes(act: 'CREATE' | 'UPDATE' | 'SKIP'): Outcome[] {
    return this.order.lines.map((line) => ({ act, row: { ...line, problems: this.of(line) } }));
  }

  /** No row goes in: each is told what is wrong with it, or which row of its order is to blame. */
  refused(): Outcome[] {
    const guilty = this.order.lines.find((line) => this.isGuilty(line));
    const other = rowProblem('import.order.otherRow', { line: guilty?.line ?? 0 });
    return this.order.lines.map((row) => ({ act: 'FAIL', row, problems: this.isGuilty(row) ? this.of(row) : [...this.of(row), other] }));
  }

  private of(line: PreparedLine): CellProblem[] {
    return this.problems.get(line) ?? [];
  }
}
