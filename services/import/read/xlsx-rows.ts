import { readSheet, type CellValue } from 'read-excel-file/node';
import { restoreCell } from '@/domain/import/inert-cell';
import { refuseFile } from '@/services/import/read/limits';
import { unpackedSize } from '@/services/import/read/unpacked-size';

export interface SheetRow { line: number; cells: string[] }

/** A stored number as Excel shows it: 15 digits (0.30000000000000004 is 0.3), never with an exponent below 10^21. */
function numberText(stored: string): string {
  const rounded = Number(Number(stored).toPrecision(15));
  if (!Number.isFinite(rounded)) return stored;
  const text = String(rounded);
  return text.includes('e-') ? rounded.toFixed(20).replace(/0+$/, '') : text;
}

/** Excel keeps wall times without a zone; read-excel-file gives them as if they were UTC. */
function dateText(date: Date): string {
  const [day = '', time = ''] = new Date(Math.round(date.getTime() / 1000) * 1000).toISOString().split(/[T.]/);
  return time === '00:00:00' ? day : `${day} ${time}`;
}

function cellText(cell: CellValue | string | null): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return dateText(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return restoreCell(String(cell));
}

/**
 * The rows of the first sheet of a workbook as text: dates as YYYY-MM-DD (HH:mm:ss), numbers as Excel shows them, formulas by their stored
 * value, errors (#N/A) as empty. The whole sheet is in memory (about five times its unpacked size), hence the limit of 200 MB, checked first.
 * Rejects with a refusal (import.file.tooLarge, import.file.notSpreadsheet). Rows without any cell are left out, `line` is Excel's row number.
 */
export async function* readXlsxRows(path: string): AsyncGenerator<SheetRow> {
  await unpackedSize(path);
  const rows = await readSheet<string>(path, { parseNumber: numberText, trim: false }).catch((error: unknown) => {
    const ofFileSystem = typeof error === 'object' && error !== null && 'syscall' in error;
    throw ofFileSystem ? error : refuseFile('import.file.notSpreadsheet');
  });
  for (const [index, row] of rows.entries()) {
    const cells = row.map(cellText);
    if (cells.some((cell) => cell !== '')) yield { line: index + 1, cells };
  }
}
