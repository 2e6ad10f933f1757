import { randomBytes } from 'node:crypto';
import { FEEDBACK_LINK_DAYS, feedbackLinkState, minutesUntilRetry, takesMail } from '@/domain/feedback-link';
import { FeedbackLink } from '@/entities/feedback-link';
import { ServiceTicket } from '@/entities/service-ticket';
import type { Database, DatabaseTransaction } from '../database/database';
import { firstRows, sql } from '../database/sql';
import { sendMail } from '../mail/mail';
import { hashToken, systemViewer } from '../viewer';
import { write } from '../write';
import type { WriteTransaction } from '../write-transaction';
import { composeFeedbackMail, type FeedbackLetter } from './compose';
import { recipientOf } from './recipient';

export interface FeedbackMailOptions {
  /** Address that the links start with. */
  origin: string;
  failed(error: unknown): void;
}

const AT_ONCE = 100;
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** Whoever began to send a mail has so long; after that somebody else may try. */
const LEASE_MS = 10 * MINUTE_MS;

interface Claimed { linkId: number; to: string; expiresAt: string; letter: FeedbackLetter }

/**
 * Sends the mails that are due and resolves to how many went out. The token is made here, so that nothing but its hash is ever stored; one that was sent in vain
 * is forgotten with the next try. A process killed between the mail and its note lets the customer have a second mail, whose link then is the good one.
 */
export async function sendFeedbackMails(db: Database, options: FeedbackMailOptions, now = new Date()): Promise<number> {
  const { top, limit } = firstRows(db.dialect, AT_ONCE);
  const due = await db.read<{ id: number }>(sql`SELECT ${top}id AS "id" FROM feedback_links WHERE send_after IS NOT NULL AND send_after <= ${now} ORDER BY send_after${limit}`);
  let sent = 0;
  for (const { id } of due) {
    try {
      sent += (await sendOne(db, id, options.origin, now)) ? 1 : 0;
    } catch (error) {
      options.failed(error);
    }
  }
  return sent;
}

async function sendOne(db: Database, id: number, origin: string, now: Date): Promise<boolean> {
  const claimed = await claim(db, id, origin, now);
  if (!claimed) return false;
  const { to, letter, expiresAt } = claimed;
  try {
    await sendMail({ to, ...composeFeedbackMail(letter) });
  } catch (error) {
    await settle(db, id, ({ sendAttempts }) => {
      const minutes = minutesUntilRetry(sendAttempts);
      return minutes === null ? { sendAfter: null, failedAt: now.toISOString() } : { sendAfter: later(now, minutes * MINUTE_MS) };
    }, 'fail');
    throw error;
  }
  await settle(db, id, () => ({ sendAfter: null, sentAt: now.toISOString(), expiresAt }), 'send');
  return true;
}

const later = (now: Date, ms: number) => new Date(now.getTime() + ms).toISOString();

/** Takes the link and a fresh token for it; null where somebody else has it or nobody is to be asked any more. */
async function claim(db: Database, id: number, origin: string, now: Date): Promise<Claimed | null> {
  const token = randomBytes(32).toString('base64url');
  const viewer = await systemViewer(db);
  return write(viewer, {}, async (tx) => {
    const [link] = await tx.select(FeedbackLink, sql`t.id = ${id}`);
    if (!link?.sendAfter || link.sendAfter > now.toISOString()) return null;
    const [ticket] = await tx.select(ServiceTicket, sql`t.id = ${link.ticketId}`);
    const recipient = ticket && (await recipientOf(tx.database, ticket));
    if (!ticket || !takesMail(feedbackLinkState(link, ticket, tx.now))) return giveUp(tx, link, { sendAfter: null });
    if (!recipient) return giveUp(tx, link, { sendAfter: null, failedAt: tx.now });
    await tx.update(FeedbackLink, link, link.version, { tokenHash: hashToken(token), sendAfter: later(now, LEASE_MS), sendAttempts: link.sendAttempts + 1 });
    const expiresAt = later(now, FEEDBACK_LINK_DAYS * DAY_MS);
    const [company, handler] = [await companyName(tx.database), await handlerName(tx.database, ticket.id)];
    const letter = { name: recipient.name, company, number: ticket.number, title: ticket.title, handler, link: `${origin}/feedback/${token}`, until: expiresAt };
    return { linkId: id, to: recipient.email, expiresAt, letter };
  });
}

async function giveUp(tx: WriteTransaction, link: FeedbackLink, patch: Partial<FeedbackLink>): Promise<null> {
  await tx.update(FeedbackLink, link, link.version, patch, 'fail');
  return null;
}

async function settle(db: Database, id: number, patch: (link: FeedbackLink) => Partial<FeedbackLink>, action?: string): Promise<void> {
  await write(await systemViewer(db), {}, async (tx) => {
    const [link] = await tx.select(FeedbackLink, sql`t.id = ${id}`);
    if (link) await tx.update(FeedbackLink, link, link.version, patch(link), action);
  });
}

async function companyName(reader: Pick<DatabaseTransaction, 'read' | 'dialect'>): Promise<string> {
  const { top, limit } = firstRows(reader.dialect, 1);
  const [root] = await reader.read<{ name: string }>(sql`SELECT ${top}name AS "name" FROM departments WHERE parent_id IS NULL ORDER BY id${limit}`);
  return root?.name ?? '';
}

/** Who handled a ticket the last time; empty where nobody of ours did. */
export async function handlerName(reader: Pick<DatabaseTransaction, 'read' | 'dialect'>, ticketId: number): Promise<string> {
  const { top, limit } = firstRows(reader.dialect, 1);
  const [row] = await reader.read<{ name: string | null }>(sql`SELECT ${top}u.name AS "name" FROM service_handlings h LEFT JOIN users u ON u.id = h.handler_id
    WHERE h.ticket_id = ${ticketId} ORDER BY h.id DESC${limit}`);
  return row?.name ?? '';
}
