import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ERROR_HEADER, isErrorColumn, LINE_HEADER } from '@/domain/import/columns';
import { csvLine } from '@/domain/import/csv-line';
import { inertCell } from '@/domain/import/inert-cell';

export interface RejectedRow {
  line: number;
  /** The cells as they were read, before any correction. */
  cells: readonly string[];
  /** Why, in the language of the person who imports. */
  error: string;
}

/**
 * The text of a file of rejected rows, line by line: BOM, original headers and cells in original order, then error and line. Cells that could be
 * a formula are inert. Columns of an earlier error file are replaced, not repeated; cells beyond the header go behind the two columns.
 */
export async function* errorFileLines(headers: readonly string[], rows: Iterable<RejectedRow> | AsyncIterable<RejectedRow>): AsyncGenerator<string> {
  const kept = headers.flatMap((header, column) => (isErrorColumn(header) ? [] : [column]));
  const line = (cells: readonly string[], error: string, place: string, beyond: readonly string[] = []) =>
    `${csvLine([...kept.map((column) => cells[column] ?? ''), error, place, ...beyond].map(inertCell))}\r\n`;
  yield `\ufeff${line(headers, ERROR_HEADER, LINE_HEADER)}`;
  for await (const row of rows) yield line(row.cells, row.error, String(row.line), row.cells.slice(headers.length));
}

/**
 * Writes the file of rejected rows as CSV, UTF-8 with BOM, so that Excel opens it and it can be imported again as it is. Constant memory; rejects
 * with the error of the file system.
 */
export async function writeErrorFile(path: string, headers: readonly string[], rows: Iterable<RejectedRow> | AsyncIterable<RejectedRow>): Promise<void> {
  await pipeline(Readable.from(errorFileLines(headers, rows)), createWriteStream(path, { encoding: 'utf8' }));
}
