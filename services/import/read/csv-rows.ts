import { createReadStream } from 'node:fs';
import { CsvRecords, type CsvRecord } from '@/domain/import/csv-records';
import type { Delimiter } from '@/domain/import/delimiter';
import type { Encoding } from '@/domain/import/encoding';
import { restoreCell } from '@/domain/import/inert-cell';
import { decodeText } from '@/services/import/read/decode';
import { refuseFile } from '@/services/import/read/limits';

/** Rows longer than a record may be: each costs a look through a megabyte, so a file full of them is refused. */
const TOO_LONG_ROWS = 20;

const isHint = ({ line, cells }: CsvRecord, delimiter: string) => line === 1 && /^sep=/iu.test(cells[0] ?? '') && cells.join(delimiter).length <= 5;

/**
 * The records of a CSV file in constant memory, in file order, the header first; a hint line ("sep=;") is left out and cells made inert on export
 * are restored. Rejects with a LIMIT refusal on a file full of overlong rows, or with the error of the file system.
 */
export async function* readCsvRows(path: string, encoding: Encoding, delimiter: Delimiter): AsyncGenerator<CsvRecord> {
  const parser = new CsvRecords(delimiter);
  const stream = createReadStream(path, { highWaterMark: 64 * 1024 });
  let tooLong = 0;
  const check = (record: CsvRecord) => {
    if (record.problem === 'import.row.tooLong' || record.problem === 'import.row.quoteUnclosed') tooLong += 1;
    if (tooLong > TOO_LONG_ROWS) throw refuseFile('import.file.tooManyBadRows', { line: record.line });
    return { ...record, cells: record.cells.map(restoreCell) };
  };
  try {
    for await (const text of decodeText(stream, encoding)) {
      for (const record of parser.push(text)) if (!isHint(record, delimiter)) yield check(record);
    }
    for (const record of parser.end()) if (!isHint(record, delimiter)) yield check(record);
  } finally {
    stream.destroy();
  }
}
