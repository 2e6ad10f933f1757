import { demandComing } from '@/domain/coming-day';
import { localDay } from '@/domain/plan-item';
import { PRIORITIES, type Priority, USUAL_PRIORITY } from '@/domain/service-ticket';
import { type TicketDraft, ticketDraft } from '@/domain/service-ticket-input';
import { validated } from '@/domain/validation';
import { Customer } from '@/entities/customer';
import { ServiceTicket } from '@/entities/service-ticket';
import { demandChoices } from '../dictionary/choice';
import { holdRecord } from '../exclusive';
import { issueNumbers } from '../numbering';
import { demand } from '../scope';
import { demandHolder } from '../scope-check';
import type { Viewer } from '../viewer';
import { write } from '../write';
import type { WriteTransaction } from '../write-transaction';
import { assignAtCreation } from './assign-by-rule';
import { demandLinks, TICKET_CHOICES } from './links';
import { firstPromise } from './promise';

/** Writes down what a customer asks for. It waits for a supervisor, held by who wrote it down, unless a rule hands it out at once. */
export async function createTicket(viewer: Viewer, customerId: number, input: TicketDraft): Promise<ServiceTicket> {
  demand(viewer, 'serviceTicket:create');
  const draft = validated(ticketDraft, input);
  // Another system's ticket keeps what was promised there.
  if (!draft.externalId) demandComing(draft.promisedOn, localDay(new Date()), 'promisedOn');
  return write(viewer, { command: { name: 'serviceTicketCreate', args: [customerId, input] } }, async (tx) => {
    await holdRecord(tx.database, 'customer', customerId);
    const customer = await tx.find(Customer, customerId, 'serviceTicket:create');
    demandChoices(viewer, TICKET_CHOICES, draft);
    await demandLinks(tx, customerId, draft as Partial<ServiceTicket>);
    const writer = await demandHolder(tx, viewer.userId ?? 0, 'serviceTicket:create');
    const ticket = await insertTicket(tx, customer, { ...(draft as Partial<ServiceTicket>), status: 'CREATED', ownerId: writer.id, departmentId: writer.departmentId });
    return assignAtCreation(tx, ticket);
  });
}

/** Where a priority stands among the others: what lists are ordered by. */
export const rankOf = (priority: Priority): number => PRIORITIES.indexOf(priority) + 1;

/** Inserts an already validated ticket within a running write. */
export async function insertTicket(tx: WriteTransaction, customer: Pick<Customer, 'id' | 'currency' | 'gradeId'>, fields: Partial<ServiceTicket>): Promise<ServiceTicket> {
  const [number] = await issueNumbers(tx.database, 'FW', tx.now.slice(0, 10));
  const priority = fields.priority ?? USUAL_PRIORITY;
  const promise = await firstPromise(tx, { ...fields, typeId: fields.typeId as number, priority }, customer);
  return tx.insert(ServiceTicket, {
    loops: 0, ...fields, ...promise, priority, priorityRank: rankOf(priority), number: number as string, customerId: customer.id, currency: customer.currency,
  });
}
