import { contactDraft } from '@/domain/contact-input';
import { customerDraft } from '@/domain/customer-input';
import { Refusal } from '@/domain/refusal';
import { phoneDigits } from '@/domain/text/phone';
import { validated } from '@/domain/validation';
import { Contact } from '@/entities/contact';
import { Customer } from '@/entities/customer';
import { Opportunity } from '@/entities/opportunity';
import { addContact } from '../contact/add';
import { insertCustomer } from '../customer/create';
import { findDuplicates } from '../customer/duplicates';
import { sql } from '../database/sql';
import { holdPlan } from '../plan-item/hold';
import { demand, fieldRight, scopeCondition } from '../scope';
import { covers } from '../scope-check';
import { takeStep, transition } from '../transition';
import type { Viewer } from '../viewer';
import type { WriteTransaction } from '../write-transaction';
import { demandCustomer } from './create';

export interface SucceedInput {
  /** An existing customer that this is a success with, chosen by the viewer. */
  customerId?: number | null;
  /** Create the customer although one like it exists. */
  allowDuplicate?: boolean | null;
}

/**
 * The opportunity is won. In one transaction it becomes a customer with a contact, or is linked to the customer that the viewer names. Where one
 * like it exists and the viewer has not said which it is to be, nothing happens: DUPLICATE.
 */
export async function succeedOpportunity(viewer: Viewer, id: number, version: number, input: SucceedInput = {}): Promise<Opportunity> {
  return transition<Opportunity>(viewer, Opportunity, {
    id, version, step: 'succeed', input: { ...input },
    patch: async (tx, opportunity) => {
      // What was read of the plan may be old: from here on nobody else changes it.
      const { openItems } = await holdPlan(tx, opportunity);
      if (openItems > 0) throw new Refusal({ code: 'BLOCKED', message: 'opportunity.openItems' }, opportunity);
      const wanted = input.customerId ?? opportunity.customerId;
      const customer = wanted ? await existing(tx, wanted) : await created(tx, opportunity, input.allowDuplicate ?? false);
      const contact = await contactFor(tx, customer, opportunity);
      return { customerId: customer.id, contactId: contact?.id ?? null, closedAt: tx.now };
    },
  });
}

async function created(tx: WriteTransaction, opportunity: Opportunity, allowDuplicate: boolean): Promise<Customer> {
  demand(tx.viewer, 'customer:create');
  const { customerKind: kind, customerName: name, contactPhone: phone, sourceId, currency } = opportunity;
  if (!allowDuplicate) {
    // Whoever may not see the telephone must not learn from a match whose it is.
    const seen = fieldRight(tx.viewer, 'opportunity', 'contactPhone') === 'READ' ? phone : null;
    const [found] = await findDuplicates(tx.viewer, { kind, name, phone: seen }, tx.database);
    const params = { number: found?.customer?.number ?? '', name: found?.customer?.name ?? '' };
    if (found) throw new Refusal({ code: 'DUPLICATE', message: found.customer ? 'duplicate.customer' : 'duplicate.elsewhere', field: 'customerId', params }, opportunity);
  }
  return insertCustomer(tx, validated(customerDraft, { kind, name, phone, sourceId, currency }), opportunity.ownerId, 'NORMAL');
}

/** The customer that is linked. One that had not dealt with us has now. */
async function existing(tx: WriteTransaction, id: number): Promise<Customer> {
  await demandCustomer(tx, id);
  const customer = await tx.find(Customer, id, 'customer:read');
  const activate = customer.status === 'PROSPECT' && (await reaches(tx, customer, 'customer:activate'));
  return activate ? takeStep<Customer>(tx, Customer, customer, { version: customer.version, step: 'activate' }) : customer;
}

/** The person of the opportunity among the customer's contacts: found by name or telephone, else added where the viewer may. */
async function contactFor(tx: WriteTransaction, customer: Customer, { contactName, contactPhone }: Opportunity): Promise<Contact | null> {
  if (!contactName) return null;
  const readable = scopeCondition(tx.viewer, 'contact', 'contact:read', 't');
  const contacts = await tx.select(Contact, sql`t.customer_id = ${customer.id} AND t.deleted_at IS NULL AND ${readable}`);
  const digits = contactPhone ? phoneDigits(contactPhone) : '';
  const known = contacts.find(({ name, mobileDigits }) => name === contactName || (digits.length >= 7 && mobileDigits === digits));
  if (known) return known;
  if (!(await reaches(tx, customer, 'contact:create'))) return null;
  const phone = /^1\d{10}$/.test(digits) ? { mobile: contactPhone } : { officePhone: contactPhone };
  return addContact(tx, customer.id, validated(contactDraft, { name: contactName, ...phone }));
}

async function reaches(tx: WriteTransaction, customer: Customer, permission: 'customer:activate' | 'contact:create'): Promise<boolean> {
  const { ownerId, departmentId } = customer;
  const [department] = await tx.database.read<{ path: string }>(sql`SELECT path AS "path" FROM departments WHERE id = ${departmentId}`);
  return covers(tx.viewer, permission, { ownerId, departmentId, departmentPath: department?.path ?? '' });
}
