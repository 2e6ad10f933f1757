import { createReadStream } from 'node:fs';
import { appendFile, stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Outcome } from './outcome';
import type { CellProblem } from './problem';

/** A row that did not go in, with the reasons as message keys: who asks for the file reads them in their own language. */
export interface Reject {
  line: number;
  cells: readonly string[];
  problems: CellProblem[];
}

const isReason = ({ warning }: CellProblem) => warning !== true;

/** Writes down the rejected rows of a chunk. Before its commit: what a repeated chunk writes twice is read once. */
export async function keepRejects(path: string, outcomes: readonly Outcome[]): Promise<void> {
  const lines = outcomes.flatMap((outcome) =>
    outcome.act === 'FAIL' ? [JSON.stringify({ line: outcome.row.line, cells: outcome.row.cells, problems: outcome.problems.filter(isReason) })] : [],
  );
  if (lines.length) await appendFile(path, `${lines.join('\n')}\n`);
}

/** The rejected rows in the order in which they were dealt with, each once. Constant memory but for their line numbers. */
export async function* readRejects(path: string): AsyncGenerator<Reject> {
  if (!(await stat(path).catch(() => null))) return;
  const seen = new Set<number>();
  for await (const line of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity })) {
    const reject = parsed(line);
    if (!reject || seen.has(reject.line)) continue;
    seen.add(reject.line);
    yield reject;
  }
}

// A process that dies while it writes leaves half a line; the chunk that it belonged to is done again.
function parsed(line: string): Reject | null {
  try {
    return JSON.parse(line) as Reject;
  } catch {
    return null;
  }
}
