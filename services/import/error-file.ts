import type { Viewer } from '../viewer';
import { batchToWorkOn, planOf } from './batch';
import { inspectUpload } from './inspect';
import type { CellProblem } from './problem';
import { importsInto } from './processes';
import { errorFileLines, type RejectedRow } from './read/error-file';
import { readRejects } from './rejects';
import { rejectsPath } from './uploads';

/** Puts a reason into words. */
export type ReasonText = (problem: CellProblem) => string;

/** The refused rows of an import as a CSV file that can be imported again as it is, with the reasons in words; a line at a time. */
export async function errorFileOf(viewer: Viewer, id: number, reason: ReasonText): Promise<{ lines: AsyncGenerator<string>; fileName: string }> {
  const batch = await batchToWorkOn(viewer, id);
  const { headers } = await inspectUpload(viewer, batch, planOf(batch) ?? {});
  const rejects = readRejects(rejectsPath(importsInto(viewer.db).settings.dataDir, batch.storedAs));
  async function* rows(): AsyncGenerator<RejectedRow> {
    for await (const { line, cells, problems } of rejects) yield { line, cells, error: problems.map(reason).join('; ') };
  }
  return { lines: errorFileLines(headers, rows()), fileName: `${batch.fileName.replace(/\.(csv|xlsx|txt|tsv)$/i, '')}.errors.csv` };
}
