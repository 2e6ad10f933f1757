import type { RecordProblem } from '@/domain/import/csv-records';
import type { Delimiter } from '@/domain/import/delimiter';
import type { Encoding } from '@/domain/import/encoding';
import { readCsvRows } from '@/services/import/read/csv-rows';
import { inspectFile } from '@/services/import/read/inspect';
import { readXlsxRows } from '@/services/import/read/xlsx-rows';

export interface Row {
  /** One-based line of the file (CSV) or row of the sheet (XLSX) on which the row begins. */
  line: number;
  /** Cells as text, as many as the row has: it may be shorter or longer than the header. */
  cells: string[];
  /** Set for a row that could not be read (broken quotes); its cells are only good for the file of rejected rows. */
  problem?: RecordProblem;
}

export type ReadOptions =
  | { format: 'xlsx' }
  | { format: 'csv'; encoding: Encoding; delimiter: Delimiter };

/**
 * The rows of a CSV or XLSX file in file order, the header first, without blank rows. Options come from inspectFile or from the person who
 * corrected its guess; without them the file is inspected first. CSV is read in constant memory, XLSX in
 * that of the texts that its cells share and at most 200 MB unpacked. Rejects with a
 * Refusal for a file that cannot be read and with the error of the file system; a bad row is a row with a problem. Stopping early closes the file.
 */
export async function* readRows(path: string, options?: ReadOptions): AsyncGenerator<Row> {
  const chosen = options ?? await inspectFile(path);
  if (chosen.format === 'xlsx') yield* readXlsxRows(path);
  else yield* readCsvRows(path, chosen.encoding, chosen.delimiter);
}
