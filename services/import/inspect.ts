import { readFile, writeFile } from 'node:fs/promises';
import type { ImportPlan } from '@/domain/import/plan';
import type { ImportBatch } from '@/entities/import-batch';
import type { Viewer } from '../viewer';
import { batchToWorkOn, headerKeyOf, rememberedPlan } from './batch';
import { openFile } from './open-file';
import { importsInto } from './processes';
import { type FileInspection, inspectFile } from './read/inspect';
import { suggestPlan } from './subjects';
import { formatOf, uploadPath } from './uploads';

type Told = Partial<Pick<ImportPlan, 'encoding' | 'delimiter' | 'subject'>>;

/** Headers, first rows and how they were read; `told` overrules what was guessed. */
export async function inspectUpload(viewer: Viewer, batch: ImportBatch, told: Told = {}): Promise<FileInspection> {
  const processes = importsInto(viewer.db);
  const path = uploadPath(processes.settings.dataDir, batch.storedAs);
  if ((await formatOf(path)) === 'xlsx') return inspectWorkbook(path, (file) => processes.inspect(file));
  const guessed = await inspectFile(path);
  if (guessed.format === 'xlsx') return guessed;
  const { encoding = guessed.encoding, delimiter = guessed.delimiter } = told;
  if (encoding === guessed.encoding && delimiter === guessed.delimiter) return guessed;
  const file = await openFile(path, { format: 'csv', encoding, delimiter });
  await file.close();
  return { ...guessed, encoding, delimiter, encodingConfidence: 1, headers: [...file.headers], sample: file.sample };
}

/** A workbook is gone through whole to count its rows, so what was seen is kept beside it. */
async function inspectWorkbook(path: string, inspect: (path: string) => Promise<FileInspection>): Promise<FileInspection> {
  const kept = `${path}.head`;
  const text = await readFile(kept, 'utf8').catch(() => null);
  if (text !== null) return JSON.parse(text) as FileInspection;
  const inspection = await inspect(path);
  await writeFile(kept, JSON.stringify(inspection), { mode: 0o600 });
  return inspection;
}

export interface ImportSuggestion {
  inspection: FileInspection;
  plan: ImportPlan;
  /** The plan is the one that the viewer used for the last file with these headers. */
  remembered: boolean;
}

/** Looks into an upload and suggests how to import it. */
export async function inspectImport(viewer: Viewer, id: number, told: Told): Promise<ImportSuggestion> {
  const batch = await batchToWorkOn(viewer, id);
  const inspection = await inspectUpload(viewer, batch, told);
  const { encoding, delimiter } = inspection.format === 'csv' ? inspection : { encoding: 'utf-8' as const, delimiter: ',' as const };
  const earlier = await rememberedPlan(viewer, headerKeyOf(inspection.headers));
  if (earlier && earlier.subject === (told.subject ?? earlier.subject)) return { inspection, plan: { ...earlier, encoding, delimiter }, remembered: true };
  return { inspection, plan: { ...suggestPlan(viewer, inspection, told.subject), encoding, delimiter }, remembered: false };
}
