import type { Standing, Workflow } from './workflow';

export const CUSTOMER_KINDS = ['ORGANISATION', 'PERSON'] as const;
export type CustomerKind = (typeof CUSTOMER_KINDS)[number];

export const CUSTOMER_STATUSES = ['PROSPECT', 'NORMAL', 'WARNED', 'LOST'] as const;
export type CustomerStatus = (typeof CUSTOMER_STATUSES)[number];

/** What each place in the customer life means for us. */
export const CUSTOMER_STANDING: Record<CustomerStatus, Standing> = { PROSPECT: 'OPEN', NORMAL: 'GOOD', WARNED: 'RISK', LOST: 'BAD' };

/**
 * The life of a customer: won, warned of, lost, and back again. From the warning on a churn case is open beside it, and what becomes of the case decides: no
 * person clears or loses a customer but through it. A new order brings back whoever was lost.
 */
export const customerWorkflow: Workflow<CustomerStatus, { status: string }> = {
  noun: 'customer',
  states: CUSTOMER_STATUSES,
  initial: ['PROSPECT', 'NORMAL'],
  path: ['PROSPECT', 'NORMAL', 'WARNED', 'LOST'],
  transitions: [
    { name: 'activate', from: ['PROSPECT'], to: 'NORMAL', permission: 'customer:activate', requires: [] },
    { name: 'warn', from: ['NORMAL'], to: 'WARNED', permission: 'customer:warn', requires: ['reason'] },
    { name: 'clear', from: ['WARNED'], to: 'NORMAL', permission: 'churnCase:recover', requires: [], automatic: true },
    { name: 'lose', from: ['WARNED'], to: 'LOST', permission: 'churnCase:confirm', requires: [], automatic: true },
    { name: 'recover', from: ['LOST'], to: 'NORMAL', permission: 'customer:recover', requires: ['reason'] },
    { name: 'return', from: ['LOST'], to: 'NORMAL', permission: 'order:confirm', requires: [], automatic: true },
  ],
};
