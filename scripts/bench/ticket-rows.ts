import type { Database as SqliteFile } from 'better-sqlite3';
import { PRIORITIES } from '@/domain/service-ticket';
import { Random } from '../demo-data/random';
import type { Company, Owner } from './dataset';
import { customerRow, inserter, type Row } from './rows';

const DAY_MS = 86_400_000;
const START = Date.parse('2023-01-01T00:00:00Z');
const SPAN_DAYS = 1_300;
/** The customers that there are and the tickets that are open go by how many people there are, which is the same in every dataset; it is the archive that grows. */
const CUSTOMERS = 10_000;
const OPEN = 8_000;
const instant = (time: number) => new Date(time).toISOString();

/** Customers, and tickets of theirs in every state, most of them archived, past services and search. */
export function fillTickets(file: SqliteFile, count: number, company: Company): string {
  const random = new Random(17);
  const holders = fillCustomers(file, company);
  const types = company.items('service-type');
  const open = OPEN / count;
  const sample = ticketRow(random, 1, types, holders, open);
  const insert = inserter(file, 'service_tickets', Object.keys(sample));
  file.transaction(() => {
    for (let id = 1; id <= count; id += 1) insert(ticketRow(random, id, types, holders, open));
  })();
  fillHandlings(file);
  return `${count} service tickets of ${CUSTOMERS} customers`;
}

/** The customers without contacts or search; resolves to who holds each. */
function fillCustomers(file: SqliteFile, { owners, items }: Company): Owner[] {
  const random = new Random(7);
  const amount = { customers: CUSTOMERS, owners, grades: items('customer-grade') };
  const insert = inserter(file, 'customers', Object.keys(customerRow(random, 1, amount)));
  const holders: Owner[] = [];
  file.transaction(() => {
    for (let id = 1; id <= CUSTOMERS; id += 1) {
      // Nothing that the jobs of a first night would act on: it is the screens that are measured.
      const row: Row = { ...customerRow(random, id, amount), status: 'PROSPECT', next_contact_at: null };
      insert(row);
      holders.push({ id: row.owner_id as number, departmentId: row.department_id as number });
    }
  })();
  return holders;
}

function ticketRow(random: Random, id: number, types: readonly number[], holders: readonly Owner[], open: number): Row {
  const customer = random.int(1, holders.length);
  // A few are handled by somebody else than who holds the customer.
  const { id: owner, departmentId } = (random.chance(0.8) ? holders[customer - 1] : random.pick(holders)) as Owner;
  const status = random.chance(open) ? random.weighted({ CREATED: 1, ASSIGNED: 4, HANDLED: 3 }) : 'ARCHIVED';
  const created = START + random.int(0, SPAN_DAYS) * DAY_MS + random.int(0, DAY_MS);
  const assigned = created + random.int(1, 24) * (DAY_MS / 24);
  const handled = assigned + random.int(1, 72) * (DAY_MS / 24);
  const archived = handled + random.int(1, 10) * DAY_MS;
  const [given, done, closed] = [status !== 'CREATED', status === 'HANDLED' || status === 'ARCHIVED', status === 'ARCHIVED'];
  const priority = random.weighted({ LOW: 15, NORMAL: 60, HIGH: 20, URGENT: 5 });
  const loops = random.weighted({ 0: 90, 1: 8, 2: 2 });
  return {
    id, version: 1, created_at: instant(created), updated_at: instant(closed ? archived : done ? handled : given ? assigned : created), created_by_id: owner,
    number: `FW-B${id}`, status, type_id: random.pick(types), customer_id: customer, title: `服务单 ${id}`, request: '请尽快处理', priority, priority_rank: PRIORITIES.indexOf(priority) + 1,
    channel: 'PHONE', promised_on: random.chance(0.3) ? instant(created + 5 * DAY_MS).slice(0, 10) : null, currency: 'CNY', owner_id: owner, department_id: departmentId,
    loops: given ? Number(loops) : 0, satisfaction: closed ? random.int(3, 5) : null, assigned_at: given ? instant(assigned) : null, handled_at: done ? instant(handled) : null,
    archived_at: closed ? instant(archived) : null, escalated_at: given && Number(loops) > 1 ? instant(handled) : null,
  };
}

/** What was done about each: the times that the customer was not satisfied a day before one another, and the last one. */
function fillHandlings(file: SqliteFile): void {
  file.exec(`INSERT INTO service_handlings (version, created_at, updated_at, created_by_id, ticket_id, loop, handler_id, handling, handled_at, satisfaction, outcome, feedback_at, feedback_by)
    SELECT 1, t.handled_at, t.handled_at, t.owner_id, t.id, n.loop, t.owner_id, '已处理', t.handled_at, CASE WHEN n.loop <= t.loops THEN 1 + n.loop % 2 ELSE t.satisfaction END, '客户说',
      CASE WHEN n.loop <= t.loops THEN t.handled_at ELSE t.archived_at END, CASE WHEN n.loop <= t.loops OR t.archived_at IS NOT NULL THEN 'PERSON' END
    FROM service_tickets t JOIN (SELECT 1 AS loop UNION ALL SELECT 2 UNION ALL SELECT 3) n ON n.loop <= t.loops + 1 WHERE t.handled_at IS NOT NULL`);
}
