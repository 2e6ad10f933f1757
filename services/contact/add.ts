import type { ContactDraft } from '@/domain/contact-input';
import { phoneDigits } from '@/domain/text/phone';
import { sortKey } from '@/domain/text/sort-key';
import { Contact } from '@/entities/contact';
import { sql } from '../database/sql';
import type { WriteTransaction } from '../write-transaction';

/** The columns of a contact that follow from others. */
export function derivedContactColumns(input: Partial<Contact>): Partial<Contact> {
  const derived: Partial<Contact> = {};
  if (input.name) derived.nameSort = sortKey(input.name, { person: true });
  if (input.mobile !== undefined) derived.mobileDigits = input.mobile ? phoneDigits(input.mobile).slice(0, 40) || null : null;
  return derived;
}

/** Adds an already validated contact within a running write. The first contact of a customer is its primary one. */
export async function addContact(tx: WriteTransaction, customerId: number, draft: ContactDraft): Promise<Contact> {
  const primary = await primaryContact(tx, customerId);
  const isPrimary = draft.isPrimary === true || !primary;
  if (primary && isPrimary) await tx.update(Contact, primary, primary.version, { isPrimary: false });
  const fields = draft as Partial<Contact>;
  return tx.insert(Contact, {
    birthdayCalendar: 'SOLAR', doNotCall: false, doNotEmail: false, doNotMessage: false, ...fields, ...derivedContactColumns(fields), isPrimary, customerId,
  });
}

/** The customer's primary contact, if it has contacts at all. */
export async function primaryContact(tx: WriteTransaction, customerId: number): Promise<Contact | undefined> {
  const [contact] = await tx.select(Contact, sql`t.customer_id = ${customerId} AND t.is_primary = ${true} AND t.deleted_at IS NULL`);
  return contact;
}
