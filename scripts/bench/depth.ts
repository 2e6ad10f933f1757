import { raw, sql } from '@/services/database/sql';
import { Customer } from '@/entities/customer';
import { CUSTOMER_SORTS, listCustomers } from '@/services/customer/list';
import { viewerOfUser } from '@/services/viewer';
import type { Backend } from './backend';
import { LIST } from './list';
import { judge, median } from './report';

const RUNS = 40;
const TARGET = 1.2;
const DIRECTIONS = ['ASC', 'DESC'] as const;

/** Time of a page at nine tenths of the list against the first page, by every order that the list of customers offers. */
export async function benchDepth(backend: Backend, customers: number): Promise<void> {
  for (const reach of ['ALL', 'DEPT_TREE'] as const) {
    let worst = { ratio: 0, order: '' };
    for (const [by, { property }] of Object.entries(CUSTOMER_SORTS)) {
      // The order of the recycle bin, which is empty here.
      if (property === 'deletedAt') continue;
      for (const direction of DIRECTIONS) {
        const after = await cursorAt(backend, by, direction, Math.floor(customers * 0.9));
        const ratio = await compare(backend, reach, { by, direction }, after);
        if (ratio > worst.ratio) worst = { ratio, order: `${by} ${direction}` };
      }
    }
    judge(`deep page, ${reach}`, worst.ratio, TARGET, '×', `the worst of all orders: ${worst.order}`);
  }
}

async function compare(backend: Backend, reach: 'ALL' | 'DEPT_TREE', sort: object, after: string): Promise<number> {
  const [first, deep]: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run += 1) {
    first.push(await backend.time(backend.person(reach), LIST, { sort }));
    deep.push(await backend.time(backend.person(reach), LIST, { sort, after }));
  }
  return median(deep) / median(first);
}

async function cursorAt(backend: Backend, by: string, direction: 'ASC' | 'DESC', place: number): Promise<string> {
  const { db } = backend.container;
  const order = CUSTOMER_SORTS[by];
  if (!order) throw new RangeError(`no such order: ${by}`);
  const column = db.shape(Customer).columns.get(order.property) ?? '';
  const [row] = await db.read<Customer>(sql`SELECT id AS "id", ${raw(column)} AS ${raw(order.property)} FROM customers
    ORDER BY ${raw(`${column} ${direction}, id ${direction}`)} LIMIT 1 OFFSET ${place}`);
  const viewer = await viewerOfUser(db, backend.person('ALL').userId);
  if (!row || !viewer) throw new Error('the list is shorter than the dataset says');
  const page = await listCustomers(viewer, { first: 1, sort: { ...order, key: by, descending: direction === 'DESC' } });
  return page.cursorOf(row);
}
