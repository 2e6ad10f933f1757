import { PRICE_PLACES, QUANTITY_PLACES, RATE_PLACES } from '@/domain/decimal';
import type { Noun } from '@/domain/noun';
import { allNouns, nounMeta } from '@/entities/noun';
import type { Database } from '../database/database';

/** What the value of a field in the ledger is: the key of another record, the keys of several, an amount in minor units, a decimal kept as a whole number, or what it says. */
export type FieldKind = { is: 'reference'; noun: Noun } | { is: 'references'; noun: Noun } | { is: 'money' } | { is: 'decimal'; places: number } | { is: 'plain' };

/** Fields that are kept in smaller units than money is. */
const PLACES: Record<string, number> = {
  'product.listPrice': PRICE_PLACES, 'product.taxRate': RATE_PLACES, 'stockLevel.quantity': QUANTITY_PLACES, 'order.quantity': QUANTITY_PLACES,
};

/** Fields that stand for rows of a table between two records. */
const LISTS: Record<string, Noun> = { 'customer.tagIds': 'dictionaryItem' };

/** Keys that no foreign key holds: what they name may be gone. */
const LOOSE: Record<string, Noun> = { 'serviceTicket.slaPolicyId': 'slaPolicy' };

const known = new WeakMap<Database, Map<string, FieldKind>>();

/** The kind of a field, from the entity's own columns and foreign keys. */
export function fieldKind(db: Database, noun: Noun, field: string): FieldKind {
  let kinds = known.get(db);
  if (!kinds) known.set(db, (kinds = new Map()));
  const key = `${noun}.${field}`;
  let kind = kinds.get(key);
  if (!kind) kinds.set(key, (kind = findKind(db, noun, field)));
  return kind;
}

function findKind(db: Database, noun: Noun, field: string): FieldKind {
  const listed = LISTS[`${noun}.${field}`];
  if (listed) return { is: 'references', noun: listed };
  const loose = LOOSE[`${noun}.${field}`];
  if (loose) return { is: 'reference', noun: loose };
  const metadata = db.dataSource.getMetadata(nounMeta(noun).entity);
  const column = metadata.columns.find(({ propertyName }) => propertyName === field);
  const target = metadata.foreignKeys.find(({ columns }) => column && columns.includes(column))?.referencedEntityMetadata.target;
  const referenced = allNouns().find(({ entity }) => entity === target);
  if (referenced) return { is: 'reference', noun: referenced.noun };
  const places = PLACES[`${noun}.${field}`];
  if (places !== undefined) return { is: 'decimal', places };
  return column?.type === 'bigint' ? { is: 'money' } : { is: 'plain' };
}
