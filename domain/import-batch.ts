import type { Standing, Workflow } from './workflow';

export const IMPORT_STATUSES = ['UPLOADED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED'] as const;
export type ImportStatus = (typeof IMPORT_STATUSES)[number];

/** What each state means for us. */
export const IMPORT_STANDING: Record<ImportStatus, Standing> = { UPLOADED: 'OPEN', RUNNING: 'OPEN', DONE: 'GOOD', FAILED: 'BAD', CANCELLED: 'RISK' };

/** Which part of the work a state belongs to: planning what to do, waiting while it is done, looking at what came of it. */
export const IMPORT_PHASE: Record<ImportStatus, 'PLAN' | 'RUN' | 'RESULT'> = { UPLOADED: 'PLAN', RUNNING: 'RUN', DONE: 'RESULT', FAILED: 'RESULT', CANCELLED: 'RESULT' };

/** What to do with a row whose customer is already there. */
export const DUPLICATE_POLICIES = ['SKIP', 'UPDATE', 'CREATE'] as const;
export type DuplicatePolicy = (typeof DUPLICATE_POLICIES)[number];

/**
 * The life of an import. `start` also takes up again what failed or was cancelled, behind the last row that was dealt with; how it ends is for
 * the run itself to say.
 */
export const importWorkflow: Workflow<ImportStatus, { status: string }> = {
  noun: 'importBatch',
  states: IMPORT_STATUSES,
  initial: ['UPLOADED'],
  path: ['UPLOADED', 'RUNNING', 'DONE'],
  transitions: [
    { name: 'start', from: ['UPLOADED', 'FAILED', 'CANCELLED'], to: 'RUNNING', permission: 'importBatch:create', requires: [] },
    { name: 'cancel', from: ['RUNNING'], to: 'CANCELLED', permission: 'importBatch:create', requires: [] },
    { name: 'finish', from: ['RUNNING'], to: 'DONE', permission: 'importBatch:create', requires: [], automatic: true },
    { name: 'fail', from: ['RUNNING'], to: 'FAILED', permission: 'importBatch:create', requires: [], automatic: true },
  ],
};

/** Whether a trial of the file is still going on. */
export const isChecking = (state: string): boolean => state === 'RUNNING';

/** Whether a trial of the file was stopped by a fault. */
export const isCheckFailed = (state: string): boolean => state === 'FAILED';
