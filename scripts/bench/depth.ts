import { raw, sql } from '@/services/database/sql';
import { Customer } from '@/entities/customer';
import { CUSTOMER_SORTS, listCustomers } from '@/services/customer/list';
import { viewerOfUser } from '@/services/viewer';
import type { Backend } from './backend';
import { LIST } from './list';
import { judge, median } from './report';

const RUNS = 100;
const WARM_UP = 10;
const PAGE = 50;
const TARGET = 1.2;
const DIRECTIONS = ['ASC', 'DESC'] as const;
const PLACE = 0.9;

interface Order {
  by: string;
  direction: (typeof DIRECTIONS)[number];
  /** Cursor of the row at nine tenths of the list. */
  after: string;
  first: number[];
  deep: number[];
}

/** Processor time of a page at nine tenths of the list against the first page, by every order that the list of customers offers: the worst counts. */
export async function benchDepth(backend: Backend, customers: number): Promise<void> {
  for (const reach of ['ALL', 'DEPT_TREE'] as const) {
    const orders = await ordersAt(backend, Math.floor(customers * PLACE));
    // Order by order: taken in turn, the first pages of several orders, which begin with the same rows, would find these in the processor's caches.
    for (const order of orders) for (let run = -WARM_UP; run < RUNS; run += 1) await compare(backend, reach, order, run);
    const ratios = orders.map(({ by, direction, first, deep }) => ({ name: `${by} ${direction}`, ratio: median(deep) / median(first) })).sort((a, b) => b.ratio - a.ratio);
    const [worst] = ratios;
    if (worst) judge(`deep page, ${reach}`, worst.ratio, TARGET, '×', `the worst of ${ratios.length} orders: ${worst.name}; median ${median(ratios.map(({ ratio }) => ratio)).toFixed(2)}`);
  }
}

async function ordersAt(backend: Backend, place: number): Promise<Order[]> {
  const orders: Order[] = [];
  for (const [by, { property }] of Object.entries(CUSTOMER_SORTS)) {
    // The order of the recycle bin, which is empty here.
    if (property === 'deletedAt') continue;
    for (const direction of DIRECTIONS) orders.push({ by, direction, after: await cursorAt(backend, by, direction, place), first: [], deep: [] });
  }
  return orders;
}

/** The two pages take turns at being asked for first: the second one finds the processor's caches warm. */
async function compare(backend: Backend, reach: 'ALL' | 'DEPT_TREE', order: Order, run: number): Promise<void> {
  const sort = { by: order.by, direction: order.direction };
  const pages = [{ sample: order.first, variables: { sort } }, { sample: order.deep, variables: { sort, after: order.after } }];
  for (const { sample, variables } of run % 2 ? pages : pages.reverse()) {
    const cost = await backend.processorTime(backend.person(reach), LIST, variables);
    if (run >= 0) sample.push(cost);
  }
}

async function cursorAt(backend: Backend, by: string, direction: 'ASC' | 'DESC', place: number): Promise<string> {
  const { db } = backend.container;
  const order = CUSTOMER_SORTS[by];
  if (!order) throw new RangeError(`no such order: ${by}`);
  const column = db.shape(Customer).columns.get(order.property) ?? '';
  const [row] = await db.read<Customer>(sql`SELECT id AS "id", ${raw(column)} AS ${raw(order.property)} FROM customers
    ORDER BY ${raw(`${column} ${direction}, id ${direction}`)} LIMIT 1 OFFSET ${place - PAGE}`);
  const viewer = await viewerOfUser(db, backend.person('ALL').userId);
  if (!row || !viewer) throw new Error('the list is shorter than the dataset says');
  const sort = { ...order, key: by, descending: direction === 'DESC' };
  const { cursorOf } = await listCustomers(viewer, { first: 1, sort });
  // Somebody who turns pages has the cursor from the end of one.
  const page = await listCustomers(viewer, { first: PAGE, after: cursorOf(row), sort });
  return page.cursorOf(page.rows.at(-1) ?? row);
}
