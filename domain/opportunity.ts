import type { Standing, Workflow } from './workflow';

export const OPPORTUNITY_STATUSES = ['UNASSIGNED', 'ASSIGNED', 'SUCCEEDED', 'FAILED'] as const;
export type OpportunityStatus = (typeof OPPORTUNITY_STATUSES)[number];

/** What each place in the life of an opportunity means for us. */
export const OPPORTUNITY_STANDING: Record<OpportunityStatus, Standing> = { UNASSIGNED: 'RISK', ASSIGNED: 'OPEN', SUCCEEDED: 'GOOD', FAILED: 'BAD' };

/** What the rules of an opportunity look at. */
export interface OpportunityFacts {
  status: string;
  /** Items of the development plan that have neither a result nor a waiver. */
  openItems: number;
}

/**
 * The life of an opportunity, by the textbook's rules: found, assigned by a supervisor, developed by a plan, won or stopped. The last two are
 * final; a supervisor who opens one again says why.
 */
export const opportunityWorkflow: Workflow<OpportunityStatus, OpportunityFacts> = {
  noun: 'opportunity',
  states: OPPORTUNITY_STATUSES,
  initial: ['UNASSIGNED'],
  path: ['UNASSIGNED', 'ASSIGNED', 'SUCCEEDED'],
  transitions: [
    { name: 'assign', from: ['UNASSIGNED'], to: 'ASSIGNED', permission: 'opportunity:assign', requires: ['assigneeId'] },
    {
      name: 'succeed', from: ['ASSIGNED'], to: 'SUCCEEDED', permission: 'opportunity:succeed', requires: [],
      guard: ({ openItems }) => (openItems > 0 ? 'opportunity.openItems' : null),
    },
    { name: 'fail', from: ['ASSIGNED'], to: 'FAILED', permission: 'opportunity:fail', requires: ['failReasonId'] },
    { name: 'reopen', from: ['SUCCEEDED', 'FAILED'], to: 'ASSIGNED', permission: 'opportunity:reopen', requires: ['reason'] },
  ],
};

/** Whether what was found may still be edited or deleted: only until somebody is to develop it. */
export const isEditable = (status: string): boolean => status === 'UNASSIGNED';

/** Whether somebody is developing it: the plan can be written and carried out, the stage moves. */
export const isInDevelopment = (status: string): boolean => status === 'ASSIGNED';

/** Whether it was won: an order can come of it. */
export const isWon = (status: string): boolean => status === 'SUCCEEDED';

/** Whether nothing more happens with it. */
export const isClosed = (status: string): boolean => status === 'SUCCEEDED' || status === 'FAILED';

/** The states that an opportunity can still be won from: those of the forecast. */
export const OPEN_STATUSES: readonly OpportunityStatus[] = OPPORTUNITY_STATUSES.filter((status) => !isClosed(status));

/** Dictionary of the stages within the development; its items carry the probability that an opportunity in them is won. */
export const STAGE_DICTIONARY = 'opportunity-stage';
