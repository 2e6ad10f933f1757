import type { ImportPlan } from '@/domain/import/plan';
import { Refusal } from '@/domain/refusal';
import { ImportBatch } from '@/entities/import-batch';
import { transition } from '../transition';
import type { Viewer } from '../viewer';
import { batchToWorkOn, checkedPlan, headerKeyOf, planOf } from './batch';
import { checkOf, keepCheck } from './check';
import { inspectUpload } from './inspect';
import { importsInto } from './processes';
import { openImport } from './subjects';

/** Starts a dry run of a plan over the whole file; how far it is and what it found is read from the batch. Refuses a plan that cannot be carried out. */
export async function startCheck(viewer: Viewer, id: number, input: unknown): Promise<ImportBatch> {
  const batch = await batchToWorkOn(viewer, id);
  const plan = checkedPlan(input);
  const inspection = await inspectUpload(viewer, batch, plan);
  await openImport(viewer, plan, inspection);
  const check = { state: 'RUNNING' as const, plan, doneRows: 0, counts: { created: 0, updated: 0, skipped: 0, failed: 0 }, problems: [], at: new Date().toISOString() };
  await keepCheck(viewer, id, check);
  importsInto(viewer.db).check(id, viewer.userId ?? 0, inspection.format);
  return { ...batch, checkResult: JSON.stringify(check) };
}

/**
 * Starts an import. One that failed or was cancelled goes on behind the last row that was dealt with, by the plan given now or else the one that it
 * had. Refused with INVALID_TRANSITION while it runs and when it is done.
 */
export async function startImport(viewer: Viewer, id: number, version: number, input: unknown): Promise<ImportBatch> {
  const batch = await batchToWorkOn(viewer, id);
  const plan = checkedPlan(input ?? planOf(batch));
  demandSameRows(batch, plan);
  const inspection = await inspectUpload(viewer, batch, plan);
  await openImport(viewer, plan, inspection);
  const processes = importsInto(viewer.db);
  return transition<ImportBatch>(viewer, ImportBatch, {
    id, version, step: 'start', input: { plan: input ?? null },
    patch: (tx) => {
      // Not where an idempotency key answers as the first time: two processes would write every row twice.
      tx.afterCommit.push(() => processes.run(id, viewer.userId ?? 0, inspection.format));
      return {
        plan: JSON.stringify(plan), headerKey: headerKeyOf(inspection.headers), totalRows: rowsOf(batch, plan) ?? inspection.rowEstimate,
        worker: processes.instance, heartbeatAt: tx.now, failure: null, finishedAt: null,
      };
    },
  });
}

/** What is a row, and which rows are one record, cannot change once some are in: what comes behind them would be others. */
function demandSameRows(batch: ImportBatch, plan: ImportPlan): void {
  const before = planOf(batch);
  if (!batch.doneRows || !before) return;
  const rows = ({ subject, encoding, delimiter, mapping }: ImportPlan) => JSON.stringify([subject, encoding, delimiter, mapping.find(({ field }) => field === 'orderKey')?.columns]);
  if (rows(before) !== rows(plan)) throw new Refusal({ code: 'BLOCKED', message: 'import.plan.begun', params: { count: batch.doneRows } });
}

/** Rows of the file, where a dry run has counted them. */
function rowsOf(batch: ImportBatch, { encoding, delimiter }: ImportPlan): number | null {
  const check = checkOf(batch);
  return check?.state === 'DONE' && check.plan.encoding === encoding && check.plan.delimiter === delimiter ? check.doneRows : null;
}

/** Stops a running import behind the chunk that it is at. What is in stays in. */
export async function cancelImport(viewer: Viewer, id: number, version: number): Promise<ImportBatch> {
  return transition<ImportBatch>(viewer, ImportBatch, { id, version, step: 'cancel', patch: (tx) => ({ finishedAt: tx.now }) });
}
