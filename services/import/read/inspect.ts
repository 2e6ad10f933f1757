import { CsvRecords } from '@/domain/import/csv-records';
import { declaredDelimiter, guessDelimiter, type Delimiter } from '@/domain/import/delimiter';
import { detectEncoding, type Encoding } from '@/domain/import/encoding';
import { restoreCell } from '@/domain/import/inert-cell';
import { decodeHead } from '@/services/import/read/decode';
import { refuseFile } from '@/services/import/read/limits';
import { readSample, type FileSample } from '@/services/import/read/sample';
import { readXlsxRows, type SheetRow } from '@/services/import/read/xlsx-rows';

const SAMPLE_ROWS = 200;

interface Preview {
  headers: string[];
  /** The line of the header; data rows have higher ones. */
  headerLine: number;
  /** The first rows below the header, at most 200. */
  sample: SheetRow[];
  /** Data rows of the file: exact for XLSX and small files, else estimated from the size. */
  rowEstimate: number;
}

export type FileInspection = Preview & (
  | { format: 'xlsx' }
  | { format: 'csv'; encoding: Encoding; encodingConfidence: number; bom: boolean; delimiter: Delimiter }
);

const startsWith = (head: Uint8Array, ...bytes: number[]) => bytes.every((byte, index) => head[index] === byte);

async function inspectXlsx(path: string): Promise<FileInspection> {
  const rows: SheetRow[] = [];
  let count = 0;
  for await (const row of readXlsxRows(path)) {
    count += 1;
    if (rows.length <= SAMPLE_ROWS) rows.push(row);
  }
  const [header, ...sample] = rows;
  if (!header) throw refuseFile('import.file.empty');
  return { format: 'xlsx', headers: header.cells, headerLine: header.line, sample, rowEstimate: count - 1 };
}

function inspectCsv({ size, head, telling }: FileSample): FileInspection {
  const whole = size <= head.length;
  const marked = detectEncoding(head, whole);
  const { encoding, bom, confidence } = marked.bom || telling === head ? marked : detectEncoding(telling);
  const text = decodeHead(head, encoding);
  const delimiter = guessDelimiter(text);
  const parser = new CsvRecords(delimiter);
  const records = [...parser.push(text), ...(whole ? parser.end() : [])].slice(declaredDelimiter(text) ? 1 : 0);
  const [header, ...rows] = records.map(({ line, cells }) => ({ line, cells: cells.map(restoreCell) }));
  if (!header) throw refuseFile('import.file.empty');
  const rowEstimate = whole ? rows.length : Math.max(rows.length, Math.round((size / head.length) * records.length) - 1);
  const sample = rows.slice(0, SAMPLE_ROWS);
  return { format: 'csv', encoding, encodingConfidence: confidence, bom, delimiter, headers: header.cells, headerLine: header.line, sample, rowEstimate };
}

/**
 * Looks into an uploaded file: format, encoding, delimiter, headers, the first rows and about how many there are. Its result serves as options of
 * readRows. Rejects with a Refusal: import.file.empty, tooLarge, notSpreadsheet (old .xls, encrypted or damaged workbooks).
 */
export async function inspectFile(path: string): Promise<FileInspection> {
  const sample = await readSample(path);
  if (startsWith(sample.head, 0x50, 0x4b, 0x03, 0x04)) return inspectXlsx(path);
  // The container of .xls and of password-protected .xlsx.
  if (startsWith(sample.head, 0xd0, 0xcf, 0x11, 0xe0)) throw refuseFile('import.file.notSpreadsheet');
  return inspectCsv(sample);
}
