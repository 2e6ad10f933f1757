import type { ImportPlan } from '@/domain/import/plan';
import type { Sampled } from '@/domain/import/sampled';
import type { DatabaseTransaction } from '../database/database';
import type { Viewer } from '../viewer';
import type { WriteTransaction } from '../write-transaction';
import type { Outcome, PreviewCell } from './outcome';
import type { Row } from './read/rows';
import type { Written } from './search-backlog';

export type Reader = Pick<DatabaseTransaction, 'read' | 'dialect' | 'shape'>;

/** Some rows with what becomes of them. */
export interface DecidedRows {
  outcomes: readonly Outcome[];
  /** Writes what was decided within a running write. Resolves to what the search index does not have yet. */
  write(tx: WriteTransaction): Promise<Written>;
  /** Later rows are decided in the light of these: called once they are certain. */
  settle(): void;
  /** The fields of a row as they would be stored, in the order of the mapping. */
  cellsOf(outcome: Outcome, chinese: boolean): PreviewCell[];
}

/** Some rows, read: what they say is known, what is stored was not looked at yet. */
export interface PreparedRows {
  /** Writes what has to be there before the rows go in, in transactions of its own. */
  createMissing(): Promise<void>;
  /** Decides about the rows by what is stored; reads only. May be asked again where a transaction starts over. */
  decide(reader: Reader): Promise<DecidedRows>;
}

/** The import of one file: the same for its preview, its dry run and the run itself. */
export interface RowImport<R extends Row = Row> {
  /** Groups of about `size` rows, each to go in as one; the same ones in the same order every time. What belongs together is in one group. */
  groups(rows: AsyncIterable<Row>, size: number): AsyncGenerator<R[]>;
  prepare(rows: readonly R[]): PreparedRows;
}

/** All that an import knows of what its rows are about. Another subject is another one of these, listed in subjects.ts. */
export interface SubjectImport {
  /** How a file could be read as this. */
  suggest(viewer: Viewer, file: Sampled): ImportPlan;
  /** Checks that the viewer may carry out the plan at all and loads what every row needs. Throws Fault or Refusal. */
  open(viewer: Viewer, plan: ImportPlan, file: Sampled): Promise<RowImport>;
}
