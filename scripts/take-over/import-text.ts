import { setTimeout as sleep } from 'node:timers/promises';
import type { ImportPlan } from '@/domain/import/plan';
import type { ImportSubject } from '@/domain/import/subject';
import type { ImportField } from '@/domain/import/target-fields';
import type { ImportBatch } from '@/entities/import-batch';
import { batchToWorkOn } from '@/services/import/batch';
import { inspectUpload } from '@/services/import/inspect';
import { startImport } from '@/services/import/start';
import { suggestPlan } from '@/services/import/subjects';
import { storeUpload } from '@/services/import/uploads';
import type { Viewer } from '@/services/viewer';

const POLL_MS = 200;

export interface Chosen extends Partial<ImportPlan> {
  subject: ImportSubject;
  /** Headers that feed a field, where their names alone do not say so. */
  columns?: Partial<Record<ImportField, string[]>>;
}

/** Takes a file over by the importer, as the wizard does: what the headers say is guessed, the rest is chosen. Resolves once all its rows were tried. */
export async function importText(viewer: Viewer, dataDir: string, text: Buffer, { subject, columns = {}, ...chosen }: Chosen): Promise<ImportBatch> {
  async function* body() { yield text; }
  const { id, version } = await storeUpload(viewer, dataDir, `${subject.toLowerCase()}.csv`, body());
  const file = await inspectUpload(viewer, await batchToWorkOn(viewer, id));
  const suggested = suggestPlan(viewer, file, subject);
  const mapping = [
    ...suggested.mapping.filter(({ field }) => !(field in columns)),
    ...Object.entries(columns).map(([field, headers]) => ({ field: field as ImportField, columns: headers.map((header) => file.headers.indexOf(header)), dateOrder: null, unit: 1 })),
  ];
  await startImport(viewer, id, version, { ...suggested, ...chosen, mapping });
  for (;;) {
    const batch = await batchToWorkOn(viewer, id);
    if (batch.status !== 'RUNNING') return batch;
    await sleep(POLL_MS);
  }
}
