import { Refusal } from '@/domain/refusal';
import { isUnderWay, feedbackLinkState } from '@/domain/feedback-link';
import { awaitsFeedback } from '@/domain/service-ticket';
import { FeedbackLink } from '@/entities/feedback-link';
import { ServiceTicket } from '@/entities/service-ticket';
import type { Database, DatabaseTransaction } from '../database/database';
import { raw, sql } from '../database/sql';
import { holdRecord } from '../exclusive';
import { mailLeaves } from '../mail/mail';
import type { Viewer } from '../viewer';
import { write } from '../write';
import type { WriteTransaction } from '../write-transaction';
import { recipientOf } from './recipient';
import { readFeedbackSetting } from './setting';

/** Mails about one time that a ticket was handled: more are a nuisance. */
const ASKED_AT_MOST = 5;

type Reader = Pick<Database | DatabaseTransaction, 'read' | 'shape'>;

/** Message key below `errors` that says why the customer cannot be asked by mail now; null where they can. */
export async function whyNotAsk(reader: Reader, ticket: ServiceTicket): Promise<string | null> {
  if (!awaitsFeedback(ticket.status)) return 'feedbackLink.notHandled';
  if (!mailLeaves()) return 'feedbackLink.noMail';
  if ((await linksOfLoop(reader, ticket)).length >= ASKED_AT_MOST) return 'feedbackLink.enough';
  return (await recipientOf(reader, ticket)) ? null : 'feedbackLink.noAddress';
}

/** Asks the customer, or asks once more: the former link is void from now on. The mail goes a moment later. */
export async function sendFeedbackLink(viewer: Viewer, ticketId: number): Promise<FeedbackLink> {
  return write(viewer, { command: { name: 'feedbackLinkSend', args: [ticketId] } }, async (tx) => {
    await holdRecord(tx.database, 'serviceTicket', ticketId);
    const ticket = await tx.find(ServiceTicket, ticketId, 'feedbackLink:send');
    const blocked = await whyNotAsk(tx.database, ticket);
    if (blocked) throw new Refusal({ code: 'BLOCKED', message: blocked });
    return ask(tx, ticket);
  });
}

/** Asks by itself about a ticket that was handled just now, within that write: where the company wants it so and there is an address. */
export async function askWhenHandled(tx: WriteTransaction, ticket: ServiceTicket): Promise<void> {
  const { automatic } = await readFeedbackSetting(tx.database);
  if (automatic && !(await whyNotAsk(tx.database, ticket))) await ask(tx, ticket);
}

async function ask(tx: WriteTransaction, ticket: ServiceTicket): Promise<FeedbackLink> {
  for (const link of await linksOfLoop(tx.database, ticket)) {
    const former = isUnderWay(feedbackLinkState(link, ticket, tx.now));
    if (former) await tx.update(FeedbackLink, link, link.version, { voidedAt: tx.now, sendAfter: null }, 'void');
  }
  const recipient = await recipientOf(tx.database, ticket);
  return tx.insert(FeedbackLink, { ticketId: ticket.id, loop: ticket.loops + 1, contactId: recipient?.contactId ?? null, sendAfter: tx.now, sendAttempts: 0 });
}

async function linksOfLoop(reader: Reader, { id, loops }: ServiceTicket): Promise<FeedbackLink[]> {
  const shape = reader.shape(FeedbackLink);
  return shape.hydrate(await reader.read<FeedbackLink>(sql`SELECT ${shape.select('t')} FROM ${raw(shape.table)} t WHERE t.ticket_id = ${id} AND t."loop" = ${loops + 1} ORDER BY t.id`));
}
