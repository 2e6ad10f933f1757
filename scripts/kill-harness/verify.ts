import { Contact } from '@/entities/contact';
import { Customer } from '@/entities/customer';
import type { Order } from '@/entities/order';
import type { Database } from '@/services/database/database';
import { sql } from '@/services/database/sql';
import { searchRows } from '@/services/search/index-record';
import type { Acknowledgements } from './request';
import { rowsOf } from './rows';
import { verifyOrders } from './verify-orders';

export interface Findings {
  customers: number;
  orders: number;
  /** Acknowledged and not there, or there under another number than was answered. */
  lost: string[];
  /** There more than once. */
  doubled: string[];
  /** There and acknowledged to nobody, though every request was sent until it was. */
  unasked: string[];
  /** There without its contact, its lines in the ledger, its search entries or its idempotency key, or any of these without it; an order that is not the sum of its lines or not where its unit is. */
  half: string[];
  /** Numbers missing in their series, or a series that counts differently. */
  gaps: string[];
  integrity: string[];
}

/** Compares what the writers were told with what the file holds. */
export async function verify(db: Database, { numbers: acknowledged, orders: told, keys }: Acknowledgements): Promise<Findings> {
  const customers = await rowsOf<Customer>(db, Customer);
  const contacts = await rowsOf<Contact>(db, Contact);
  const copies = Map.groupBy(customers, ({ name }) => name);
  const { orders, ...found } = await verifyOrders(db, told);
  return {
    customers: customers.length,
    orders: orders.length,
    lost: [...[...acknowledged].filter(([name, number]) => !copies.get(name)?.some((row) => row.number === number)).map(([name]) => name), ...found.lost],
    doubled: [...copies].filter(([, rows]) => rows.length > 1).map(([name]) => name),
    unasked: [...[...copies.keys()].filter((name) => !acknowledged.has(name)), ...found.unasked],
    half: [...contactsOf(customers, contacts), ...(await ledgerOf(db, customers, contacts, orders)), ...(await searchOf(db, customers, contacts)), ...(await keysOf(db, keys)), ...found.half],
    gaps: await gapsOf(db, [...customers, ...orders]),
    integrity: await integrityOf(db),
  };
}

function contactsOf(customers: Customer[], contacts: Contact[]): string[] {
  const held = Map.groupBy(contacts, ({ customerId }) => customerId);
  return customers.filter(({ id, name }) => held.get(id)?.map((contact) => contact.name).join() !== `contact of ${name}`).map(({ name }) => `${name}: contact`);
}

const STEP_TO: Record<string, string[]> = { CONFIRMED: ['confirm'], CANCELLED: ['cancel'] };
/** An order in such a state has made an active customer of whoever was a prospect before. */
const BOUGHT_WITH = 'CONFIRMED';

async function ledgerOf(db: Database, customers: Customer[], contacts: Contact[], orders: Order[]): Promise<string[]> {
  const lines = await db.read<{ noun: string; id: number; action: string; n: number }>(
    sql`SELECT noun AS "noun", record_id AS "id", action AS "action", COUNT(*) AS "n" FROM changes WHERE noun IN (${'customer'}, ${'contact'}, ${'order'}) GROUP BY noun, record_id, action`,
  );
  const active = new Set(orders.filter(({ status }) => status === BOUGHT_WITH).map(({ customerId }) => customerId));
  return difference('ledger', lines.map(({ noun, id, action, n }) => `${noun} ${id} ${action} ${n}`),
    [
      ...customers.map(({ id }) => `customer ${id} create 1`), ...[...active].map((id) => `customer ${id} activate 1`), ...contacts.map(({ id }) => `contact ${id} create 1`),
      ...orders.flatMap(({ id, status }) => ['create', ...(STEP_TO[status] ?? [])].map((action) => `order ${id} ${action} 1`)),
    ]);
}

async function searchOf(db: Database, customers: Customer[], contacts: Contact[]): Promise<string[]> {
  const entries = await db.read<{ noun: string; recordId: number; customerId: number; source: string; term: string }>(
    sql`SELECT noun AS "noun", record_id AS "recordId", customer_id AS "customerId", source AS "source", term AS "term" FROM search_entries WHERE noun IN (${'customer'}, ${'contact'})`,
  );
  const wanted = [...customers.flatMap((row) => searchRows('customer', row)), ...contacts.flatMap((row) => searchRows('contact', row))];
  const textOf = (entry: (typeof wanted)[number] | (typeof entries)[number]) => [entry.noun, entry.recordId, entry.customerId, entry.source, entry.term].join(' ');
  return difference('search', entries.map(textOf), wanted.map(textOf));
}

async function keysOf(db: Database, acknowledged: ReadonlySet<string>): Promise<string[]> {
  const keys = await db.read<{ key: string }>(sql`SELECT idempotency_key AS "key" FROM idempotency_keys`);
  return difference('key', keys.map(({ key }) => key), [...acknowledged]);
}

function difference(what: string, found: string[], wanted: string[]): string[] {
  const [there, due] = [new Set(found), new Set(wanted)];
  return [...found.filter((text) => !due.has(text)).map((text) => `${what}: ${text} belongs to nothing`), ...wanted.filter((text) => !there.has(text)).map((text) => `${what}: ${text} is missing`)];
}

async function gapsOf(db: Database, numbered: { number: string }[]): Promise<string[]> {
  const series = await db.read<{ series: string; last: number }>(sql`SELECT series AS "series", last_number AS "last" FROM number_series`);
  const taken = new Set(numbered.map(({ number }) => number));
  const due = series.flatMap((row) => Array.from({ length: row.last }, (_, i) => `${row.series}-${String(i + 1).padStart(4, '0')}`));
  return [...due.filter((number) => !taken.has(number)), ...(due.length === numbered.length ? [] : [`${due.length} numbers were issued to ${numbered.length} records`])];
}

async function integrityOf(db: Database): Promise<string[]> {
  const answers = await db.dataSource.query<{ integrity_check: string }[]>('PRAGMA integrity_check');
  const orphans = await db.dataSource.query<object[]>('PRAGMA foreign_key_check');
  return [...answers.map((row) => row.integrity_check).filter((text) => text !== 'ok'), ...orphans.map((row) => JSON.stringify(row))];
}
