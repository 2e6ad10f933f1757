import type { Standing, Workflow } from './workflow';

export const LEAD_STATUSES = ['NEW', 'ASSIGNED', 'CONTACTED', 'QUALIFIED', 'CONVERTED', 'DISQUALIFIED'] as const;
export type LeadStatus = (typeof LEAD_STATUSES)[number];

/** What each place in the life of a lead means for us. */
export const LEAD_STANDING: Record<LeadStatus, Standing> = {
  NEW: 'RISK', ASSIGNED: 'OPEN', CONTACTED: 'OPEN', QUALIFIED: 'GOOD', CONVERTED: 'GOOD', DISQUALIFIED: 'BAD',
};

/**
 * The life of a lead: it comes in, somebody is asked to follow it, reaches the person, finds out whether anything is wanted, and it becomes a
 * customer or is put aside with a reason. A supervisor who takes up again what was put aside says why.
 */
export const leadWorkflow: Workflow<LeadStatus, { status: string }> = {
  noun: 'lead',
  states: LEAD_STATUSES,
  initial: ['NEW'],
  path: ['NEW', 'ASSIGNED', 'CONTACTED', 'QUALIFIED', 'CONVERTED'],
  transitions: [
    { name: 'assign', from: ['NEW'], to: 'ASSIGNED', permission: 'lead:assign', requires: ['assigneeId'] },
    { name: 'contact', from: ['ASSIGNED', 'CONTACTED'], to: 'CONTACTED', permission: 'lead:contact', requires: ['note'] },
    { name: 'qualify', from: ['CONTACTED'], to: 'QUALIFIED', permission: 'lead:qualify', requires: [] },
    { name: 'convert', from: ['QUALIFIED'], to: 'CONVERTED', permission: 'lead:convert', requires: [] },
    { name: 'disqualify', from: ['NEW', 'ASSIGNED', 'CONTACTED', 'QUALIFIED'], to: 'DISQUALIFIED', permission: 'lead:disqualify', requires: ['disqualifyReasonId'] },
    { name: 'reopen', from: ['DISQUALIFIED'], to: 'NEW', permission: 'lead:reopen', requires: ['reason'] },
  ],
};

/** Whether what is known of it may still be changed: until something came of it or it was put aside. */
export const isOpen = (status: string): boolean => status !== 'CONVERTED' && status !== 'DISQUALIFIED';

/** Whether somebody follows it, so that it can be handed over. */
export const isFollowed = (status: string): boolean => isOpen(status) && status !== 'NEW';

/** Whether it became a customer. */
export const isConverted = (status: string): boolean => status === 'CONVERTED';
