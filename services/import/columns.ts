import { type ColumnSource, guessMapping, joinColumns, type TargetField } from '@/domain/import/columns';
import { guessDecimalMark } from '@/domain/import/decimal-mark';
import { isPerCent } from '@/domain/import/rate';
import type { ImportMapping } from '@/domain/import/plan';
import type { Sampled } from '@/domain/import/sampled';
import { type ImportField, targetOf } from '@/domain/import/target-fields';
import { NUMBERS, type TargetSpec } from '@/domain/import/target-spec';
import { readHoursSetting } from '../calendar-day/hours';
import type { Viewer } from '../viewer';

/** A field with all that is needed to read it from a row. */
export interface Column extends ImportMapping {
  target: TargetSpec;
  decimalMark: '.' | ',' | undefined;
  /** Plain numbers of a rate are per cent. */
  perCent: boolean;
  /** Where the clocks hang that times without a zone were read from. */
  timeZone: string;
  /** The text of the field in a row: one cell, or several joined. */
  textOf(cells: readonly string[]): string;
}

/** The columns of a plan, ready to read rows of the file that it was made for. `fields` tell the parts of which a field can be put together. */
export async function readableColumns({ db }: Viewer, mapping: readonly ImportMapping[], file: Sampled, fields: readonly TargetField[]): Promise<Column[]> {
  const { timeZone } = await readHoursSetting(db);
  return mapping.map((each) => {
    const target = targetOf(each.field);
    const [only = 0] = each.columns;
    const sources = sourcesOf(each.field, each.columns, file.headers, fields);
    const sample = file.sample.map(({ cells }) => cells[only] ?? '');
    return {
      ...each, target, timeZone,
      decimalMark: NUMBERS.has(target.reading) ? guessDecimalMark(sample) : undefined,
      perCent: (target.reading === 'rate' || target.reading === 'discountRate') && isPerCent(sample),
      textOf: each.columns.length === 1 ? (cells) => (cells[only] ?? '').trim() : (cells) => joinColumns(cells, sources),
    };
  });
}

/** Which part of the field each column is, by its header: given name before or after family name depends on the language of the cells. */
function sourcesOf(field: ImportField, columns: readonly number[], headers: readonly string[], fields: readonly TargetField[]): ColumnSource[] {
  const known = fields.find(({ key }) => key === (targetOf(field).guess ?? field));
  if (columns.length < 2 || !known) return columns.map((column) => ({ column }));
  const guessed = guessMapping(columns.map((column) => headers[column] ?? ''), [{ ...known, synonyms: [] }]).fields[0]?.sources ?? [];
  return columns.map((column, place) => {
    const role = guessed.find((source) => source.column === place)?.role;
    return role ? { column, role } : { column };
  });
}
