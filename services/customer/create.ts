import { type ContactDraft, contactDraft } from '@/domain/contact-input';
import type { CustomerStatus } from '@/domain/customer';
import { type CustomerDraft, customerDraft } from '@/domain/customer-input';
import { inPart, Refusal } from '@/domain/refusal';
import { validated } from '@/domain/validation';
import { Customer } from '@/entities/customer';
import { addContact } from '../contact/add';
import { CONTACT_CHOICES } from '../contact/create';
import { demandChoices } from '../dictionary/choice';
import { issueNumbers } from '../numbering';
import { demand } from '../scope';
import { demandHolder } from '../scope-check';
import type { Viewer } from '../viewer';
import { write } from '../write';
import type { WriteTransaction } from '../write-transaction';
import { CUSTOMER_CHOICES, derivedColumns } from './derive';
import { findDuplicates } from './duplicates';
import { demandTags, writeTags } from './tags';

export interface CustomerCreateInput extends Omit<CustomerDraft, never> {
  /** Who is to hold the customer; the viewer where nobody is named. */
  ownerId?: number | null;
  /** The first contact, created with the customer. */
  contact?: ContactDraft | null;
  /** Create although a customer of the same name or licence number exists. */
  allowDuplicate?: boolean | null;
}

/** Creates a customer, its number and, if given, its first contact in one transaction. Refuses a likely duplicate unless told to go on. */
export async function createCustomer(viewer: Viewer, input: CustomerCreateInput): Promise<Customer> {
  demand(viewer, 'customer:create');
  const { tagIds = [], ...draft } = validated(customerDraft, input);
  demandTags(viewer, tagIds, 'tagIds');
  const contact = input.contact ? inPart('contact', () => firstContact(viewer, input.contact)) : null;
  demandChoices(viewer, CUSTOMER_CHOICES, draft);
  return write(viewer, { command: { name: 'customerCreate', args: input } }, async (tx) => {
    if (!input.allowDuplicate) await refuseDuplicate(tx, draft);
    const customer = await insertCustomer(tx, draft, input.ownerId ?? viewer.userId ?? 0);
    await writeTags(tx, customer.id, [], [...new Set(tagIds)]);
    if (contact) {
      await demandHolder(tx, customer.ownerId, 'contact:create', 'contact');
      await addContact(tx, customer.id, { ...contact, isPrimary: true });
    }
    return customer;
  });
}

function firstContact(viewer: Viewer, input: unknown): ContactDraft {
  demand(viewer, 'contact:create');
  const draft = validated(contactDraft, input);
  demandChoices(viewer, CONTACT_CHOICES, draft);
  return draft;
}

/** Inserts an already validated customer within a running write; one that has bought starts as an active one. */
export async function insertCustomer(tx: WriteTransaction, draft: CustomerDraft, ownerId: number, status: CustomerStatus = 'PROSPECT'): Promise<Customer> {
  const owner = await demandHolder(tx, ownerId, 'customer:create');
  const [number] = await issueNumbers(tx.database, 'KH', tx.now.slice(0, 10));
  const fields = draft as Partial<Customer>;
  return tx.insert(Customer, {
    satisfaction: 3, credit: 3, currency: 'CNY', status, ...fields, ...derivedColumns(fields, draft.kind),
    number: number as string, ownerId: owner.id, departmentId: owner.departmentId,
  });
}

async function refuseDuplicate(tx: WriteTransaction, draft: CustomerDraft): Promise<void> {
  const found = await findDuplicates(tx.viewer, { kind: draft.kind, name: draft.name, licenceNo: draft.licenceNo ?? null }, tx.database);
  const [first] = found;
  if (!first) return;
  const field = first.matchedBy === 'LICENCE_NO' ? 'licenceNo' : 'name';
  const message = first.customer ? 'duplicate.customer' : 'duplicate.elsewhere';
  throw new Refusal({ code: 'DUPLICATE', message, field, params: { number: first.customer?.number ?? '', name: first.customer?.name ?? '' } });
}
