import type { Viewer } from '../viewer';
import { batchToWorkOn, checkedPlan } from './batch';
import { inspectUpload } from './inspect';
import { type Outcome, type PreviewCell, problemsOf } from './outcome';
import type { CellProblem } from './problem';
import type { Row } from './read/rows';
import { openImport } from './subjects';

const PREVIEW_ROWS = 50;

export interface PreviewRow {
  line: number;
  act: Outcome['act'];
  cells: PreviewCell[];
  problems: CellProblem[];
}

/** The first rows as the plan would write them, decided by the code of the run itself; in file order. */
export async function previewImport(viewer: Viewer, id: number, input: unknown, chinese: boolean): Promise<PreviewRow[]> {
  const batch = await batchToWorkOn(viewer, id);
  const plan = checkedPlan(input);
  const inspection = await inspectUpload(viewer, batch, plan);
  const run = await openImport(viewer, plan, inspection);
  const previewed: PreviewRow[] = [];
  for await (const rows of run.groups(walk(inspection.sample.slice(0, PREVIEW_ROWS)), PREVIEW_ROWS)) {
    const decided = await run.prepare(rows).decide(viewer.db);
    previewed.push(...decided.outcomes.map((outcome) => ({
      line: outcome.row.line, act: outcome.act, cells: decided.cellsOf(outcome, chinese), problems: problemsOf(outcome),
    })));
  }
  return previewed.sort((one, other) => one.line - other.line);
}

async function* walk(rows: readonly Row[]): AsyncGenerator<Row> {
  yield* rows;
}
