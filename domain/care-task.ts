import type { Standing, Workflow } from './workflow';

export const CARE_TASK_STATUSES = ['PLANNED', 'SUBMITTED', 'APPROVED', 'REJECTED', 'DONE', 'SKIPPED'] as const;
export type CareTaskStatus = (typeof CARE_TASK_STATUSES)[number];

export const CARE_TASK_STANDING: Record<CareTaskStatus, Standing> = {
  PLANNED: 'OPEN', SUBMITTED: 'RISK', APPROVED: 'GOOD', REJECTED: 'BAD', DONE: 'GOOD', SKIPPED: 'BAD',
};

/**
 * The life of a care task: whoever holds the customer does it and writes down what came of it. What costs more than the rule lets pass is submitted to
 * a supervisor first; what was turned down can be done without the gift, submitted anew or let go.
 */
export const careTaskWorkflow: Workflow<CareTaskStatus, { status: string }> = {
  noun: 'careTask',
  states: CARE_TASK_STATUSES,
  initial: ['PLANNED'],
  path: ['PLANNED', 'SUBMITTED', 'APPROVED', 'DONE'],
  transitions: [
    { name: 'submit', from: ['PLANNED', 'REJECTED'], to: 'SUBMITTED', permission: 'careTask:submit', requires: ['gift'] },
    { name: 'approve', from: ['SUBMITTED'], to: 'APPROVED', permission: 'careTask:approve', requires: [] },
    { name: 'reject', from: ['SUBMITTED'], to: 'REJECTED', permission: 'careTask:approve', requires: ['reason'] },
    { name: 'complete', from: ['PLANNED', 'APPROVED', 'REJECTED'], to: 'DONE', permission: 'careTask:complete', requires: ['result'] },
    { name: 'skip', from: ['PLANNED', 'SUBMITTED', 'APPROVED', 'REJECTED'], to: 'SKIPPED', permission: 'careTask:skip', requires: ['reason'] },
  ],
};

/** Whether something is still to come of it. */
export const isOpen = (status: string): boolean => status !== 'DONE' && status !== 'SKIPPED';

/** Whether a supervisor let its cost pass. */
export const isApproved = (status: string): boolean => status === 'APPROVED';

export const OPEN_TASKS: readonly CareTaskStatus[] = CARE_TASK_STATUSES.filter(isOpen);
/** What the holder can act on. */
export const ACTIONABLE_TASKS: readonly CareTaskStatus[] = OPEN_TASKS.filter((status) => status !== 'SUBMITTED');
/** Their cost was let pass and is still to be spent. */
export const APPROVED_TASKS: readonly CareTaskStatus[] = CARE_TASK_STATUSES.filter(isApproved);
export const AWAITING_APPROVAL: readonly CareTaskStatus[] = ['SUBMITTED'];
export const SETTLED_TASKS: readonly CareTaskStatus[] = CARE_TASK_STATUSES.filter((status) => !isOpen(status));

/** Whether a cost has to be let pass before it is spent; minor units. */
export const needsApproval = (cost: number, approvalAbove: number): boolean => cost > approvalAbove;
