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

/** Those that nobody follows yet. */
export const WAITING: readonly LeadStatus[] = LEAD_STATUSES.filter((status) => isOpen(status) && !isFollowed(status));

/** Those that somebody follows. */
export const FOLLOWED: readonly LeadStatus[] = LEAD_STATUSES.filter(isFollowed);

/** Where a lead has been, and since when; `at` is null where nobody wrote it down. */
export interface Arrival {
  state: LeadStatus;
  at: string | null;
}

/**
 * The way of a lead through its life as a stepper draws it: the straight path, or, where it was put aside, the part that it went and that end.
 * Instants are those that the record itself keeps.
 */
export function wayOf(lead: { status: string; createdAt: string; assignedAt: string | null; contactedAt: string | null; closedAt: string | null }): Arrival[] {
  const known: Partial<Record<LeadStatus, string | null>> = {
    NEW: lead.createdAt, ASSIGNED: lead.assignedAt, CONTACTED: lead.contactedAt, CONVERTED: lead.closedAt, DISQUALIFIED: lead.closedAt,
  };
  const aside = lead.status === 'DISQUALIFIED';
  const path: readonly LeadStatus[] = aside ? [...leadWorkflow.path.filter((state) => state !== 'CONVERTED' && known[state]), 'DISQUALIFIED'] : leadWorkflow.path;
  return path.map((state) => ({ state, at: known[state] ?? null }));
}
