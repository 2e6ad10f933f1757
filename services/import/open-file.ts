import type { ImportPlan } from '@/domain/import/plan';
import type { Sampled } from '@/domain/import/sampled';
import { refuseFile } from './read/limits';
import { type ReadOptions, type Row, readRows } from './read/rows';

const SAMPLE_ROWS = 200;

/** A file whose head was read. */
export interface OpenFile extends Sampled {
  sample: Row[];
  /** All rows below the header, the sample first; may be walked once. */
  rows(): AsyncGenerator<Row>;
  /** Stops reading before the end. */
  close(): Promise<void>;
}

/** Opens a file by what the person said of it and reads its header and first rows: in one pass, for the texts of a workbook are read before its rows. Refuses an empty one. */
export async function openFile(path: string, options: ReadOptions): Promise<OpenFile> {
  const reader = readRows(path, options);
  const head: Row[] = [];
  while (head.length <= SAMPLE_ROWS) {
    const { value, done } = await reader.next();
    if (done) break;
    head.push(value);
  }
  const [header, ...sample] = head;
  if (!header) throw refuseFile('import.file.empty');
  return {
    headers: header.cells, sample,
    async *rows() {
      yield* sample;
      yield* reader;
    },
    close: async () => void (await reader.return(undefined)),
  };
}

/** How a file of this format is read under a plan. */
export const readOptions = (format: 'csv' | 'xlsx', { encoding, delimiter }: Pick<ImportPlan, 'encoding' | 'delimiter'>): ReadOptions =>
  format === 'xlsx' ? { format } : { format, encoding, delimiter };

/** Rows in groups of at most `size`. */
export async function* grouped(rows: AsyncIterable<Row>, size: number): AsyncGenerator<Row[]> {
  let group: Row[] = [];
  for await (const row of rows) {
    group.push(row);
    if (group.length < size) continue;
    yield group;
    group = [];
  }
  if (group.length) yield group;
}
