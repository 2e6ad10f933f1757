import { createHash } from 'node:crypto';
import { isErrorColumn } from '@/domain/import/columns';
import { type ImportPlan, importPlan } from '@/domain/import/plan';
import { notFound } from '@/domain/refusal';
import { foldText } from '@/domain/text/normalise';
import { validated } from '@/domain/validation';
import { ImportBatch } from '@/entities/import-batch';
import { firstRows, raw, sql } from '../database/sql';
import { typed } from '../read';
import { scopeCondition } from '../scope';
import type { Viewer } from '../viewer';

/**
 * An import that the viewer may work on: its file shows rows as they were sent, unmasked, so that reading imports is not enough. Throws NOT_FOUND.
 */
export async function batchToWorkOn(viewer: Viewer, id: number): Promise<ImportBatch> {
  const shape = viewer.db.shape(ImportBatch);
  const rows = await viewer.db.read<ImportBatch>(sql`SELECT ${shape.select('t')} FROM ${raw(shape.table)} t
    WHERE t.id = ${id} AND ${scopeCondition(viewer, 'importBatch', 'importBatch:create', 't')} AND ${scopeCondition(viewer, 'importBatch', 'importBatch:read', 't')}`);
  const [batch] = typed('importBatch', shape.hydrate(rows));
  if (!batch) throw notFound();
  return batch;
}

/** The plan by its rules, with every default filled in. Throws Refusal. */
export const checkedPlan = (plan: unknown): ImportPlan => validated(importPlan, plan) as ImportPlan;

/** A plan as it was stored. One of the time when every import was of customers names no subject. */
export const storedPlan = (plan: ImportPlan): ImportPlan => ({ ...plan, subject: (plan as Partial<ImportPlan>).subject ?? 'CUSTOMERS' });

/** The plan of a run, or null before the first. */
export const planOf = ({ plan }: Pick<ImportBatch, 'plan'>): ImportPlan | null => (plan ? storedPlan(JSON.parse(plan) as ImportPlan) : null);

/** What two files with the same headers have in common. */
export function headerKeyOf(headers: readonly string[]): string {
  const own = headers.filter((header) => !isErrorColumn(header)).map(foldText);
  return createHash('sha256').update(JSON.stringify(own)).digest('hex');
}

/** The plan that the viewer last used for a file with these headers. */
export async function rememberedPlan(viewer: Viewer, headerKey: string): Promise<ImportPlan | null> {
  const { top, limit } = firstRows(viewer.db.dialect, 1);
  const [row] = await viewer.db.read<{ plan: string }>(sql`SELECT ${top}import_plan AS "plan" FROM import_batches
    WHERE owner_id = ${viewer.userId} AND header_key = ${headerKey} AND import_plan <> ${''} ORDER BY id DESC${limit}`);
  return row ? planOf(row) : null;
}
