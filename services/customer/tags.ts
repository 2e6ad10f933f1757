import { CUSTOMER_TAGS } from '@/domain/customer-tag';
import { MAX_TAGS, tagChange } from '@/domain/customer-tag-input';
import { Refusal, type RefusalDetail, refusedOne } from '@/domain/refusal';
import { validated } from '@/domain/validation';
import { Customer } from '@/entities/customer';
import type { Database } from '../database/database';
import { join, raw, sql, within } from '../database/sql';
import { demand } from '../scope';
import type { Viewer } from '../viewer';
import { write } from '../write';
import type { WriteTransaction } from '../write-transaction';

export interface CustomerTagInput {
  ids: number[];
  addIds: number[];
  removeIds: number[];
}

export interface CustomerTagResult {
  customers: Customer[];
  /** One for each customer that stayed as it was; `field` is its place, `ids.3`. */
  refused: RefusalDetail[];
}

/** Refuses keys that are no tags. A retired one is put on nobody any more; where it may be `held`, it can still come off. */
export function demandTags(viewer: Viewer, ids: readonly number[], field: string, held = false): void {
  const items = viewer.dictionaries.items(CUSTOMER_TAGS);
  const wrong = ids.flatMap((id, place): RefusalDetail[] => {
    const item = items.find((candidate) => candidate.id === id);
    return item && (held || item.active) ? [] : [{ code: 'VALIDATION', message: item ? 'validation.retired' : 'validation.reference', field: `${field}.${place}` }];
  });
  if (wrong.length) throw new Refusal(wrong);
}

/**
 * Puts tags on customers and takes others off. Two people who do so at once do not stand in each other's way, so no version is asked for.
 * Those that may not be changed are named; the others are.
 */
export async function tagCustomers(viewer: Viewer, input: CustomerTagInput): Promise<CustomerTagResult> {
  demand(viewer, 'customer:update');
  const { addIds, removeIds } = validated(tagChange, input);
  demandTags(viewer, addIds, 'addIds');
  demandTags(viewer, removeIds, 'removeIds', true);
  return write(viewer, { command: { name: 'customerTag', args: input } }, async (tx) => {
    const customers: Customer[] = [];
    const refused: RefusalDetail[] = [];
    for (const [place, id] of input.ids.entries()) {
      try {
        customers.push(await tagOne(tx, id, new Set(addIds), new Set(removeIds)));
      } catch (error) {
        refused.push({ ...refusedOne(error), field: `ids.${place}` });
      }
    }
    return { customers, refused };
  });
}

async function tagOne(tx: WriteTransaction, id: number, add: ReadonlySet<number>, remove: ReadonlySet<number>): Promise<Customer> {
  const customer = await tx.find(Customer, id, 'customer:update');
  const before = (await tagsOf(tx.database, [id])).get(id) ?? [];
  const after = [...new Set([...before.filter((tag) => !remove.has(tag)), ...add])];
  if (after.length > MAX_TAGS) throw new Refusal({ code: 'VALIDATION', message: 'customer.tooManyTags', params: { max: MAX_TAGS } });
  await writeTags(tx, id, before, after);
  return customer;
}

/** Makes `after` the tags of a customer that has `before`, within a running write. The history tells both. */
export async function writeTags(tx: WriteTransaction, customerId: number, before: readonly number[], after: readonly number[]): Promise<void> {
  const gone = before.filter((id) => !after.includes(id));
  const added = after.filter((id) => !before.includes(id));
  if (gone.length) await tx.database.execute(sql`DELETE FROM customer_tags WHERE customer_id = ${customerId} AND ${within(raw('tag_id'), gone)}`);
  if (added.length) await tx.database.execute(sql`INSERT INTO customer_tags (customer_id, tag_id) VALUES ${join(added.map((id) => sql`(${customerId}, ${id})`))}`);
  if (gone.length || added.length) tx.note('customer', customerId, 'tag', { tagIds: before }, { tagIds: after });
}

/** The tags of customers, by customer, in the order in which the dictionary has them created. One statement. */
export async function tagsOf(db: Pick<Database, 'read'>, customerIds: readonly number[]): Promise<Map<number, number[]>> {
  const rows = await db.read<{ customerId: number; tagId: number }>(sql`SELECT customer_id AS "customerId", tag_id AS "tagId" FROM customer_tags
    WHERE ${within(raw('customer_id'), customerIds)} ORDER BY customer_id, tag_id`);
  const found = new Map<number, number[]>();
  for (const { customerId, tagId } of rows) found.set(customerId, [...(found.get(customerId) ?? []), tagId]);
  return found;
}
