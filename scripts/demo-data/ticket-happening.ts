import { Readable } from 'node:stream';
import { attachmentType } from '@/domain/attachment';
import { FEEDBACK_LINK_DAYS, type FeedbackResult } from '@/domain/feedback-link';
import { BOUGHT } from '@/domain/order';
import { Customer } from '@/entities/customer';
import { FeedbackLink } from '@/entities/feedback-link';
import { ServiceTicket } from '@/entities/service-ticket';
import { insertAttachment } from '@/services/attachment/add';
import { receiveContent } from '@/services/attachment/store';
import type { DatabaseTransaction } from '@/services/database/database';
import { firstRows, join, sql } from '@/services/database/sql';
import { itemId } from '@/services/dictionary/choice';
import { recipientOf } from '@/services/feedback-link/recipient';
import { assignOne } from '@/services/service-ticket/assign';
import { insertTicket } from '@/services/service-ticket/create';
import { recordFeedback } from '@/services/service-ticket/feedback';
import { recordHandling } from '@/services/service-ticket/handle';
import { beginPause, goOn, noteAnswer } from '@/services/service-ticket/pause';
import { released } from '@/services/service-ticket/promise';
import { takeStep } from '@/services/transition';
import { hashToken, type Viewer } from '@/services/viewer';
import type { WriteTransaction } from '@/services/write-transaction';
import { type Account, DEPARTMENTS } from './accounts';
import { writeInPast } from './past';
import type { TicketEvent } from './ticket-event';
import type { Story } from './ticket-sentences';

const DAY_MS = 86_400_000;
type Of<K extends TicketEvent['kind']> = Extract<TicketEvent, { kind: K }>;

/** Lets what is planned of the service tickets happen, each as a write of the person who did it. */
export class TicketHappening {
  private readonly ids = new Map<number, number>();

  /** `products` gives the key of an article number, `customerId` that of a customer of the plan. */
  constructor(
    private readonly database: DatabaseTransaction, private readonly staff: ReadonlyMap<Account, Viewer>, private readonly dataDir: string,
    private readonly products: ReadonlyMap<string, number>,
    private readonly customerId: (place: number) => number,
  ) {}

  async perform(event: TicketEvent): Promise<void> {
    await writeInPast(this.database, { viewer: this.viewer(event.actor), at: new Date(event.at) }, (tx) => this.write(tx, event));
  }

  private async write(tx: WriteTransaction, event: TicketEvent): Promise<unknown> {
    if (event.kind === 'asked') return this.ask(tx, event);
    const ticket = await this.of(tx, event.ticket);
    switch (event.kind) {
      case 'given': {
        const { userId, departmentId } = this.viewer(event.to);
        return assignOne(tx, ticket, { id: userId ?? 0, departmentId });
      }
      case 'answered': return noteAnswer(tx, ticket);
      case 'waited': return beginPause(tx, ticket, event.reason);
      case 'resumed': return goOn(tx, ticket);
      case 'attached': return this.attach(tx, ticket.id, event);
      case 'handled': return recordHandling(tx, ticket, event.handling);
      case 'mailed': return this.mail(tx, ticket, event);
      case 'said':
        if (event.by === 'CUSTOMER') await this.answer(tx, ticket, event.satisfaction);
        return recordFeedback(tx, ticket, event);
      case 'merged': {
        const intoId = this.ids.get(event.into) ?? 0;
        return takeStep<ServiceTicket>(tx, ServiceTicket, ticket, { version: ticket.version, step: 'merge', input: { intoId }, patch: async (_, row) => ({ mergedIntoId: intoId, archivedAt: tx.now, ...(await released(tx, row)) }) });
      }
    }
  }

  private async ask(tx: WriteTransaction, { ticket, customer: place, story, priority, channel, promisedInDays, compensation }: Of<'asked'>): Promise<void> {
    const [customer] = await tx.select(Customer, sql`t.id = ${this.customerId(place)}`);
    if (!customer) throw new Error(`the demo customer ${place} does not exist yet`);
    const { type, cause, title, request } = story;
    const { id } = await insertTicket(tx, customer, {
      status: 'CREATED', typeId: itemId(tx.viewer, 'service-type', type) ?? 0, title, request, priority, channel, compensation,
      complaintCauseId: cause ? itemId(tx.viewer, 'complaint-cause', cause) : null, promisedOn: promisedInDays === null ? null : new Date(Date.parse(tx.now) + promisedInDays * DAY_MS).toISOString().slice(0, 10),
      ownerId: tx.viewer.userId, departmentId: tx.viewer.departmentId, ...(await this.aboutOf(tx, customer, story)), liableDepartmentId: await this.departmentId(tx, story.liable),
    });
    this.ids.set(ticket, id);
  }

  private async attach(tx: WriteTransaction, ticketId: number, { name, content }: Of<'attached'>): Promise<void> {
    const received = await receiveContent(this.dataDir, Readable.from([content]));
    await insertAttachment(tx, this.dataDir, received, { ticketId, name, mediaType: attachmentType(name)?.mediaType ?? '' });
  }

  private async aboutOf({ database }: WriteTransaction, { id }: Customer, { about }: Story): Promise<Partial<ServiceTicket>> {
    if (about !== 'order') return { productId: (about && this.products.get(about)) || null };
    const { top, limit } = firstRows(database.dialect, 1);
    const [order] = await database.read<{ id: number }>(sql`SELECT ${top}o.id AS "id" FROM orders o WHERE o.customer_id = ${id} AND o.status IN (${join([...BOUGHT])}) ORDER BY o.id DESC${limit}`);
    return { orderId: order?.id ?? null };
  }

  private async departmentId({ database }: WriteTransaction, key: Story['liable']): Promise<number | null> {
    const name = DEPARTMENTS.find((department) => department.key === key)?.name;
    if (!name) return null;
    const [department] = await database.read<{ id: number }>(sql`SELECT d.id AS "id" FROM departments d WHERE d.name = ${name}`);
    return department?.id ?? null;
  }

  private async mail(tx: WriteTransaction, { id, loops, contactId, customerId }: ServiceTicket, { openedAt, token }: Of<'mailed'>): Promise<void> {
    const recipient = await recipientOf(tx.database, { contactId, customerId });
    if (!recipient) return;
    const expiresAt = new Date(Date.parse(tx.now) + FEEDBACK_LINK_DAYS * DAY_MS).toISOString();
    await tx.insert(FeedbackLink, {
      ticketId: id, loop: loops + 1, contactId: recipient.contactId, tokenHash: hashToken(token ?? `of ticket ${id}, time ${loops}`), sendAttempts: 1, sentAt: tx.now, expiresAt,
      openedAt: openedAt === null ? null : new Date(openedAt).toISOString(),
    });
  }

  private async answer(tx: WriteTransaction, { id }: ServiceTicket, satisfaction: number): Promise<void> {
    const [link] = await tx.select(FeedbackLink, sql`t.ticket_id = ${id} ORDER BY t.id DESC`);
    const result: FeedbackResult = satisfaction < 3 ? 'UNSOLVED' : satisfaction === 3 ? 'PARTLY' : 'SOLVED';
    if (link) await tx.update(FeedbackLink, link, link.version, { answeredAt: tx.now, openedAt: link.openedAt && link.openedAt < tx.now ? link.openedAt : tx.now, result }, 'answer');
  }

  private async of(tx: WriteTransaction, place: number): Promise<ServiceTicket> {
    const [ticket] = await tx.select(ServiceTicket, sql`t.id = ${this.ids.get(place) ?? 0}`);
    if (!ticket) throw new Error(`the demo ticket ${place} does not exist yet`);
    return ticket;
  }

  private viewer(account: Account): Viewer {
    const viewer = this.staff.get(account);
    if (!viewer) throw new RangeError(`no demo account ${account}`);
    return viewer;
  }
}
