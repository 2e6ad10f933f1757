import type { ContactDraft } from '@/domain/contact-input';
import { Contact } from '@/entities/contact';
import { Customer } from '@/entities/customer';
import { addContact, derivedContactColumns } from '../../contact/add';
import { derivedColumns } from '../../customer/derive';
import { writeTags } from '../../customer/tags';
import { insertMany } from '../../database/insert-many';
import { join, raw, sql, within } from '../../database/sql';
import { difference } from '../../ledger';
import { issueNumbers } from '../../numbering';
import type { WriteTransaction } from '../../write-transaction';
import type { Choice } from '../choices';
import type { Written } from '../search-backlog';
import { slices } from '../slices';
import type { Decision } from './decide';
import type { PreparedRow } from './prepare';

type Create = Extract<Decision, { act: 'CREATE' }>;
type Update = Extract<Decision, { act: 'UPDATE' }>;
/** Writes what was decided about a chunk within a running write: new records in bulk, changed ones one by one. Resolves to the new records. */
export async function writeRows(tx: WriteTransaction, decisions: readonly Decision[]): Promise<Written> {
  const creates = decisions.filter((decision): decision is Create => decision.act === 'CREATE');
  const customers = await insertCustomers(tx, creates);
  const contacts = await insertContacts(tx, creates.map(({ contacts: drafts }, place) => ({ customer: customers[place] as Customer, drafts })));
  for (const decision of decisions) if (decision.act === 'UPDATE') await update(tx, decision);
  return [...customers.map((row) => ({ noun: 'customer' as const, row })), ...contacts.map((row) => ({ noun: 'contact' as const, row }))];
}

async function insertCustomers(tx: WriteTransaction, creates: readonly Create[]): Promise<Customer[]> {
  if (!creates.length) return [];
  const numbers = await issueNumbers(tx.database, 'KH', tx.now.slice(0, 10), creates.length);
  const rows = creates.map(({ row }, place) => customerOf(tx, row, numbers[place] as string));
  await insertMany(tx.database, Customer, rows);
  const ids = new Map<string, number>();
  for (const some of slices(numbers)) {
    const found = await tx.database.read<{ id: number; number: string }>(sql`SELECT id AS "id", number AS "number" FROM customers WHERE ${within(raw('number'), some)}`);
    for (const { id, number } of found) ids.set(number, id);
  }
  const tagged: { customerId: number; tagIds: number[] }[] = [];
  const customers = rows.map((row, place) => {
    const customer = { ...row, id: ids.get(row.number) as number };
    const tagIds = keysOf(creates[place]?.row.tags ?? []);
    if (tagIds.length) tagged.push({ customerId: customer.id, tagIds });
    record(tx, 'customer', customer, customer.id, tagIds.length ? { tagIds } : {});
    return customer;
  });
  await insertTags(tx, tagged);
  return customers;
}

const keysOf = (tags: readonly Choice[]): number[] => [...new Set(tags.map(({ id }) => id))];

async function insertTags(tx: WriteTransaction, tagged: readonly { customerId: number; tagIds: readonly number[] }[]): Promise<void> {
  const rows = tagged.flatMap(({ customerId, tagIds }) => tagIds.map((id) => sql`(${customerId}, ${id})`));
  for (const some of slices(rows)) await tx.database.execute(sql`INSERT INTO customer_tags (customer_id, tag_id) VALUES ${join(some)}`);
}

function customerOf(tx: WriteTransaction, row: PreparedRow, number: string): Customer {
  const said = row.customer as Partial<Customer>;
  const choices = Object.fromEntries(Object.entries(row.choices).map(([property, { id }]) => [property, id]));
  return {
    createdAt: row.createdAt ?? tx.now, updatedAt: tx.now, createdById: row.createdById ?? tx.viewer.userId, version: 1,
    satisfaction: 3, credit: 3, currency: 'CNY', status: 'PROSPECT', ...said, ...choices, ...derivedColumns(said, row.customer.kind),
    number, ownerId: row.holder.ownerId, departmentId: row.holder.departmentId,
  } as Customer;
}

async function insertContacts(tx: WriteTransaction, all: readonly { customer: Customer; drafts: readonly ContactDraft[] }[]): Promise<Contact[]> {
  const rows = all.flatMap(({ customer, drafts }) => drafts.map((draft, place) => contactOf(tx, customer, draft, place === 0)));
  if (!rows.length) return [];
  await insertMany(tx.database, Contact, rows);
  const found: { id: number; customerId: number }[] = [];
  for (const some of slices(rows.map(({ customerId }) => customerId))) {
    found.push(...(await tx.database.read<{ id: number; customerId: number }>(
      sql`SELECT id AS "id", customer_id AS "customerId" FROM contacts WHERE ${within(raw('customer_id'), some)} ORDER BY customer_id, id`,
    )));
  }
  // The customers are new, so these are all their contacts; within one customer keys grow in the order of insertion.
  const ids = Map.groupBy(found, ({ customerId }) => customerId);
  return rows.map((row) => {
    const contact = { ...row, id: ids.get(row.customerId)?.shift()?.id as number };
    record(tx, 'contact', contact, contact.customerId);
    return contact;
  });
}

function contactOf(tx: WriteTransaction, customer: Customer, draft: ContactDraft, isPrimary: boolean): Contact {
  const said = draft as Partial<Contact>;
  return {
    createdAt: customer.createdAt, updatedAt: tx.now, createdById: customer.createdById, version: 1, birthdayCalendar: 'SOLAR', doNotCall: false,
    doNotEmail: false, doNotMessage: false, ...said, ...derivedContactColumns(said), isPrimary, customerId: customer.id,
  } as Contact;
}

/** The ledger's row of a record that was inserted in bulk, and of what stands beside it. */
function record(tx: WriteTransaction, noun: 'customer' | 'contact', row: Customer | Contact, customerId: number, beside: object = {}): void {
  const changed = difference(null, { ...row, ...beside });
  if (changed) tx.changes.push({ noun, recordId: row.id, customerId, action: 'create', ...changed, reason: null });
}

async function update(tx: WriteTransaction, { known: { customer, tags: held }, patch, contacts, tags }: Update): Promise<void> {
  await tx.update(Customer, customer, customer.version, patch, patch.ownerId !== undefined && patch.ownerId !== customer.ownerId ? 'transfer' : 'update');
  if (tags.length) await writeTags(tx, customer.id, held, [...new Set([...held, ...keysOf(tags)])]);
  for (const each of contacts) {
    if ('add' in each) await addContact(tx, customer.id, each.add);
    else await tx.update(Contact, each.change, each.change.version, { ...each.patch, ...derivedContactColumns(each.patch) });
  }
}
