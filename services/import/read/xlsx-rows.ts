import { restoreCell } from '@/domain/import/inert-cell';
import { unpackedSize } from '@/services/import/read/unpacked-size';
import { openWorkbook, richText, type Workbook } from '@/services/import/read/workbook';
import { attribute, elements, xmlText } from '@/services/import/read/xml';
import { notSpreadsheet } from '@/services/import/read/zip';

export interface SheetRow { line: number; cells: string[] }

/** Columns of a sheet, A to XFD. */
const COLUMNS = 16_384;
const CELL = /<(?:\w+:)?c(?=[\s/>])([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g;
const VALUE = /<(?:\w+:)?v(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?v>/;
const DAY = 86_400_000;
/** Serials count from the last days of 1899, those of old Macs from 1904. */
const EPOCH = { 1900: 25_569, 1904: 24_107 };

/** A stored number as Excel shows it: 15 digits (0.30000000000000004 is 0.3), never with an exponent below 10^21. */
function numberText(stored: string): string {
  const rounded = Number(Number(stored).toPrecision(15));
  if (!Number.isFinite(rounded)) return stored;
  const text = String(rounded);
  return text.includes('e-') ? rounded.toFixed(20).replace(/0+$/, '') : text;
}

/** Excel keeps wall times without a zone; here they are as if they were UTC. */
function dateText(wall: number): string | null {
  const date = new Date(Math.round(wall / 1000) * 1000);
  if (Number.isNaN(date.getTime())) return null;
  const [day = '', time = ''] = date.toISOString().split(/[T.]/);
  return time === '00:00:00' ? day : `${day} ${time}`;
}

function serialText(stored: string, since1904: boolean): string {
  const days = Number(stored);
  // The 1900 system counts a 29 February that never was.
  const missed = !since1904 && days >= 1 && days < 60 ? 1 : 0;
  return dateText((days + missed - EPOCH[since1904 ? 1904 : 1900]) * DAY) ?? stored;
}

/** A = 0, Z = 25, AA = 26; null where the reference names no column. */
function columnOf(reference: string | null): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  return letters ? [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1 : null;
}

function cellText(tag: string, content: string, { texts, dateStyles, since1904 }: Workbook): string {
  const type = attribute(tag, 't');
  if (type === 'inlineStr') return restoreCell(richText(content));
  const value = xmlText(VALUE.exec(content)?.[1] ?? '');
  if (value === '' || type === 'e') return '';
  if (type === 's') return restoreCell(texts[Number(value)] ?? '');
  if (type === 'str') return restoreCell(value);
  if (type === 'b') return value === '1' || value === 'true' ? 'TRUE' : 'FALSE';
  if (type === 'd') return dateText(Date.parse(/[zZ]|[+-]\d\d:\d\d$/.test(value) || !value.includes('T') ? value : `${value}Z`)) ?? value;
  return dateStyles.has(Number(attribute(tag, 's') ?? 0)) ? serialText(value, since1904) : restoreCell(numberText(value));
}

function cellsOf(row: string, workbook: Workbook): string[] {
  const cells: string[] = [];
  for (const [, tag = '', content = ''] of row.matchAll(CELL)) {
    const column = columnOf(attribute(tag, 'r')) ?? cells.length;
    if (column >= COLUMNS) throw notSpreadsheet();
    while (cells.length < column) cells.push('');
    cells[column] = cellText(tag, content, workbook);
  }
  return cells;
}

/**
 * The rows of the first sheet of a workbook as text: dates as YYYY-MM-DD (HH:mm:ss), numbers as Excel shows them, formulas by their stored
 * value, errors (#N/A) as empty. One row at a time is in memory, and the texts that cells share; a workbook of more than 200 MB unpacked is refused
 * first. Rejects with a refusal (import.file.tooLarge, import.file.notSpreadsheet). Rows without any cell are left out, `line` is Excel's row number.
 */
export async function* readXlsxRows(path: string): AsyncGenerator<SheetRow> {
  await unpackedSize(path);
  const workbook = await openWorkbook(path);
  let line = 0;
  for await (const row of elements(workbook.sheet, 'row')) {
    line = Number(attribute(row.slice(0, row.indexOf('>')), 'r') ?? line + 1);
    const cells = cellsOf(row, workbook);
    if (cells.some((cell) => cell !== '')) yield { line, cells };
  }
}
