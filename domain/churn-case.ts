import type { Standing, Workflow } from './workflow';

export const CHURN_CASE_STATUSES = ['WARNED', 'DEFERRED', 'CONFIRMED', 'RECOVERED', 'CLEARED'] as const;
export type ChurnCaseStatus = (typeof CHURN_CASE_STATUSES)[number];

/** What each place in the life of a case means for us. */
export const CHURN_CASE_STANDING: Record<ChurnCaseStatus, Standing> = { WARNED: 'RISK', DEFERRED: 'OPEN', CONFIRMED: 'BAD', RECOVERED: 'GOOD', CLEARED: 'GOOD' };

/** What gave the warning, the plainest first: a customer whom several rules would name is warned of by the first of them. */
export const CHURN_SIGNALS = ['NO_ORDER', 'RHYTHM', 'AMOUNT', 'MANUAL'] as const;
export type ChurnSignal = (typeof CHURN_SIGNALS)[number];

/**
 * The life of a case: somebody may be leaving, measures are taken, and only then is the loss confirmed. It ends well where the account manager says so, or by
 * itself with a new order. The customer moves along: no state of the one ever contradicts the other.
 */
export const churnCaseWorkflow: Workflow<ChurnCaseStatus, { status: string }> = {
  noun: 'churnCase',
  states: CHURN_CASE_STATUSES,
  initial: ['WARNED'],
  path: ['WARNED', 'DEFERRED', 'CONFIRMED'],
  transitions: [
    { name: 'defer', from: ['WARNED', 'DEFERRED'], to: 'DEFERRED', permission: 'churnCase:defer', requires: ['note', 'kindId'] },
    { name: 'confirm', from: ['DEFERRED'], to: 'CONFIRMED', permission: 'churnCase:confirm', requires: ['lostReasonId'] },
    { name: 'recover', from: ['WARNED', 'DEFERRED'], to: 'RECOVERED', permission: 'churnCase:recover', requires: ['reason'] },
    { name: 'clear', from: ['WARNED', 'DEFERRED'], to: 'CLEARED', permission: 'order:confirm', requires: [], automatic: true },
  ],
};

/** Those that somebody has to do something about. */
export const OPEN_CASES: readonly ChurnCaseStatus[] = ['WARNED', 'DEFERRED'];

export const isOpenCase = (status: string): boolean => (OPEN_CASES as readonly string[]).includes(status);

/** The lists that people work through, by name. */
export const CHURN_QUEUES = { warned: ['WARNED'], deferred: ['DEFERRED'], closed: CHURN_CASE_STATUSES.filter((status) => !isOpenCase(status)) } as const satisfies Record<string, readonly ChurnCaseStatus[]>;
export type ChurnQueue = keyof typeof CHURN_QUEUES;

/** Whether the customer was kept. */
export const isKept = (status: string): boolean => CHURN_CASE_STANDING[status as ChurnCaseStatus] === 'GOOD';

/** Where a case has been, and since when; `at` is null where nobody wrote it down. */
export interface Arrival {
  state: ChurnCaseStatus;
  at: string | null;
}

/** The way of a case as a stepper draws it: the straight path, or, where the customer was kept, the part that it went and that end. */
export function wayOf(churnCase: { status: string; createdAt: string; deferredAt: string | null; closedAt: string | null }): Arrival[] {
  const status = churnCase.status as ChurnCaseStatus;
  const known: Partial<Record<ChurnCaseStatus, string | null>> = { WARNED: churnCase.createdAt, DEFERRED: churnCase.deferredAt, [status]: isOpenCase(status) ? null : churnCase.closedAt };
  if (isOpenCase(status)) known[status] = status === 'WARNED' ? churnCase.createdAt : churnCase.deferredAt;
  const path: readonly ChurnCaseStatus[] = isKept(status) ? ['WARNED', ...(churnCase.deferredAt ? ['DEFERRED' as const] : []), status] : churnCaseWorkflow.path;
  return path.map((state) => ({ state, at: known[state] ?? null }));
}
