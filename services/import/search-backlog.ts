import type { Noun } from '@/domain/noun';
import { Contact } from '@/entities/contact';
import { Customer } from '@/entities/customer';
import type { Database, DatabaseTransaction } from '../database/database';
import { raw, sql, within } from '../database/sql';
import { deleteSearchRows, insertSearchRows, searchRows } from '../search/index-record';
import type { Written } from './write-rows';

/** Entries that are gathered before they are merged; about 80 MB while they are sorted. */
const FULL = 700_000;
/** Entries of one transaction: some tens of milliseconds. */
const SLICE = 30_000;
const RECORDS_PER_TRANSACTION = 100;

interface Created { noun: Noun; recordId: number; after: string | null }

/**
 * The search entries of imported records. On SQL Server they are written with their records. On SQLite each would change a page of its own somewhere
 * in the table, which costs four times as much as all the rest; there they are gathered in memory by the connection itself and merged in the order
 * of the table. Until then new records are not found by words. `indexed_change_id` says up to where the ledger of the batch is merged, so that
 * what a dying process took along can be made up for.
 */
export class SearchBacklog {
  private gathered = 0;

  constructor(private readonly db: Database, private readonly batchId: number) {}

  /** Takes over what a chunk wrote, within its transaction. */
  async add(tx: DatabaseTransaction, { customers, contacts }: Written): Promise<void> {
    const rows = [...customers.flatMap((row) => searchRows('customer', row)), ...contacts.flatMap((row) => searchRows('contact', row))];
    if (tx.dialect === 'mssql') return insertSearchRows(tx, rows);
    if (this.gathered === 0) await tx.execute(raw('CREATE TEMP TABLE IF NOT EXISTS backlog (term TEXT, noun TEXT, record_id INTEGER, source TEXT, customer_id INTEGER)'));
    await insertSearchRows(tx, rows, 'temp.backlog');
    this.gathered += rows.length;
  }

  get isFull(): boolean {
    return this.gathered >= FULL;
  }

  /** Merges what was gathered, a slice a transaction, with a pause for others between them. */
  async merge(pause: () => Promise<void>): Promise<void> {
    if (this.gathered === 0) return;
    const [last] = await this.db.read<{ id: number }>(sql`SELECT MAX(id) AS "id" FROM changes WHERE batch_id = ${this.batchId}`);
    // Temporary tables are this connection's own: sorting into one holds up nobody.
    const onConnection = (statement: string) => this.db.dataSource.query<{ n: number }[]>(statement);
    await onConnection('CREATE TEMP TABLE sorted AS SELECT * FROM temp.backlog ORDER BY term, noun, record_id, source');
    await onConnection('DROP TABLE temp.backlog');
    for (let from = 0; from < this.gathered; from += SLICE) {
      await this.db.transaction(async (tx) => void (await tx.execute(sql`INSERT OR IGNORE INTO search_entries (term, noun, record_id, source, customer_id)
        SELECT term, noun, record_id, source, customer_id FROM temp.sorted WHERE rowid > ${from} AND rowid <= ${from + SLICE} ORDER BY rowid`)));
      await pause();
    }
    await onConnection('DROP TABLE temp.sorted');
    this.gathered = 0;
    await reindexCreated(this.db, this.batchId, Number(last?.id ?? 0), true);
  }
}

/**
 * Sets right the search entries of the records that a batch created up to a place in the ledger: of all that are not merged yet, or only of those that
 * somebody changed in the meantime, whose entries a merge does not know. Then remembers the place.
 */
export async function reindexCreated(db: Database, batchId: number, upTo: number, onlyChanged: boolean): Promise<void> {
  const [batch] = await db.read<{ place: number | null }>(sql`SELECT indexed_change_id AS "place" FROM import_batches WHERE id = ${batchId}`);
  const place = Number(batch?.place ?? 0);
  for (const noun of ['customer', 'contact'] as const) {
    const changed = onlyChanged ? sql` AND EXISTS (SELECT 1 FROM ${raw(`${noun}s`)} r WHERE r.id = c.record_id AND r.version > 1)` : raw('');
    const created = await db.read<Created>(sql`SELECT c.noun AS "noun", c.record_id AS "recordId", c.after AS "after" FROM changes c
      WHERE c.batch_id = ${batchId} AND c.id > ${place} AND c.id <= ${upTo} AND c.noun = ${noun} AND c.action = ${'create'}${changed}`);
    for (let start = 0; start < created.length; start += RECORDS_PER_TRANSACTION) {
      await db.transaction((tx) => reindex(tx, noun, created.slice(start, start + RECORDS_PER_TRANSACTION)));
    }
  }
  await db.transaction(async (tx) => void (await tx.execute(sql`UPDATE import_batches SET indexed_change_id = ${upTo} WHERE id = ${batchId}`)));
}

/** Makes up for what a run did not come to: nothing of it is left out of the search from now on. */
export async function completeIndex(db: Database, batchId: number): Promise<void> {
  const [last] = await db.read<{ id: number | null }>(sql`SELECT MAX(id) AS "id" FROM changes WHERE batch_id = ${batchId}`);
  if (db.dialect === 'sqlite') await reindexCreated(db, batchId, Number(last?.id ?? 0), false);
  await db.transaction(async (tx) => void (await tx.execute(sql`UPDATE import_batches SET worker = NULL WHERE id = ${batchId} AND finished_at IS NOT NULL`)));
}

/** Whatever of a record's entries is there, as created or as it is now, gives way to those that it should have. */
async function reindex(tx: DatabaseTransaction, noun: 'customer' | 'contact', created: readonly Created[]): Promise<void> {
  const shape = tx.shape(noun === 'customer' ? Customer : Contact);
  const ids = created.map(({ recordId }) => recordId);
  const rows = shape.hydrate(await tx.read<{ id: number }>(sql`SELECT ${shape.select('t')} FROM ${raw(shape.table)} t WHERE ${within(raw('t.id'), ids)}`));
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const { recordId, after } of created) {
    const row = byId.get(recordId);
    const wanted = row ? searchRows(noun, row) : [];
    const asCreated = searchRows(noun, { ...(JSON.parse(after ?? '{}') as object), id: recordId });
    await deleteSearchRows(tx, [...asCreated, ...wanted]);
    await insertSearchRows(tx, wanted);
  }
}
