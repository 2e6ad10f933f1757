import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { CsvRecords } from '@/domain/import/csv-records';

/** What the file itself says, counted without the product. */
export interface Counted {
  rows: number;
  states: string[];
  /** Complaints by whether they were answered in time; open: not yet. */
  kept: number;
  broken: number;
  open: number;
  /** Year of receipt → not answered in time. */
  brokenByYear: Record<string, number>;
}

/** The text of a file, unpacked where it is packed. */
export function textOf(file: string): Buffer {
  const bytes = readFileSync(file);
  return file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

/** Counts an extract of the Consumer Complaint Database by its own columns. */
export function count(text: Buffer): Counted {
  const reader = new CsvRecords(',');
  const [header, ...records] = [...reader.push(text.toString('utf8').replace(/^\ufeff/, '')), ...reader.end()];
  const column = (name: string) => header?.cells.indexOf(name) ?? -1;
  const [state, received, timely] = [column('State'), column('Date received'), column('Timely response?')];
  const counted: Counted = { rows: records.length, states: [...new Set(records.map(({ cells }) => cells[state] ?? ''))].sort(), kept: 0, broken: 0, open: 0, brokenByYear: {} };
  for (const { cells } of records) {
    const word = cells[timely] ?? '';
    counted[word === 'Yes' ? 'kept' : word === 'No' ? 'broken' : 'open'] += 1;
    const year = (cells[received] ?? '').slice(0, 4);
    if (word === 'No') counted.brokenByYear[year] = (counted.brokenByYear[year] ?? 0) + 1;
  }
  return counted;
}
