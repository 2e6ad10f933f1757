import type { Contact } from '@/entities/contact';
import type { Sql } from '../database/sql';
import { sql } from '../database/sql';
import { type PageArgs, readPage, type Sort } from '../page';
import { searchCondition } from '../search/condition';
import type { Viewer } from '../viewer';

/** Orders of the contact list: each is an index. */
export const CONTACT_SORTS: Record<string, Omit<Sort, 'key' | 'descending'>> = {
  NAME: { property: 'nameSort' },
  CREATED_AT: { property: 'createdAt' },
  DELETED_AT: { property: 'deletedAt', nullable: true },
};

/** The order below a customer: the primary contact, then the others by name. */
export const PRIMARY_FIRST = {
  key: 'PRIMARY', property: 'nameSort', descending: false,
  by: {
    needs: ['isPrimary', 'nameSort'],
    sql: (alias: string) => `CASE WHEN ${alias}.is_primary = 1 THEN '' ELSE ${alias}.name_sort END`,
    value: (row: object) => ((row as Contact).isPrimary ? '' : (row as Contact).nameSort),
  },
} satisfies Sort;

export interface ContactListArgs extends PageArgs {
  customerId?: number | null;
  search?: string | null;
  sort: Sort;
  deleted?: boolean;
}

/** One page of the contacts that the viewer may read. */
export function listContacts(viewer: Viewer, args: ContactListArgs, properties?: ReadonlySet<string>) {
  const conditions: Sql[] = [];
  if (args.customerId) conditions.push(sql`t.customer_id = ${args.customerId}`);
  if (args.search?.trim()) conditions.push(searchCondition(viewer, 'contact', args.search, 't'));
  return readPage<Contact>(viewer, 'contact', { ...args, properties, conditions, permission: args.deleted ? 'contact:restore' : 'contact:read' });
}
