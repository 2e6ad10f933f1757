import type { ImportField } from '@/domain/import/target-fields';
import type { CellProblem } from './problem';

/** A row as far as it can be known without looking at what is stored, with what is wrong with it. */
export interface ReadRow {
  line: number;
  cells: readonly string[];
  problems: CellProblem[];
}

/** What becomes of a row. One that is written together with an earlier one is merged into it. */
export type Outcome =
  | { act: 'CREATE' | 'UPDATE' | 'MERGE' | 'SKIP'; row: ReadRow }
  | { act: 'FAIL'; row: ReadRow; problems: CellProblem[] };

export interface PreviewCell {
  field: ImportField;
  /** As it would be stored; null where the cell is empty or could not be read. */
  value: string | null;
  /** What an update would write over. */
  before: string | null;
}

/** Why a row is refused, or what is worth a look where it is not. */
export const problemsOf = (outcome: Outcome): CellProblem[] => (outcome.act === 'FAIL' ? outcome.problems : outcome.row.problems);

/** Whether the row can go in as far as it itself is concerned. */
export const isSound = ({ problems }: ReadRow): boolean => problems.every(({ warning }) => warning === true);

export const rowProblem = (message: string, params?: CellProblem['params']): CellProblem => ({ field: null, message, value: '', ...(params ? { params } : {}) });
