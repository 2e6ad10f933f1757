import { type FeedbackLinkState, feedbackLinkState, isAnswered, isVoid, takesAnswer } from '@/domain/feedback-link';
import { type FeedbackAnswer, feedbackAnswer } from '@/domain/feedback-link-input';
import type { Locale } from '@/domain/locale';
import { Refusal } from '@/domain/refusal';
import { validated } from '@/domain/validation';
import { FeedbackLink } from '@/entities/feedback-link';
import { ServiceTicket } from '@/entities/service-ticket';
import { catalogues } from '../catalogues';
import type { Database } from '../database/database';
import { raw, sql } from '../database/sql';
import { holdRecord } from '../exclusive';
import { recordFeedback } from '../service-ticket/feedback';
import { takeAttempt } from '../session/attempts';
import { networkOf } from '../session/limits';
import { hashToken, systemViewer } from '../viewer';
import { write } from '../write';
import { handlerName } from './mail';

/** Looks and answers in fifteen minutes: of one client, whatever tokens it tries, and with one link. */
const PER_CLIENT = 60;
const PER_LINK = 30;
const TOKEN = /^[\w-]{43}$/;

/** Somebody at the door: the token of the link and the address that it comes from. */
export interface Visitor {
  token: string;
  address: string;
}

/** What a customer is shown of a ticket, and nothing else. */
export interface AskedTicket {
  number: string;
  title: string;
  /** Who handled it; empty where nobody of ours did. */
  handler: string;
}

interface Known { link: FeedbackLink; ticket: ServiceTicket; state: FeedbackLinkState }

/** Where the link of a visitor stands, and what it asks about while it can be answered. Null for a token that is none. Throws RATE_LIMITED. Changes nothing. */
export async function lookAtLink(db: Database, visitor: Visitor): Promise<{ state: FeedbackLinkState; ticket: AskedTicket | null } | null> {
  const known = await find(db, visitor);
  if (!known) return null;
  const { state, ticket } = known;
  return { state, ticket: takesAnswer(state) ? { number: ticket.number, title: ticket.title, handler: await handlerName(db, ticket.id) } : null };
}

/** Notes that a browser shows the page of a link. */
export async function openLink(db: Database, visitor: Visitor): Promise<void> {
  const known = await find(db, visitor);
  if (!known || !takesAnswer(known.state) || known.link.openedAt) return;
  await write(await systemViewer(db), {}, async (tx) => {
    const [link] = await tx.select(FeedbackLink, sql`t.id = ${known.link.id}`);
    if (link && !link.openedAt) await tx.update(FeedbackLink, link, link.version, { openedAt: tx.now }, 'open');
  });
}

/** The customer's word on a ticket, once. Throws TOKEN_INVALID for a token that is none, INVALID_TRANSITION for a link that leads nowhere any more, VALIDATION, RATE_LIMITED. */
export async function answerLink(db: Database, visitor: Visitor, fields: Record<string, unknown>, locale: Locale): Promise<void> {
  const known = await find(db, visitor);
  if (!known) throw new Refusal({ code: 'TOKEN_INVALID', message: 'feedbackLink.invalid' });
  demandOpen(known.state);
  const answer = validated(feedbackAnswer, fields);
  const words = catalogues[locale].feedbackLink;
  await write(await systemViewer(db), { reason: words.reason }, async (tx) => {
    await holdRecord(tx.database, 'serviceTicket', known.ticket.id);
    const [link] = await tx.select(FeedbackLink, sql`t.id = ${known.link.id}`);
    const [ticket] = await tx.select(ServiceTicket, sql`t.id = ${known.ticket.id}`);
    // As they are now that nobody else can change them.
    if (!link || !ticket) throw new Refusal({ code: 'TOKEN_INVALID', message: 'feedbackLink.invalid' });
    demandOpen(feedbackLinkState(link, ticket, tx.now));
    await tx.update(FeedbackLink, link, link.version, { answeredAt: tx.now, openedAt: link.openedAt ?? tx.now, result: answer.result }, 'answer');
    await recordFeedback(tx, ticket, { satisfaction: answer.satisfaction, outcome: outcomeOf(answer, words.results), by: 'CUSTOMER' });
  });
}

const outcomeOf = ({ result, remark }: FeedbackAnswer, results: Record<FeedbackAnswer['result'], string>): string => [results[result], remark].filter(Boolean).join('\n');

function demandOpen(state: FeedbackLinkState): void {
  if (takesAnswer(state)) return;
  const message = isAnswered(state) ? 'feedbackLink.answered' : isVoid(state) ? 'feedbackLink.void' : 'feedbackLink.expired';
  throw new Refusal({ code: 'INVALID_TRANSITION', message });
}

/** The link of a token. A try is taken before anything is looked up, so that whoever guesses learns nothing from the limit either. */
async function find(db: Database, { token, address }: Visitor): Promise<Known | null> {
  const client = networkOf(address);
  await takeAttempt(db, client ? [{ key: `feedback:${client}`, max: PER_CLIENT, code: 'RATE_LIMITED' }] : []);
  if (!TOKEN.test(token)) return null;
  const shape = db.shape(FeedbackLink);
  const [link] = shape.hydrate(await db.read<FeedbackLink>(sql`SELECT ${shape.select('t')} FROM ${raw(shape.table)} t WHERE t.token_hash = ${hashToken(token)}`));
  if (!link) return null;
  await takeAttempt(db, [{ key: `feedback:link:${link.id}`, max: PER_LINK, code: 'RATE_LIMITED' }]);
  const tickets = db.shape(ServiceTicket);
  const [ticket] = tickets.hydrate(await db.read<ServiceTicket>(sql`SELECT ${tickets.select('t')} FROM ${raw(tickets.table)} t WHERE t.id = ${link.ticketId}`));
  return ticket ? { link, ticket, state: feedbackLinkState(link, ticket, new Date().toISOString()) } : null;
}
