import type { Noun } from '@/domain/noun';
import type { DatabaseTransaction } from '../database/database';
import { insertValues } from '../database/insert-many';
import { raw, sql, within } from '../database/sql';
import { isSearchable, termsOf } from './fields';

export interface ToIndex {
  noun: Noun;
  before: object | null;
  row: object;
}

export interface SearchRow {
  noun: Noun;
  recordId: number;
  customerId: number | null;
  source: string;
  term: string;
}

/** SQL Server takes at most 2,100 parameters a statement. */
const TERMS_PER_STATEMENT = 1000;
const keyOf = (row: { source: string; term: string }) => `${row.source} ${row.term}`;

/** The index rows of a record. */
export function searchRows(noun: Noun, row: object): SearchRow[] {
  const { id, customerId } = row as { id: number; customerId?: number };
  const customer = noun === 'customer' ? id : (customerId ?? null);
  return termsOf(noun, row).map(({ source, term }) => ({ noun, recordId: id, customerId: customer, source, term }));
}

/** Brings the index in line with what was written, in the same transaction. */
export async function indexForSearch(tx: DatabaseTransaction, records: readonly ToIndex[]): Promise<void> {
  const added: SearchRow[] = [];
  for (const { noun, before, row } of records) {
    if (!isSearchable(noun)) continue;
    const wanted = searchRows(noun, row);
    const had = before ? new Set(searchRows(noun, before).map(keyOf)) : new Set<string>();
    if (before && (had.size !== wanted.length || wanted.some((entry) => !had.has(keyOf(entry))))) {
      await deleteSearchRows(tx, searchRows(noun, before));
      had.clear();
    }
    if (had.size === 0) added.push(...wanted);
  }
  await insertSearchRows(tx, added);
}

/** Adds index rows, many to a statement. */
export async function insertSearchRows(tx: DatabaseTransaction, rows: readonly SearchRow[], table = 'search_entries'): Promise<void> {
  await insertValues(tx, table, ['term', 'noun', 'record_id', 'source', 'customer_id'], rows.map((row) => [row.term, row.noun, row.recordId, row.source, row.customerId]));
}

/** Takes index rows out by their keys; those that are not there are no matter. */
export async function deleteSearchRows(tx: DatabaseTransaction, rows: readonly SearchRow[]): Promise<void> {
  const records = Map.groupBy(rows, ({ noun, recordId }) => `${noun} ${recordId}`);
  for (const some of records.values()) {
    for (let start = 0; start < some.length; start += TERMS_PER_STATEMENT) {
      const [first] = some as [SearchRow];
      const terms = some.slice(start, start + TERMS_PER_STATEMENT).map(({ term }) => term);
      await tx.execute(sql`DELETE FROM search_entries WHERE ${within(raw('term'), terms)} AND noun = ${first.noun} AND record_id = ${first.recordId}`);
    }
  }
}
