import { fromMinor } from '@/domain/money';
import type { ImportField } from '@/domain/import/target-fields';
import type { Viewer } from '../viewer';
import { batchToWorkOn, checkedPlan } from './batch';
import type { Column } from './columns';
import { decide, type Decision, Progress } from './decide';
import { inspectUpload } from './inspect';
import { prepareRow } from './prepare';
import type { CellProblem } from './problem';
import { type ImportSetup, setUpImport } from './setup';

const PREVIEW_ROWS = 50;

export interface PreviewCell {
  field: ImportField;
  /** As it would be stored; null where the cell is empty or could not be read. */
  value: string | null;
  /** What an update would write over. */
  before: string | null;
}

export interface PreviewRow {
  line: number;
  act: Decision['act'];
  cells: PreviewCell[];
  problems: CellProblem[];
}

/** The first rows as the plan would write them, decided by the code of the run itself. */
export async function previewImport(viewer: Viewer, id: number, input: unknown, chinese: boolean): Promise<PreviewRow[]> {
  const batch = await batchToWorkOn(viewer, id);
  const plan = checkedPlan(input);
  const inspection = await inspectUpload(viewer, batch, plan);
  const setup = await setUpImport(viewer, plan, inspection);
  const rows = inspection.sample.slice(0, PREVIEW_ROWS).map((row) => prepareRow(setup, row));
  const decisions = await decide(viewer.db, setup, new Progress(), rows);
  return decisions.map((decision) => ({
    line: decision.row.line, act: decision.act, cells: setup.columns.map((column) => cellOf(setup, column, decision, chinese)),
    problems: decision.act === 'FAIL' ? decision.problems : decision.row.problems,
  }));
}

function cellOf({ people, viewer }: ImportSetup, column: Column, decision: Decision, chinese: boolean): PreviewCell {
  const { field, target: { of, property, reading } } = column;
  const { row } = decision;
  const label = (choice: { labelZh: string; labelEn: string } | undefined) => (choice ? (chinese ? choice.labelZh : choice.labelEn) : null);
  const shown = (value: unknown): string | null => {
    if (value === null || value === undefined || value === '') return null;
    return reading === 'amount' && typeof value === 'number' ? fromMinor(value) : String(value);
  };
  if (field === 'owner') return { field, value: people.withId(row.holder.ownerId)?.name ?? null, before: null };
  if (field === 'createdBy') return { field, value: row.createdById === null ? null : (people.withId(row.createdById)?.name ?? null), before: null };
  if (of === 'import') return { field, value: property === 'number' ? row.number : row.createdAt, before: null };
  const choice = reading === 'choice';
  const value = choice ? label(row.choices[property]) : shown((of === 'customer' ? row.customer : row.contact)?.[property as never]);
  if (decision.act !== 'UPDATE' || of !== 'customer') return { field, value, before: null };
  const stored: unknown = decision.known.customer[property as keyof typeof decision.known.customer];
  const before = choice ? label(viewer.dictionaries.item(Number(stored))) : shown(stored);
  return { field, value, before: before === value ? null : before };
}
