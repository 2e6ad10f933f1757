import type BetterSqlite3 from 'better-sqlite3';
import type { BetterSqlite3Driver } from 'typeorm/driver/better-sqlite3/BetterSqlite3Driver.js';
import type { Noun } from '@/domain/noun';
import { Customer } from '@/entities/customer';
import { nounMeta } from '@/entities/noun';
import { CARE_RULE_SORTS } from '@/services/care-rule/write';
import { CARE_TASK_SORTS } from '@/services/care-task/list';
import { CONTACT_SORTS } from '@/services/contact/list';
import { CUSTOMER_SORTS } from '@/services/customer/list';
import { statementCounter } from '@/services/database/database';
import { insertRow } from '@/services/database/insert';
import { raw, sql } from '@/services/database/sql';
import { INTERACTION_SORTS } from '@/services/interaction/list';
import { LEAD_CONTACT_SORTS, LEAD_SORTS } from '@/services/lead/list';
import { OPPORTUNITY_SORTS } from '@/services/opportunity/list';
import { ORDER_SORTS } from '@/services/order/list';
import { PLAN_ITEM_SORTS } from '@/services/plan-item/list';
import { PRODUCT_SORTS } from '@/services/product/list';
import { RECEIPT_SORTS } from '@/services/receipt/list';
import { REMINDER_SORTS } from '@/services/reminder/list';
import { REMINDER_RULE_SORTS } from '@/services/reminder-rule/write';
import { HANDLING_SORTS, TICKET_SORTS } from '@/services/service-ticket/list';
import { UNIT_SORTS } from '@/services/unit/list';
import { VISIT_SHEET_SORTS } from '@/services/visit-sheet';
import { WEB_FORM_SORTS } from '@/services/web-form/list';
import { type Page, type PageArgs, readPage, type Sort } from '@/services/page';
import { systemViewer, type Viewer } from '@/services/viewer';
import { testApp, type TestApp } from './support/app';

const ON_SERVER = Boolean(process.env.DATABASE_URL);
/** A server of its own process takes longer for each row; the figure is the embedded database's. */
const ROWS = ON_SERVER ? 2_000 : 20_000;
const INSERTS = ON_SERVER ? 100 : 1_000;

let app: TestApp;
let viewer: Viewer;
let existing: number[];
let next = 0;

const ORDERS: { noun: Noun; sorts: Record<string, Omit<Sort, 'key' | 'descending'>> }[] = [
  { noun: 'customer', sorts: CUSTOMER_SORTS }, { noun: 'contact', sorts: CONTACT_SORTS }, { noun: 'interaction', sorts: INTERACTION_SORTS },
  { noun: 'opportunity', sorts: OPPORTUNITY_SORTS }, { noun: 'planItem', sorts: PLAN_ITEM_SORTS }, { noun: 'order', sorts: ORDER_SORTS }, { noun: 'receipt', sorts: RECEIPT_SORTS },
  { noun: 'product', sorts: PRODUCT_SORTS }, { noun: 'unit', sorts: UNIT_SORTS },
  { noun: 'reminder', sorts: REMINDER_SORTS }, { noun: 'reminderRule', sorts: REMINDER_RULE_SORTS },
  { noun: 'lead', sorts: LEAD_SORTS }, { noun: 'leadContact', sorts: LEAD_CONTACT_SORTS }, { noun: 'webForm', sorts: WEB_FORM_SORTS },
  { noun: 'serviceTicket', sorts: TICKET_SORTS }, { noun: 'serviceHandling', sorts: HANDLING_SORTS },
  { noun: 'careRule', sorts: CARE_RULE_SORTS }, { noun: 'careTask', sorts: CARE_TASK_SORTS }, { noun: 'visitSheet', sorts: VISIT_SHEET_SORTS },
];
const sortsOf = (noun: Noun): Sort[] =>
  ORDERS.filter((order) => order.noun === noun).flatMap(({ sorts }) => Object.entries(sorts).flatMap(([key, sort]) => [true, false].map((descending) => ({ ...sort, key, descending }))));

/** Rows with many ties and many empty values in every column that can be sorted by. */
function customer(place: number) {
  const at = new Date(Date.UTC(2026, 0, 1) + (place % 97) * 86_400_000).toISOString();
  const sometimes = <T>(value: T, every: number) => (place % every === 0 ? null : value);
  return {
    version: 1, createdAt: at, updatedAt: at, createdById: null, number: `KS-${place}`, kind: 'ORGANISATION' as const, status: 'PROSPECT' as const, name: `n${place % 500}`,
    nameKey: `n${place}`, nameSort: `n${place % 500}`, satisfaction: 3, credit: 3, currency: 'CNY', ownerId: app.as('ACCOUNT_MANAGER').id, departmentId: app.departments.shanghai,
    lastContactAt: sometimes(at, 3), nextContactAt: sometimes(at, 2), gradeId: sometimes(grades[place % grades.length] as number, 4),
    lastOrderOn: sometimes(at.slice(0, 10), 5), orderTotal: sometimes(place % 31, 3),
  };
}
let grades: number[];

async function addCustomers(count: number): Promise<void> {
  await app.container.db.transaction(async (tx) => {
    for (let i = 0; i < count; i += 1) await insertRow(tx, Customer, customer((next += 1)));
  });
}

beforeAll(async () => {
  app = await testApp('keyset', ['ACCOUNT_MANAGER', 'EXECUTIVE']);
  const { db } = app.container;
  viewer = await systemViewer(db);
  grades = (await db.read<{ id: number }>(sql`SELECT id AS "id" FROM dictionary_items`)).slice(0, 4).map(({ id }) => id);
  await addCustomers(ROWS);
  existing = (await db.read<{ id: number }>(sql`SELECT id AS "id" FROM customers ORDER BY id`)).map(({ id }) => id);
}, 400_000);
afterAll(() => app.stop());

type Ids = { id: number };
const page = (sort: Sort, args: PageArgs): Promise<Page<Ids>> => readPage<Ids>(viewer, 'customer', { ...args, sort, deleted: inBin(sort), properties: new Set(['id']) });
/** Only what is in the bin has a time of its deletion. */
const inBin = (sort: Sort) => sort.property === 'deletedAt';

async function walk(sort: Sort, backwards: boolean, between: () => Promise<void> = async () => undefined): Promise<number[]> {
  const seen: number[] = [];
  for (let cursor: string | null = null; ; ) {
    const { rows, hasNextPage, hasPreviousPage, cursorOf } = await page(sort, backwards ? { last: 100, before: cursor } : { first: 100, after: cursor });
    seen.push(...(backwards ? [...rows].reverse() : rows).map(({ id }) => id));
    const edge = backwards ? rows[0] : rows.at(-1);
    if (!edge || !(backwards ? hasPreviousPage : hasNextPage)) return seen;
    cursor = cursorOf(edge);
    await between();
  }
}

const name = (sort: Sort) => `${sort.key} ${sort.descending ? 'descending' : 'ascending'}`;

/** The same order with the empty values at the other end. */
const above: Sort[] = [true, false].map((descending) => ({ key: 'EMPTY_ABOVE', property: 'nextContactAt', descending, nullable: 'ABOVE' }));

describe.each([...sortsOf('customer').filter((sort) => !inBin(sort)), ...above].map((sort) => ({ label: name(sort), sort })))('customers by $label', ({ sort }) => {
  it(`misses and doubles none of the rows that were there while ${INSERTS} come in`, async () => {
    const chunk = Math.ceil(INSERTS / sortsOf('customer').length);
    let pages = 0;
    const seen = await walk(sort, false, async () => {
      if ((pages += 1) % 20 === 0 && pages <= 100) await addCustomers(Math.ceil(chunk / 5));
    });
    expect(new Set(seen).size).toBe(seen.length);
    const met = new Set(seen);
    expect(existing.filter((id) => !met.has(id))).toEqual([]);
  }, 200_000);

  it('is the same list from either end, in the order that the engine itself gives', async () => {
    const forwards = await walk(sort, false);
    expect(await walk(sort, true)).toEqual([...forwards].reverse());
    const { columns } = app.container.db.shape(Customer);
    const direction = sort.descending ? 'DESC' : 'ASC';
    const column = columns.get(sort.property);
    const empty = sort.nullable === 'ABOVE' ? `CASE WHEN ${column} IS NULL THEN 1 ELSE 0 END ${direction}, ` : '';
    const ordered = await app.container.db.read<Ids>(sql`SELECT id AS "id" FROM customers ORDER BY ${raw(`${empty}${column} ${direction}, id ${direction}`)}`);
    expect(forwards).toEqual(ordered.map(({ id }) => id));
  }, 200_000);
});

describe('a cursor', () => {
  const sort: Sort = { key: 'NEXT_CONTACT_AT', property: 'nextContactAt', descending: false, nullable: true };
  const forged = (value: unknown) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
  const at = '2026-01-01T00:00:00.000Z';
  const bad: [string, string][] = [
    ['empty', ''], ['not base64', '***'], ['not JSON', forged('nonsense')], ['an object', forged({ key: 'NEXT_CONTACT_AT' })], ['null', forged(null)],
    ['of another order', forged(['NAME', 0, 'a', 1])], ['of the other direction', forged(['NEXT_CONTACT_AT', 1, at, 1])], ['with a number for an instant', forged(['NEXT_CONTACT_AT', 0, 5, 1])],
    ['with words for an instant', forged(['NEXT_CONTACT_AT', 0, "' OR 1=1 --", 1])], ['with a year nobody lives in', forged(['NEXT_CONTACT_AT', 0, '+275760-09-13T00:00:00.000Z', 1])],
    ['with text for an id', forged(['NEXT_CONTACT_AT', 0, at, '1'])], ['with a fraction for an id', forged(['NEXT_CONTACT_AT', 0, at, 1.5])], ['with an id beyond all', forged(['NEXT_CONTACT_AT', 0, at, 1e15])],
    ['with a list for a value', forged(['NEXT_CONTACT_AT', 0, [at], 1])], ['with true for a value', forged(['NEXT_CONTACT_AT', 0, true, 1])], ['very long', forged(`["NEXT_CONTACT_AT",0,"${'9'.repeat(5000)}",1]`)],
  ];

  it.each(bad)('%s is refused before a statement runs', async (_, after) => {
    const counter = { count: 0, texts: [] as string[] };
    await expect(statementCounter.run(counter, () => page(sort, { first: 5, after }))).rejects.toMatchObject({ code: 'BAD_USER_INPUT', messageKey: 'cursor' });
    expect(counter.count).toBe(0);
  });

  it.each(sortsOf('customer').map((order) => [name(order), order] as const))('of the wrong kind of value is refused by %s', async (_, order) => {
    for (const value of [5, 'x', true, null, {}]) {
      const answer = page(order, { first: 5, after: forged([order.key, order.descending ? 1 : 0, value, 1]) });
      await answer.catch((error: unknown) => expect(error).toMatchObject({ code: 'BAD_USER_INPUT' }));
    }
  });

  it.each([0, -1, 101, 1.5, Number.NaN])('asks for 1 to 100 rows, not %s', async (first) => {
    await expect(page(sort, { first })).rejects.toMatchObject({ code: 'BAD_USER_INPUT', messageKey: 'pageSize' });
  });

  it.each([{ first: 2, last: 2 }, { first: 2, before: 'x' }, { last: 2, after: 'x' }, { after: 'x', before: 'x' }])('is refused where it would be left out of account: %j', async (args) => {
    await expect(page(sort, args)).rejects.toMatchObject({ code: 'BAD_USER_INPUT', messageKey: 'pageDirection' });
  });

  it('tells at both ends whether there is more', async () => {
    const first = await page(sort, { first: 2 });
    expect(first).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const second = await page(sort, { first: 2, after: first.cursorOf(first.rows[1] as Ids) });
    const back = await page(sort, { last: 2, before: second.cursorOf(second.rows[0] as Ids) });
    expect(back.rows.map(({ id }) => id)).toEqual(first.rows.map(({ id }) => id));
    expect(back).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  });
});

// SQL Server's plans are not to be had through a connection that only reads rows.
const plans = () => {
  const explain = (text: string, parameters: number): string[] => {
    const connection = (app.container.db.dataSource.driver as BetterSqlite3Driver).databaseConnection as BetterSqlite3.Database;
    return (connection.prepare(`EXPLAIN QUERY PLAN ${text}`).all(...Array.from({ length: parameters }, () => 1)) as { detail: string }[]).map(({ detail }) => detail);
  };

  it.each(ORDERS.flatMap(({ noun }) => sortsOf(noun).map((sort) => [`${noun} by ${name(sort)}`, noun, sort] as const)))('of %s reads an index in its order, first page and deep one', async (_, noun, sort) => {
    const { instants, days, numbers } = app.container.db.shape(nounMeta(noun).entity);
    const typical = instants.has(sort.property) ? '2026-01-01T00:00:00.000Z' : days.has(sort.property) ? '2026-01-01' : numbers.has(sort.property) ? 1 : 'n';
    const cursors = [[typical, 5], [typical, 5, 0], [typical, 5, 1], ...(sort.nullable ? [[null, 5, 0]] : [])];
    for (const after of [null, ...cursors.map((cursor) => Buffer.from(JSON.stringify([sort.key, sort.descending ? 1 : 0, ...cursor])).toString('base64url'))]) {
      const counter = { count: 0, texts: [] as string[] };
      await statementCounter.run(counter, () => readPage<Ids>(viewer, noun, { first: 50, after, sort, deleted: inBin(sort), properties: new Set(['id']) }));
      const text = counter.texts[0] ?? '';
      const details = explain(text, text.split('?').length - 1);
      // The page itself, fifty rows, is put together at the end; what must not be sorted is the table.
      const scans = details.filter((detail) => /SCAN t\b(?!.*USING)/.test(detail));
      expect([text, scans]).toEqual([text, []]);
      expect(details.filter((detail) => /USING (COVERING )?INDEX [iu]x_/.test(detail)).length).toBeGreaterThan(0);
      expect(sortedInside(details)).toEqual([]);
    }
  });
};
if (!ON_SERVER) describe('the plan', plans);

/** Sorting steps below the outermost level of a plan. */
function sortedInside(details: readonly string[]): string[] {
  const last = details.lastIndexOf('USE TEMP B-TREE FOR ORDER BY');
  return details.filter((detail, place) => detail.startsWith('USE TEMP B-TREE') && place !== last);
}
