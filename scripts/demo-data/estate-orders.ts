import { Customer } from '@/entities/customer';
import { Order } from '@/entities/order';
import type { Unit } from '@/entities/unit';
import { sql } from '@/services/database/sql';
import { itemId } from '@/services/dictionary/choice';
import { insertOrder } from '@/services/order/insert';
import { followCustomerOrders } from '@/services/order/follow';
import { contentOf } from '@/services/order/lines';
import { claimUnit, moveUnit } from '@/services/order/unit';
import { addReceipt } from '@/services/receipt/record';
import { takeStep } from '@/services/transition';
import { orderOf } from '@/services/unit/in-order';
import type { WriteTransaction } from '@/services/write-transaction';

const ONE_UNIT = 1000;
/** Where the unit goes → the step of its order that takes it there. */
const ORDER_STEPS: Record<string, string> = { subscribe: 'confirm', sign: 'deliver', settle: 'complete', cancel: 'cancel' };

/** Writes the order of a unit for a customer, with `discountRate` ten-thousandths off the list price. */
export async function orderUnit(tx: WriteTransaction, customerId: number, unit: Unit, discountRate: number): Promise<void> {
  const [customer] = await tx.select(Customer, sql`t.id = ${customerId}`);
  if (!customer) throw new Error(`the demo customer ${customerId} does not exist`);
  const on = tx.now.slice(0, 10);
  const content = await contentOf(tx, [{ unitId: unit.id, quantity: ONE_UNIT, discountRate }], { on, currency: customer.currency });
  await claimUnit(tx, customerId, unit.id);
  await insertOrder(tx, customer, content, { orderedOn: on, status: 'DRAFT' });
}

/** Takes the order of a unit where the unit is to go; the unit goes along. What is settled was paid before. */
export async function moveOrder(tx: WriteTransaction, unitId: number, unitStep: string, reason: string | null): Promise<void> {
  const order = await orderOf(tx, unitId);
  if (!order) throw new Error(`the demo unit ${unitId} is in no order`);
  const step = ORDER_STEPS[unitStep] ?? unitStep;
  const moved = await takeStep<Order>(tx, Order, order, { version: order.version, step, input: { reason }, patch: () => (reason ? { cancelReason: reason } : {}) });
  await moveUnit(tx, moved, step, reason);
  await followCustomerOrders(tx, order.customerId);
}

/** Money for the order of a unit: a share of it, or with 1 all that is open. */
export async function payOrder(tx: WriteTransaction, unitId: number, share: number): Promise<void> {
  const order = await orderOf(tx, unitId);
  const amount = order ? (share === 1 ? order.total - order.received : Math.round((order.total * share) / 100) * 100) : 0;
  if (order && amount > 0) await addReceipt(tx, order, { amount, methodId: itemId(tx.viewer, 'payment-method', 'TRANSFER') });
}
