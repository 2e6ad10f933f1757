import { whyNotWithAssignee } from './service-ticket';

/** What the assignee says that moves the clocks of a ticket: the customer was answered, is waited for, has replied. */
export const CLOCK_ACTS = ['respond', 'wait', 'resume'] as const;
export type ClockAct = (typeof CLOCK_ACTS)[number];

/** What decides which acts are open; ids of users as whoever asks knows them. */
export interface ClockActFacts<Id> {
  status: string;
  ownerId: Id | null;
  respondedAt: string | null;
  waitingSinceAt: string | null;
}

/** Why an act is closed to a user, as a message key; null where it is open. */
export function whyNotAct<Id>(act: ClockAct, { status, ownerId, respondedAt, waitingSinceAt }: ClockActFacts<Id>, userId: Id): string | null {
  const closed = whyNotWithAssignee(status);
  if (closed) return closed;
  // Another system has nobody of ours.
  if (ownerId !== null && ownerId !== userId) return 'serviceTicket.notAssignee';
  if (act === 'respond') return respondedAt === null ? null : 'serviceTicket.answered';
  if (act === 'wait') return waitingSinceAt === null ? null : 'serviceTicket.waiting';
  return waitingSinceAt === null ? 'serviceTicket.notWaiting' : null;
}
