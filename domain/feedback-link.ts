import { awaitsFeedback } from './service-ticket';
import type { Standing } from './workflow';

/** How long a link can be answered, counted from its mail. */
export const FEEDBACK_LINK_DAYS = 30;

/** The longest remark; with what the result is called it stays within the outcome of a ticket. */
export const REMARK_LENGTH = 1500;

/** What came of it, as customers say it themselves. */
export const FEEDBACK_RESULTS = ['SOLVED', 'PARTLY', 'UNSOLVED'] as const;
export type FeedbackResult = (typeof FEEDBACK_RESULTS)[number];

/** Where a link stands: its mail is still to go or could not go, it waits, it was answered, or it leads nowhere any more. */
export const FEEDBACK_LINK_STATES = ['SENDING', 'FAILED', 'SENT', 'OPENED', 'ANSWERED', 'EXPIRED', 'VOID'] as const;
export type FeedbackLinkState = (typeof FEEDBACK_LINK_STATES)[number];

/** What decides where a link stands. Instants are ISO strings. */
export interface FeedbackLinkFacts {
  loop: number;
  sentAt: string | null;
  expiresAt: string | null;
  openedAt: string | null;
  answeredAt: string | null;
  voidedAt: string | null;
  failedAt: string | null;
}

/** Where a link stands. It asks about one time that the ticket was handled: once somebody has said what came of that, or a later link went out, it is void. */
export function feedbackLinkState(link: FeedbackLinkFacts, ticket: { status: string; loops: number }, now: string): FeedbackLinkState {
  if (link.answeredAt) return 'ANSWERED';
  if (link.voidedAt || !awaitsFeedback(ticket.status) || link.loop !== ticket.loops + 1) return 'VOID';
  if (link.failedAt) return 'FAILED';
  if (!link.sentAt || !link.expiresAt) return 'SENDING';
  if (link.expiresAt <= now) return 'EXPIRED';
  return link.openedAt ? 'OPENED' : 'SENT';
}

/** Whether its mail is still to go. */
export const takesMail = (state: FeedbackLinkState): boolean => state === 'SENDING';

/** Whether it can be answered. */
export const takesAnswer = (state: FeedbackLinkState): boolean => state === 'SENT' || state === 'OPENED';

/** Whether it leads nowhere because something else happened meanwhile, and not because of its age. */
export const isVoid = (state: FeedbackLinkState): boolean => state === 'VOID';

/** Whether it got its answer. */
export const isAnswered = (state: FeedbackLinkState): boolean => state === 'ANSWERED';

/** Whether the customer has it, or will have it in a moment: asking again makes it void. */
export const isUnderWay = (state: FeedbackLinkState): boolean => takesMail(state) || takesAnswer(state);

const STANDING: Record<FeedbackLinkState, Standing> = { SENDING: 'OPEN', FAILED: 'RISK', SENT: 'OPEN', OPENED: 'OPEN', ANSWERED: 'GOOD', EXPIRED: 'BAD', VOID: 'BAD' };

/** What a state means for us. */
export const standingOfLink = (state: FeedbackLinkState): Standing => STANDING[state];

/** Minutes until a mail is tried again after so many attempts; null: no more. */
export function minutesUntilRetry(attempts: number): number | null {
  return [1, 5, 30, 120, 600][attempts - 1] ?? null;
}
