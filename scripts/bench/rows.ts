import type { Database as SqliteFile } from 'better-sqlite3';
import { phoneDigits } from '@/domain/text/phone';
import { sortKey } from '@/domain/text/sort-key';
import { nameKey } from '@/services/customer/derive';
import { searchRows } from '@/services/search/index-record';
import { chineseCompany } from '../demo-data/company-names';
import { chinesePerson } from '../demo-data/person-names';
import { EAST, ELSEWHERE, SOUTH } from '../demo-data/places';
import { Random } from '../demo-data/random';
import type { Owner } from './dataset';

export interface Amount {
  customers: number;
  owners: readonly Owner[];
  grades: readonly number[];
}

const CONTACTS = 3;
const DAY_MS = 86_400_000;
const START = Date.parse('2023-01-01T00:00:00Z');
const PLACES = [...EAST, ...SOUTH, ...ELSEWHERE];

export type Row = Record<string, string | number | null>;
type Insert = (row: Row) => void;

/** Fills the tables in one go, past services and ledger: a hundred thousand customers in a minute. Resolves to the number of search entries. */
export function fillRows(file: SqliteFile, amount: Amount): number {
  file.exec('CREATE TEMP TABLE terms (term TEXT, noun TEXT, record_id INTEGER, source TEXT, customer_id INTEGER)');
  const random = new Random(7);
  const insertCustomer = inserter(file, 'customers', Object.keys(customerRow(random, 1, amount)));
  const insertContact = inserter(file, 'contacts', Object.keys(contactRow(random, 1, 1, true)));
  const term = file.prepare('INSERT INTO temp.terms VALUES (?, ?, ?, ?, ?)');
  const index = (noun: 'customer' | 'contact', row: object) => {
    for (const entry of searchRows(noun, row)) term.run(entry.term, noun, entry.recordId, entry.source, entry.customerId);
  };
  file.transaction(() => {
    for (let id = 1; id <= amount.customers; id += 1) fillCustomer(random, id, amount, insertCustomer, insertContact, index);
  })();
  // In the order of the key, a row lands behind the one before instead of somewhere in a gigabyte.
  const { changes } = file.prepare(`INSERT INTO search_entries (term, noun, record_id, source, customer_id)
    SELECT term, noun, record_id, source, customer_id FROM temp.terms ORDER BY term, noun, record_id, source`).run();
  return changes;
}

function fillCustomer(random: Random, id: number, amount: Amount, insertCustomer: Insert, insertContact: Insert, index: (noun: 'customer' | 'contact', row: object) => void): void {
  const customer = customerRow(random, id, amount);
  insertCustomer(customer);
  const { kind, name, phone, email, number } = customer;
  index('customer', { id, kind, name, phone, email, number });
  for (let place = 0; place < CONTACTS; place += 1) {
    const contactId = (id - 1) * CONTACTS + place + 1;
    const contact = contactRow(random, contactId, id, place === 0);
    insertContact(contact);
    index('contact', { id: contactId, customerId: id, name: contact.name, mobile: contact.mobile, email: contact.email });
  }
}

const instant = (time: number) => new Date(time).toISOString();

export function customerRow(random: Random, id: number, { owners, grades }: Amount): Row {
  const place = random.pick(PLACES);
  const person = random.chance(0.15);
  const kind = person ? 'PERSON' : 'ORGANISATION';
  const name = person ? chinesePerson(random).name : chineseCompany(random, place.city).name;
  const created = START + random.int(0, 1000) * DAY_MS + random.int(0, DAY_MS);
  const owner = random.pick(owners);
  const phone = `${place.areaCode}-9${random.digits(3)} ${random.digits(4)}`;
  const day = instant(created).slice(0, 10).replaceAll('-', '');
  return {
    id, version: 1, created_at: instant(created), updated_at: instant(created + random.int(0, 90) * DAY_MS), created_by_id: owner.id,
    number: `KH${day}-B${id}`, kind, status: random.weighted({ PROSPECT: 35, NORMAL: 50, WARNED: 10, LOST: 5 }), name, name_key: nameKey(name, kind),
    name_sort: sortKey(name, { person }), grade_id: random.chance(0.3) ? null : random.pick(grades), satisfaction: random.int(1, 5), credit: random.int(1, 5),
    address: `${place.city}市${random.pick(place.districts)}${random.pick(place.roads)}${random.int(1, 999)}号`, postcode: place.postcode, phone,
    phone_digits: phoneDigits(phone), email: `office${id}@bench.example`, annual_turnover: random.int(10, 90_000) * 1_000_000, currency: 'CNY',
    owner_id: owner.id, department_id: owner.departmentId,
    last_contact_at: random.chance(0.2) ? null : instant(created + random.int(0, 60 * DAY_MS)),
    next_contact_at: random.chance(0.4) ? null : instant(created + random.int(60 * DAY_MS, 120 * DAY_MS)),
  };
}

function contactRow(random: Random, id: number, customerId: number, primary: boolean): Row {
  const { name, gender } = chinesePerson(random);
  const mobile = `16${random.digits(9)}`;
  const created = instant(START + random.int(0, 1000) * DAY_MS);
  return {
    id, version: 1, created_at: created, updated_at: created, customer_id: customerId, name, name_sort: sortKey(name, { person: true }), gender,
    position: random.pick(['总经理', '采购经理', '行政主管', '财务经理', '项目经理']), mobile, mobile_digits: mobile, email: `contact${id}@bench.example`,
    birthday_calendar: 'SOLAR', is_primary: primary ? 1 : 0, do_not_call: 0, do_not_email: 0, do_not_message: 0,
  };
}

/** Inserts rows of a table with these columns. */
export function inserter(file: SqliteFile, table: string, columns: readonly string[]): Insert {
  const statement = file.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((column) => `@${column}`).join(', ')})`);
  return (row) => void statement.run(row);
}
