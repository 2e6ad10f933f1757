import { BOUGHT } from '@/domain/order';
import { and, firstRows, join, raw, type Sql, sql, sumOf } from '../database/sql';
import { demand, scopeCondition } from '../scope';
import type { Viewer } from '../viewer';
import { orderConditions, type OrderQuery } from './list';

/** What some orders come to; minor units and thousandths. */
export interface OrderSums {
  orderCount: number;
  lineCount: number;
  quantity: number;
  subtotal: number;
  discount: number;
  tax: number;
  freight: number;
  total: number;
  received: number;
}

const SUMS = ['lineCount', 'quantity', 'subtotal', 'discount', 'tax', 'freight', 'total', 'received'] as const;
const column = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Sums over the orders that the viewer may read and the query leaves. Amounts of several currencies do not add up: one is asked for. */
export async function sumOrders(viewer: Viewer, query: OrderQuery, currency: string): Promise<OrderSums> {
  demand(viewer, 'order:read');
  const where = and([sql`t.currency = ${currency}`, scopeCondition(viewer, 'order', 'order:read', 't'), ...orderConditions(viewer, query)]);
  const sums = join(SUMS.map((name) => sql`${sumOf(`t.${column(name)}`)} AS ${raw(`"${name}"`)}`), ', ');
  const [row] = await viewer.db.read<Record<keyof OrderSums, number | string | null>>(sql`SELECT COUNT(*) AS "orderCount", ${sums} FROM orders t WHERE ${where}`);
  return Object.fromEntries(['orderCount', ...SUMS].map((name) => [name, Number(row?.[name as keyof OrderSums] ?? 0)])) as unknown as OrderSums;
}

/** What a customer bought in a stretch of time. */
export interface Bought {
  orderCount: number;
  total: number;
}

export interface BoughtProduct {
  productId: number | null;
  description: string;
  quantity: number;
  net: number;
}

// Whoever may read the customer has asked for it; whether they may read its orders is asked here.
const ofCustomer = (viewer: Viewer, customerId: number): Sql =>
  sql`t.customer_id = ${customerId} AND t.status IN (${join([...BOUGHT])}) AND ${scopeCondition(viewer, 'order', 'order:read', 't')}`;

async function boughtBy(viewer: Viewer, period: Sql, where: Sql): Promise<(Bought & { period: string })[]> {
  const rows = await viewer.db.read<{ period: string; orderCount: number; total: number | string }>(sql`
    SELECT ${period} AS "period", COUNT(*) AS "orderCount", ${sumOf('t.total')} AS "total" FROM orders t WHERE ${where} GROUP BY ${period} ORDER BY ${period}`);
  return rows.map((row) => ({ period: String(row.period), orderCount: Number(row.orderCount), total: Number(row.total) }));
}

// A day is text on SQLite and a date on SQL Server.
const part = (viewer: Viewer, of: 'year' | 'month'): Sql => {
  if (viewer.db.dialect === 'mssql') return raw(of === 'year' ? 'YEAR(t.ordered_on)' : 'MONTH(t.ordered_on)');
  return raw(of === 'year' ? 'substr(t.ordered_on, 1, 4)' : 'substr(t.ordered_on, 6, 2)');
};

function inYear(year: number): Sql {
  const text = String(year).padStart(4, '0');
  return sql`t.ordered_on >= ${`${text}-01-01`} AND t.ordered_on <= ${`${text}-12-31`}`;
}

/** What a customer bought year by year, earliest first. */
export async function purchaseYears(viewer: Viewer, customerId: number): Promise<(Bought & { year: number })[]> {
  demand(viewer, 'order:read');
  const rows = await boughtBy(viewer, part(viewer, 'year'), ofCustomer(viewer, customerId));
  return rows.map(({ period, ...bought }) => ({ ...bought, year: Number(period) }));
}

/** The same for the months of a year; only those with orders. */
export async function purchaseMonths(viewer: Viewer, customerId: number, year: number): Promise<(Bought & { month: number })[]> {
  demand(viewer, 'order:read');
  const rows = await boughtBy(viewer, part(viewer, 'month'), sql`${ofCustomer(viewer, customerId)} AND ${inYear(year)}`);
  return rows.map(({ period, ...bought }) => ({ ...bought, month: Number(period) }));
}

/** What it spent most on in a year, by product; `first` of them. */
export async function purchaseProducts(viewer: Viewer, customerId: number, year: number, first: number): Promise<BoughtProduct[]> {
  demand(viewer, 'order:read');
  const { top, limit } = firstRows(viewer.db.dialect, first);
  const where = sql`${ofCustomer(viewer, customerId)} AND ${inYear(year)}`;
  const rows = await viewer.db.read<Record<keyof BoughtProduct, string | number | null>>(sql`
    SELECT ${top}l.product_id AS "productId", MIN(l.description) AS "description", ${sumOf('l.quantity')} AS "quantity", ${sumOf('l.net')} AS "net"
    FROM orders t JOIN order_lines l ON l.order_id = t.id WHERE ${where}
    GROUP BY l.product_id, CASE WHEN l.product_id IS NULL THEN l.description END ORDER BY ${sumOf('l.net')} DESC, MIN(l.id)${limit}`);
  return rows.map(({ productId, description, quantity, net }) => ({
    productId: productId === null ? null : Number(productId), description: String(description), quantity: Number(quantity), net: Number(net),
  }));
}
