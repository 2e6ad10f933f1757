import { Contact } from '@/entities/contact';
import { Customer } from '@/entities/customer';
import { Order } from '@/entities/order';
import { ServiceTicket } from '@/entities/service-ticket';
import type { Database, DatabaseTransaction } from '../database/database';
import { insertValues } from '../database/insert-many';
import { firstRows, join, raw, sql, within } from '../database/sql';
import { deleteSearchRows, insertSearchRows, type SearchRow, searchRows } from '../search/index-record';
import { courtesy } from './courtesy';

/** Entries that are gathered before they are merged, about 100 MB of temporary file. Each merge goes through the whole table, so few of them are cheap. */
const FULL = 2_500_000;
/** Entries of one transaction: some tens of milliseconds. */
const SLICE = 30_000;
const RECORDS_PER_TRANSACTION = 100;
const CREATED_AT_A_TIME = 1000;
const BULK_PRAGMAS = ['PRAGMA temp_store = FILE', 'PRAGMA wal_autocheckpoint = 8000'];

/** The nouns that imports create. */
const INDEXED = { customer: Customer, contact: Contact, order: Order, serviceTicket: ServiceTicket } as const;
type Indexed = keyof typeof INDEXED;
const NOUNS = Object.keys(INDEXED) as Indexed[];

interface Created { id: number; noun: Indexed; recordId: number; after: string | null }

/** New records whose search entries are still to be made. */
export type Written = readonly { noun: Indexed; row: object }[];

/**
 * The search entries of imported records. On SQL Server they are written with their records. On SQLite each would change a page of its own somewhere
 * in the table, which costs four times as much as all the rest; there they are gathered in a temporary table of the connection and merged in the
 * order of the table. Until then new records are not found by words. `indexed_change_id` says up to where the ledger of the batch is merged, so
 * that what a dying process took along can be made up for.
 */
export class SearchBacklog {
  private gathered = 0;

  private constructor(private readonly db: Database, private readonly batchId: number) {}

  /**
   * On SQLite the connection is set for bulk: what is temporary lies in a file and not in memory, and pages that one chunk after the other changes
   * go from the log into the file once and not with every commit.
   */
  static async open(db: Database, batchId: number): Promise<SearchBacklog> {
    if (db.dialect === 'sqlite') for (const pragma of BULK_PRAGMAS) await db.dataSource.query(pragma);
    return new SearchBacklog(db, batchId);
  }

  /** Takes over what a chunk wrote, within its transaction. */
  async add(tx: DatabaseTransaction, written: Written): Promise<void> {
    const rows = written.flatMap(({ noun, row }) => searchRows(noun, row));
    if (tx.dialect === 'mssql') return insertSearchRows(tx, rows);
    if (this.gathered === 0) await tx.execute(raw('CREATE TEMP TABLE IF NOT EXISTS backlog (noun TEXT, record_id INTEGER, source TEXT, customer_id INTEGER, terms TEXT)'));
    await insertValues(tx, 'temp.backlog', ['noun', 'record_id', 'source', 'customer_id', 'terms'], bundled(rows));
    this.gathered += rows.length;
  }

  get isFull(): boolean {
    return this.gathered >= FULL;
  }

  /** Merges what was gathered, which is all up to this place in the ledger; a slice a transaction, with a pause for others between them. */
  async merge(upTo: number): Promise<void> {
    if (this.gathered === 0) return;
    // Temporary tables are this connection's own: sorting into one holds up nobody.
    const onConnection = (statement: string) => this.db.dataSource.query<{ n: number }[]>(statement);
    await onConnection(`CREATE TEMP TABLE sorted AS SELECT e.value AS term, b.noun, b.record_id, b.source, b.customer_id
      FROM temp.backlog b, json_each(b.terms) e ORDER BY term`);
    await onConnection('DROP TABLE temp.backlog');
    for (let from = 0; from < this.gathered; from += SLICE) {
      await this.db.transaction(async (tx) => void (await tx.execute(sql`INSERT OR IGNORE INTO search_entries (term, noun, record_id, source, customer_id)
        SELECT term, noun, record_id, source, customer_id FROM temp.sorted WHERE rowid > ${from} AND rowid <= ${from + SLICE} ORDER BY rowid`)));
      await courtesy();
    }
    await onConnection('DROP TABLE temp.sorted');
    this.gathered = 0;
    await this.setRight(upTo);
  }

  /** Gathers and merges what a dying process took along: the entries of all that the batch created behind the last merge, as it was created. */
  async makeUp(): Promise<void> {
    const upTo = await lastChange(this.db, this.batchId);
    for (let from = await this.mergedUpTo(); from < upTo;) {
      const { top, limit } = firstRows(this.db.dialect, CREATED_AT_A_TIME);
      const created = await this.db.read<Created>(sql`SELECT ${top}id AS "id", noun AS "noun", record_id AS "recordId", after AS "after" FROM changes
        WHERE batch_id = ${this.batchId} AND id > ${from} AND id <= ${upTo} AND action = ${'create'} AND noun IN (${join(NOUNS)}) ORDER BY id${limit}`);
      await this.db.transaction((tx) => this.add(tx, created.map((each) => ({ noun: each.noun, row: asCreated(each) }))));
      from = created.length < CREATED_AT_A_TIME ? upTo : Number(created.at(-1)?.id);
      if (this.isFull || from === upTo) await this.merge(from);
    }
  }

  private async mergedUpTo(): Promise<number> {
    const [batch] = await this.db.read<{ place: number | null }>(sql`SELECT indexed_change_id AS "place" FROM import_batches WHERE id = ${this.batchId}`);
    return Number(batch?.place ?? 0);
  }

  /** Sets right the entries of records that somebody changed or removed before theirs were merged, and remembers how far the merges are. */
  private async setRight(upTo: number): Promise<void> {
    const { db, batchId } = this;
    const place = await this.mergedUpTo();
    for (const noun of NOUNS) {
      const changed = await db.read<Created>(sql`SELECT c.id AS "id", c.noun AS "noun", c.record_id AS "recordId", c.after AS "after" FROM changes c
        WHERE c.batch_id = ${batchId} AND c.id > ${place} AND c.id <= ${upTo} AND c.noun = ${noun} AND c.action = ${'create'}
        AND NOT EXISTS (SELECT 1 FROM ${raw(db.shape(INDEXED[noun]).table)} r WHERE r.id = c.record_id AND r.version = 1)`);
      for (let start = 0; start < changed.length; start += RECORDS_PER_TRANSACTION) {
        await db.transaction((tx) => reindex(tx, noun, changed.slice(start, start + RECORDS_PER_TRANSACTION)));
      }
    }
    await db.transaction(async (tx) => void (await tx.execute(sql`UPDATE import_batches SET indexed_change_id = ${upTo} WHERE id = ${batchId}`)));
  }
}

/** The last place of a batch in the ledger. */
export async function lastChange(db: Database, batchId: number): Promise<number> {
  const [last] = await db.read<{ id: number | null }>(sql`SELECT MAX(id) AS "id" FROM changes WHERE batch_id = ${batchId}`);
  return Number(last?.id ?? 0);
}

/** All terms of a source of a record in one row, the way they come. */
function bundled(rows: readonly SearchRow[]): (string | number | null)[][] {
  const bundles: { first: SearchRow; terms: string[] }[] = [];
  for (const row of rows) {
    const last = bundles.at(-1);
    if (last?.first.recordId === row.recordId && last.first.source === row.source && last.first.noun === row.noun) last.terms.push(row.term);
    else bundles.push({ first: row, terms: [row.term] });
  }
  return bundles.map(({ first: { noun, recordId, source, customerId }, terms }) => [noun, recordId, source, customerId, JSON.stringify(terms)]);
}

/** Makes up for what a run did not come to: nothing of it is left out of the search from now on. */
export async function completeIndex(db: Database, batchId: number): Promise<void> {
  if (db.dialect === 'sqlite') await (await SearchBacklog.open(db, batchId)).makeUp();
  await db.transaction(async (tx) => void (await tx.execute(sql`UPDATE import_batches SET worker = NULL WHERE id = ${batchId} AND finished_at IS NOT NULL`)));
}

const asCreated = ({ after, recordId }: Created): object => ({ ...(JSON.parse(after ?? '{}') as object), id: recordId });

/** Whatever of a record's entries is there, as created or as it is now, gives way to those that it should have. */
async function reindex(tx: DatabaseTransaction, noun: Indexed, created: readonly Created[]): Promise<void> {
  const shape = tx.shape(INDEXED[noun]);
  const ids = created.map(({ recordId }) => recordId);
  const rows = shape.hydrate(await tx.read<{ id: number }>(sql`SELECT ${shape.select('t')} FROM ${raw(shape.table)} t WHERE ${within(raw('t.id'), ids)}`));
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const each of created) {
    const row = byId.get(each.recordId);
    const wanted = row ? searchRows(noun, row) : [];
    await deleteSearchRows(tx, [...searchRows(noun, asCreated(each)), ...wanted]);
    await insertSearchRows(tx, wanted);
  }
}
