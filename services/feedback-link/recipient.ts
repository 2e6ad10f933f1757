import { isClosed } from '@/domain/care-channel';
import { Contact } from '@/entities/contact';
import { Customer } from '@/entities/customer';
import type { ServiceTicket } from '@/entities/service-ticket';
import type { Database, DatabaseTransaction } from '../database/database';
import { raw, sql } from '../database/sql';

/** Whom a mail about a ticket goes to. */
export interface FeedbackRecipient {
  /** Null where it is the customer's own address. */
  contactId: number | null;
  name: string;
  email: string;
}

type Reader = Pick<Database | DatabaseTransaction, 'read' | 'shape'>;

/**
 * Who asked; where the ticket names nobody, or nobody with an address, the customer's primary contact, and then the customer's own address. Null where there is
 * no address, or who asked wants no mail: nobody else is written to in their place.
 */
export async function recipientOf(reader: Reader, { contactId, customerId }: Pick<ServiceTicket, 'contactId' | 'customerId'>): Promise<FeedbackRecipient | null> {
  const contacts = await contactsOf(reader, customerId);
  const asker = contacts.find(({ id }) => id === contactId);
  if (asker && isClosed('EMAIL', asker)) return null;
  const contact = [asker, contacts.find(({ isPrimary, doNotEmail }) => isPrimary && !doNotEmail)].find((one) => one?.email);
  if (contact?.email) return { contactId: contact.id, name: contact.name, email: contact.email };
  const shape = reader.shape(Customer);
  const [customer] = await reader.read<Customer>(sql`SELECT ${shape.select('t')} FROM ${raw(shape.table)} t WHERE t.id = ${customerId} AND t.deleted_at IS NULL`);
  return customer?.email ? { contactId: null, name: customer.name, email: customer.email } : null;
}

async function contactsOf(reader: Reader, customerId: number): Promise<Contact[]> {
  const shape = reader.shape(Contact);
  return shape.hydrate(await reader.read<Contact>(sql`SELECT ${shape.select('t')} FROM ${raw(shape.table)} t WHERE t.customer_id = ${customerId} AND t.deleted_at IS NULL`));
}
