import { type ContactDraft, contactDraft } from '@/domain/contact-input';
import { type CustomerDraft, customerDraft } from '@/domain/customer-input';
import type { CustomerStatus } from '@/domain/customer';
import type { Permission } from '@/domain/permissions';
import { Refusal } from '@/domain/refusal';
import { phoneDigits } from '@/domain/text/phone';
import { validated } from '@/domain/validation';
import { Contact } from '@/entities/contact';
import type { Customer } from '@/entities/customer';
import { addContact } from '../contact/add';
import { sql } from '../database/sql';
import { demand, scopeCondition } from '../scope';
import { covers } from '../scope-check';
import type { WriteTransaction } from '../write-transaction';
import { insertCustomer } from './create';
import { findDuplicates } from './duplicates';

/** How something that was no customer yet becomes one. */
export interface Adoption {
  ownerId: number;
  status: CustomerStatus;
  /** Whether the viewer may see the telephone: who may not must not learn from a match whose it is. */
  phoneSeen: boolean;
  /** Create although one like it exists. */
  allowDuplicate: boolean;
  /** The record as it stands, shown with a refusal. */
  current: object;
}

/** Creates the customer. Where one like it exists and the viewer has not said which it is to be: DUPLICATE. */
export async function adoptCustomer(tx: WriteTransaction, draft: CustomerDraft, { ownerId, status, phoneSeen, allowDuplicate, current }: Adoption): Promise<Customer> {
  demand(tx.viewer, 'customer:create');
  const { kind, name, phone } = draft;
  if (!allowDuplicate) {
    const [found] = await findDuplicates(tx.viewer, { kind, name, phone: phoneSeen ? (phone ?? null) : null }, tx.database);
    const params = { number: found?.customer?.number ?? '', name: found?.customer?.name ?? '' };
    if (found) throw new Refusal({ code: 'DUPLICATE', message: found.customer ? 'duplicate.customer' : 'duplicate.elsewhere', field: 'customerId', params }, current);
  }
  return insertCustomer(tx, validated(customerDraft, draft), ownerId, status);
}

/** A person whom somebody has dealt with, by what is known. */
export interface KnownPerson {
  name: string | null;
  phone: string | null;
  email?: string | null;
}

/** That person among the customer's contacts: found by name or telephone, else added where the viewer may. */
export async function adoptContact(tx: WriteTransaction, customer: Customer, { name, phone, email }: KnownPerson): Promise<Contact | null> {
  if (!name) return null;
  const readable = scopeCondition(tx.viewer, 'contact', 'contact:read', 't');
  const contacts = await tx.select(Contact, sql`t.customer_id = ${customer.id} AND t.deleted_at IS NULL AND ${readable}`);
  const digits = phone ? phoneDigits(phone) : '';
  const known = contacts.find((contact) => contact.name === name || (digits.length >= 7 && contact.mobileDigits === digits));
  if (known) return known;
  if (!(await reaches(tx, customer, 'contact:create'))) return null;
  const by: Partial<ContactDraft> = /^1\d{10}$/.test(digits) ? { mobile: phone } : { officePhone: phone };
  return addContact(tx, customer.id, validated(contactDraft, { name, email: email ?? null, ...by }));
}

/** Whether the viewer's permission covers this customer. */
export async function reaches(tx: WriteTransaction, customer: Customer, permission: Permission): Promise<boolean> {
  const { ownerId, departmentId } = customer;
  const [department] = await tx.database.read<{ path: string }>(sql`SELECT path AS "path" FROM departments WHERE id = ${departmentId}`);
  return covers(tx.viewer, permission, { ownerId, departmentId, departmentPath: department?.path ?? '' });
}
