import type { ImportField } from '@/domain/import/target-fields';

/** What is wrong with one cell, or with a row as a whole. */
export interface CellProblem {
  /** Null where the row itself is to blame. */
  field: ImportField | null;
  /** Key below `errors` in messages/. */
  message: string;
  params?: Record<string, string | number>;
  /** The cell as it was read. */
  value: string;
  /** The row goes in all the same. */
  warning?: true;
}
