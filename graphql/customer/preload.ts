import { Contact } from '@/entities/contact';
import type { Customer } from '@/entities/customer';
import { User } from '@/entities/user';
import { PRIMARY_FIRST } from '@/services/contact/list';
import { readByIds, readChildren } from '@/services/read';
import { type Context, signedIn } from '../context';
import { selectedProperties } from '../properties';
import { rowSelection, type Selection } from '../selection';

/** A customer row with what the list already fetched for it. */
export interface CustomerRow extends Customer {
  owner?: User | null;
  contactRows?: Contact[];
}

/** Contacts of each customer that a list fetches in advance; a larger `first` is fetched when it is asked for. */
export const PRELOADED_CONTACTS = 10;

const contactOrder = (alias: string) => `${PRIMARY_FIRST.by.sql(alias)}, ${alias}.id`;

/** Fetches what every row of a list will be asked for, a statement a relation instead of a promise a row. `deleted`: they lie in the recycle bin. */
export async function preloadCustomers(context: Context, rows: CustomerRow[], selection: Selection, deleted: boolean): Promise<void> {
  if (!rows.length) return;
  const viewer = signedIn(context);
  if (selection.has('owner')) {
    const wanted = [...new Set(rows.map((row) => row.ownerId))];
    const owners = await readByIds<User>(viewer, 'user', wanted, selectedProperties(context.db, User, selection.at('owner')));
    const byId = new Map(owners.map((owner) => [owner.id, owner]));
    for (const row of rows) row.owner = byId.get(row.ownerId) ?? null;
  }
  if (selection.has('contacts')) {
    const parents = { noun: 'customer' as const, column: 'customer_id', property: 'customerId', ids: rows.map((row) => row.id), read: !deleted };
    const properties = selectedProperties(context.db, Contact, rowSelection(selection.at('contacts')), ['id', 'customerId', ...PRIMARY_FIRST.by.needs]);
    const contacts = await readChildren<Contact>(viewer, 'contact', parents, PRELOADED_CONTACTS + 1, contactOrder, properties);
    for (const row of rows) row.contactRows = contacts.get(row.id) ?? [];
  }
}
