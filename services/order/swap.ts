import { beside, Fault, Refusal } from '@/domain/refusal';
import { Order } from '@/entities/order';
import type { Unit } from '@/entities/unit';
import { inOrder, orderOf } from '../unit/in-order';
import type { WriteTransaction } from '../write-transaction';
import { followCustomerOrders } from './follow';
import { linesOf, reassembled } from './lines';
import { describedUnit, listPrice } from './unit-line';
import { writeContent } from './update';

/** The order of a unit that is swapped goes on with the other one, at its list price; what was taken off in per cent or as an amount stays. */
export async function followSwap(tx: WriteTransaction, unit: Unit, target: Unit): Promise<void> {
  const known = await orderOf(tx, unit.id);
  if (!known) return;
  const order = await changeable(tx, unit, known);
  const lines = (await linesOf(tx, order.id)).map((line) => ({ ...line, unitId: target.id, unitPrice: listPrice(target, order.currency) }));
  for (const line of lines) line.description = await describedUnit(tx, target);
  const content = reassembled(lines, { discountAmount: order.discountAmount, freight: order.freight });
  if (content.totals.total < order.received) throw new Refusal({ code: 'BLOCKED', message: 'order.lessThanReceived' });
  await beside(() => writeContent(tx, order, order.version, content, {}));
  await followCustomerOrders(tx, order.customerId);
}

async function changeable(tx: WriteTransaction, unit: Unit, order: Order): Promise<Order> {
  try {
    return await tx.find(Order, order.id, 'order:update');
  } catch (error) {
    // Of an order that they may not read they learn no more than that there is one.
    if (error instanceof Fault && error.code === 'NOT_FOUND') throw await inOrder(tx.viewer, unit, order);
    throw error;
  }
}
