import type { FieldMapping } from '@/domain/import/columns';
import { guessDateOrder } from '@/domain/import/dates';
import type { ImportMapping } from '@/domain/import/plan';
import { cellsOf, type Sampled } from '@/domain/import/sampled';
import { type ImportField, targetOf } from '@/domain/import/target-fields';

/** A guess as the mapping of a plan, with the order of its dates where the first cells show it. */
export function suggestedMapping(file: Sampled, field: ImportField, { sources, unit }: Pick<FieldMapping, 'sources' | 'unit'>): ImportMapping {
  const columns = sources.map(({ column }) => column);
  const { reading } = targetOf(field);
  const dated = reading === 'day' || reading === 'instant';
  return { field, columns, unit, dateOrder: dated ? guessDateOrder(cellsOf(file, columns[0] ?? 0)).order : null };
}
