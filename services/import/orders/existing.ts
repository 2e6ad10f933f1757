import { foldText } from '@/domain/text/normalise';
import type { Customer } from '@/entities/customer';
import { Order, OrderLine } from '@/entities/order';
import { Product } from '@/entities/product';
import { and, or, raw, type Sql, sql, within } from '../../database/sql';
import { scopeCondition } from '../../scope';
import { findCustomers } from '../named-customers';
import { slices } from '../slices';
import type { Reader } from '../subject-import';
import type { PreparedOrder } from './prepare';
import type { OrderSetup } from './setup';

/** An order with this source and key. */
export interface KnownOrder {
  order: Order;
  /** The viewer may take it over. */
  within: boolean;
  lines: OrderLine[];
}

/** All that is stored and that some orders refer to. */
export interface Stored {
  customers: ReadonlyMap<string, readonly Customer[]>;
  products: ReadonlyMap<number, Product>;
  bySku: ReadonlyMap<string, Product>;
  byName: ReadonlyMap<string, readonly Product[]>;
  orders: ReadonlyMap<string, KnownOrder>;
}

/** Reads what the orders of a chunk refer to: a few statements, whatever their number. */
export async function findStored(reader: Reader, setup: OrderSetup, prepared: readonly PreparedOrder[]): Promise<Stored> {
  const lines = prepared.flatMap((order) => order.lines);
  const said = (property: string) => lines.flatMap((line) => (line.said[property] === undefined ? [] : [String(line.said[property])]));
  const orders = await findOrders(reader, setup, prepared.map(({ key }) => key));
  const held = [...orders.values()].flatMap((known) => known.lines.flatMap(({ productId }) => productId ?? []));
  const products = await findProducts(reader, { skus: said('sku'), names: setup.has('lineProductName') ? said('productName') : [], ids: held });
  return {
    customers: await findCustomers(reader, { ...setup, permission: 'order:import' }, prepared.flatMap(({ customer }) => customer ?? [])), orders,
    products: new Map(products.map((product) => [product.id, product])), bySku: new Map(products.map((product) => [product.sku, product])),
    byName: Map.groupBy(products, ({ name }) => foldText(name)),
  };
}

async function findProducts(reader: Reader, { skus, names, ids }: { skus: string[]; names: string[]; ids: number[] }): Promise<Product[]> {
  const shape = reader.shape(Product);
  const found = new Map<number, Product>();
  const ask = async (condition: Sql) => {
    for (const product of shape.hydrate(await reader.read<Product>(sql`SELECT ${shape.select('t')} FROM products t WHERE ${condition}`))) found.set(product.id, product);
  };
  for (const some of slices(skus)) await ask(within(raw('t.sku'), some));
  for (const some of slices(ids)) await ask(within(raw('t.id'), some));
  for (const some of slices(names)) await ask(or([within(raw('t.name'), some), within(raw('LOWER(t.name)'), some.map((name) => name.toLowerCase()))]));
  return [...found.values()];
}

async function findOrders(reader: Reader, { viewer, plan }: OrderSetup, keys: readonly string[]): Promise<Map<string, KnownOrder>> {
  const shape = reader.shape(Order);
  const reach = and([scopeCondition(viewer, 'order', 'order:import', 't'), scopeCondition(viewer, 'order', 'order:read', 't')]);
  const found = new Map<string, KnownOrder>();
  for (const some of slices(keys.filter(Boolean))) {
    const rows = shape.hydrate(await reader.read<Order & { within: number }>(sql`SELECT ${shape.select('t')}, CASE WHEN ${reach} THEN 1 ELSE 0 END AS "within"
      FROM orders t WHERE t.external_source = ${plan.externalSource ?? ''} AND ${within(raw('t.external_id'), some)}`));
    for (const { within: reached, ...order } of rows) found.set(order.externalId ?? '', { order: order as Order, within: Boolean(Number(reached)), lines: [] });
  }
  if (plan.policy === 'UPDATE') await addLines(reader, [...found.values()]);
  return found;
}

async function addLines(reader: Reader, known: readonly KnownOrder[]): Promise<void> {
  const byId = new Map(known.map((each) => [each.order.id, each]));
  const shape = reader.shape(OrderLine);
  for (const some of slices([...byId.keys()])) {
    const rows = await reader.read<OrderLine>(sql`SELECT ${shape.select('t')} FROM order_lines t WHERE ${within(raw('t.order_id'), some)} ORDER BY t.order_id, t.position`);
    for (const line of shape.hydrate(rows)) byId.get(line.orderId)?.lines.push(line);
  }
}
