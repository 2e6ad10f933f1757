import 'reflect-metadata';
import { constants, setPriority } from 'node:os';
import { Fault, Refusal } from '@/domain/refusal';
import type { Database } from '@/services/database/database';
import { openDatabase } from '@/services/database/open';
import { batchToWorkOn } from '@/services/import/batch';
import { runCheck } from '@/services/import/check';
import type { ImportTask, ProcessCost } from '@/services/import/processes';
import { inspectFile } from '@/services/import/read/inspect';
import { failCheck, failRun, failureText } from '@/services/import/recover';
import { runImport, RunEnded } from '@/services/import/run';
import { completeIndex } from '@/services/import/search-backlog';
import { viewerOfUser } from '@/services/viewer';
import { readSettings } from '@/settings';

/** The entry of a process that does one task for services/import/processes.ts and ends. Without its parent it has nobody to work for. */
async function perform(task: ImportTask): Promise<void> {
  // Whoever looks at a page goes first.
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  if (task.name === 'inspect') {
    const inspection = await inspectFile(task.file);
    return tell(inspection);
  }
  const { DATABASE_URL, DATA_DIR } = readSettings();
  const db = await openDatabase({ url: DATABASE_URL, dataDir: DATA_DIR });
  try {
    if (task.name === 'index') return await completeIndex(db, task.batchId);
    // The rights of this moment hold to the end.
    const viewer = await viewerOfUser(db, task.userId);
    if (!viewer) return await failRun(db, task.batchId, 'import.failure.noViewer');
    const batch = await batchToWorkOn(viewer, task.batchId);
    try {
      if (task.name === 'check') await runCheck(viewer, DATA_DIR, batch);
      else await runImport(viewer, DATA_DIR, batch);
      await tell(costOfProcess());
    } catch (error) {
      if (task.name === 'check') await failCheck(db, task.batchId);
      else await endRun(db, task.batchId, error);
      if (error instanceof RunEnded) return;
      if (!(error instanceof Refusal)) process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    }
  } finally {
    await db.close();
  }
}

async function endRun(db: Database, batchId: number, error: unknown): Promise<void> {
  if (!(error instanceof RunEnded)) await failRun(db, batchId, failureOf(error));
  await completeIndex(db, batchId);
}

/** Memory at its peak and processor time of all threads: what an import asks of the machine, whatever else that does. */
function costOfProcess(): ProcessCost {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  return { peakRssMb: Math.round(maxRSS / 1024), cpuSeconds: (userCPUTime + systemCPUTime) / 1e6 };
}

const tell = (answer: object): Promise<void> => new Promise((resolve) => {
  process.send?.(answer, () => resolve());
});

/** What a person is told: the refusal of the file itself, lost rights, a full disk, or that it was no fault of theirs. */
function failureOf(error: unknown): string {
  if (error instanceof Refusal && error.details[0]) return failureText(error.details[0]);
  if (error instanceof Fault) return 'import.failure.noViewer';
  return /SQLITE_FULL|ENOSPC|disk is full/i.test(String(error)) ? 'storageFull' : 'import.failure.fault';
}

process.on('disconnect', () => process.exit(1));

perform(JSON.parse(process.argv[2] ?? '') as ImportTask).then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(1);
  },
);
