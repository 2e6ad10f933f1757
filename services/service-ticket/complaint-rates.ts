import { type ComplaintRate, complaintRate } from '@/domain/complaint-rate';
import { BOUGHT } from '@/domain/order';
import { firstRows, join, raw, type Sql, sql, within } from '../database/sql';
import { pageSize } from '../page';
import { reachOf, scopeCondition } from '../scope';
import type { Viewer } from '../viewer';
import { type Compensation, compensationOf, complaintCondition } from './complaint-stats';
import type { ReportQuery } from './report-period';

/** The complaints of a period about one product, or of one customer. */
export interface RatedComplaints {
  /** Key of the product or customer. */
  id: number;
  complaints: number;
  /** Of those: still open. */
  open: number;
  /** When the last of them came in. */
  lastAt: string;
  /** Orders of the same days; null where the viewer may not read orders. */
  orders: number | null;
  rate: ComplaintRate | null;
}

/** Columns of the tickets asked for, beside what each is about. */
const COLUMNS = raw('t.id, t.created_at, t.is_open');

/**
 * The products that the complaints of a period are about, those with most complaints first; `first` of them, 100 at most. A complaint that names a product is
 * about that one; one that names an order alone is about each product on it, where the viewer may read the order.
 */
export async function complaintProducts(viewer: Viewer, query: ReportQuery, first: number): Promise<RatedComplaints[]> {
  const where = await complaintCondition(viewer, query);
  const named = query.filter?.aboutProductIds;
  const rows = sql`SELECT ${COLUMNS}, t.product_id AS about_id FROM asked t WHERE t.product_id IS NOT NULL
    UNION ALL SELECT DISTINCT ${COLUMNS}, l.product_id AS about_id FROM asked t JOIN orders o ON o.id = t.order_id JOIN order_lines l ON l.order_id = o.id
    WHERE t.product_id IS NULL AND l.product_id IS NOT NULL AND ${scopeCondition(viewer, 'order', 'order:read', 'o')}`;
  const groups = await groupsOf(viewer, where, rows, named ? within(raw('x.about_id'), named) : sql`1 = 1`, first);
  return rated(groups, await ordersOf(viewer, query, groups, sql`SELECT l.product_id AS about_id, o.id AS id FROM order_lines l JOIN orders o ON o.id = l.order_id`, raw('l.product_id')));
}

/** The customers that complained within a period, those with most complaints first; `first` of them, 100 at most. */
export async function complaintCustomers(viewer: Viewer, query: ReportQuery, first: number): Promise<(RatedComplaints & { compensation: Compensation[] })[]> {
  const where = await complaintCondition(viewer, query);
  const groups = await groupsOf(viewer, where, sql`SELECT ${COLUMNS}, t.customer_id AS about_id FROM asked t`, sql`1 = 1`, first);
  const ids = groups.map(({ id }) => id);
  const paid = ids.length ? await compensationOf(viewer, sql`${where} AND ${within(raw('t.customer_id'), ids)}`, raw('t.customer_id')) : [];
  const orders = await ordersOf(viewer, query, groups, sql`SELECT o.customer_id AS about_id, o.id AS id FROM orders o`, raw('o.customer_id'));
  return rated(groups, orders).map((row) => ({ ...row, compensation: paid.filter(({ of }) => of === row.id) }));
}

type Group = Pick<RatedComplaints, 'id' | 'complaints' | 'open' | 'lastAt'>;

/**
 * `rows` say of the tickets `asked` for what each is about, `about` which of that is counted. The condition stands there once: SQL Server takes 2,100 parameters, and a
 * filter may have hundreds.
 */
async function groupsOf(viewer: Viewer, asked: Sql, rows: Sql, about: Sql, first: number): Promise<Group[]> {
  const { top, limit } = firstRows(viewer.db.dialect, pageSize(first));
  const found = await viewer.db.readForReport<Record<keyof Group, unknown>>(sql`WITH asked AS (
      SELECT t.id, t.created_at, CASE WHEN t.status <> 'ARCHIVED' THEN 1 ELSE 0 END AS is_open, t.customer_id, t.product_id, t.order_id FROM service_tickets t WHERE ${asked})
    SELECT ${top}x.about_id AS "id", COUNT(*) AS "complaints", SUM(x.is_open) AS "open", MAX(x.created_at) AS "lastAt"
    FROM (${rows}) x WHERE ${about} GROUP BY x.about_id ORDER BY COUNT(*) DESC, x.about_id${limit}`);
  return found.map(({ id, complaints, open, lastAt }) => ({ id: Number(id), complaints: Number(complaints), open: Number(open), lastAt: new Date(lastAt as string | Date).toISOString() }));
}

/** How many orders were agreed in the days of the period, whatever the filter says of tickets; null where the viewer may not read orders. */
async function ordersOf(viewer: Viewer, { from, to }: ReportQuery, groups: readonly Group[], rows: Sql, about: Sql): Promise<Map<number, number> | null> {
  if (!reachOf(viewer, 'order:read')) return null;
  if (!groups.length) return new Map();
  const found = await viewer.db.readForReport<{ id: unknown; orders: unknown }>(sql`SELECT x.about_id AS "id", COUNT(DISTINCT x.id) AS "orders" FROM (${rows}
    WHERE o.status IN (${join([...BOUGHT])}) AND o.ordered_on >= ${from} AND o.ordered_on <= ${to} AND ${within(about, groups.map(({ id }) => id))} AND ${scopeCondition(viewer, 'order', 'order:read', 'o')}) x
    GROUP BY x.about_id`);
  return new Map(found.map(({ id, orders }) => [Number(id), Number(orders)]));
}

const rated = (groups: readonly Group[], orders: ReadonlyMap<number, number> | null): RatedComplaints[] => groups.map((group) => {
  const ordered = orders && (orders.get(group.id) ?? 0);
  return { ...group, orders: ordered, rate: complaintRate(group.complaints, ordered) };
});
