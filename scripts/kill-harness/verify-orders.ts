import { fromMinor } from '@/domain/money';
import { Customer } from '@/entities/customer';
import { Order, OrderLine } from '@/entities/order';
import { Unit } from '@/entities/unit';
import { UnitHold } from '@/entities/unit-hold';
import { toGlobalId } from '@/graphql/global-id';
import type { Database } from '@/services/database/database';
import type { OrderTold } from './request';
import { rowsOf } from './rows';

export interface OrderFindings {
  orders: Order[];
  lost: string[];
  unasked: string[];
  half: string[];
}

/** State of a unit → the only state of its order that it goes with. */
const ORDER_OF: Record<string, string> = { RESERVED: 'DRAFT', SUBSCRIBED: 'CONFIRMED' };

/** Compares the orders, their lines, units and customers with what the writers were told and with each other. */
export async function verifyOrders(db: Database, told: ReadonlyMap<string, OrderTold>): Promise<OrderFindings> {
  const orders = await rowsOf<Order>(db, Order);
  const customers = new Map((await rowsOf<Customer>(db, Customer)).map((row) => [row.id, row]));
  const textOf = (order: Order) => [order.status, fromMinor(order.total), customers.get(order.customerId)?.name, order.unitId && toGlobalId('Unit', order.unitId)].join(' ');
  const there = new Map(orders.map((order) => [order.number, textOf(order)]));
  return {
    orders,
    lost: [...told.values()].filter((order) => there.get(order.number) !== [order.status, order.total, order.customer.name, order.unit?.id].join(' ')).map(({ number }) => number),
    unasked: orders.map(({ number }) => number).filter((number) => !told.has(number)),
    half: [...(await linesOf(db, orders)), ...(await unitsOf(db, orders)), ...totalsOf(orders, [...customers.values()])],
  };
}

/** An order is the sum of its lines, and names the unit that its line names. */
async function linesOf(db: Database, orders: Order[]): Promise<string[]> {
  const lines = Map.groupBy(await rowsOf<OrderLine>(db, OrderLine), ({ orderId }) => orderId);
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
  return orders.filter((order) => {
    const own = lines.get(order.id) ?? [];
    const reckoned = [own.length, sum(own.map(({ quantity }) => quantity)), sum(own.map(({ net }) => net)), sum(own.map(({ tax }) => tax)), own[0]?.unitId ?? null];
    return String(reckoned) !== String([order.lineCount, order.quantity, order.subtotal, order.tax, order.unitId]) || own.length === 0
      || order.total !== order.subtotal + order.tax + order.freight;
  }).map(({ number }) => `${number}: lines`);
}

/** A unit is where its order is, with one hold open for that customer; without an order it is for sale, and every cancelled one left a hold that ended. */
async function unitsOf(db: Database, orders: Order[]): Promise<string[]> {
  const holds = Map.groupBy(await rowsOf<UnitHold>(db, UnitHold), ({ unitId }) => unitId);
  const ofUnit = Map.groupBy(orders, ({ unitId }) => unitId);
  return (await rowsOf<Unit>(db, Unit)).filter((unit) => {
    const all = ofUnit.get(unit.id) ?? [];
    const [live, ...more] = all.filter(({ status }) => status !== 'CANCELLED');
    const open = (holds.get(unit.id) ?? []).filter(({ endedAt }) => endedAt === null);
    const agrees = live
      ? ORDER_OF[unit.status] === live.status && open.length === 1 && open[0]?.stage === unit.status && open[0].customerId === live.customerId
      : unit.status === 'AVAILABLE' && unit.holderId === null && open.length === 0;
    return !agrees || more.length > 0 || (holds.get(unit.id) ?? []).length !== all.length;
  }).map(({ name }) => `${name}: unit`);
}

/** What a customer has bought is what was agreed with it. */
function totalsOf(orders: Order[], customers: Customer[]): string[] {
  const bought = Map.groupBy(orders.filter(({ status }) => status === 'CONFIRMED'), ({ customerId }) => customerId);
  return customers.filter(({ id, orderCount, orderTotal }) => {
    const own = bought.get(id) ?? [];
    return (orderCount ?? 0) !== own.length || (orderTotal ?? 0) !== own.reduce((total, order) => total + order.total, 0);
  }).map(({ name }) => `${name}: totals`);
}
