import { Order } from '@/entities/order';
import { orderOf } from '../unit/in-order';
import { takeStep } from '../transition';
import type { WriteTransaction } from '../write-transaction';

/** A draft ends with the reservation of its unit: nobody keeps a unit from sale by leaving an order unsigned. */
export async function lapseDraft(tx: WriteTransaction, unitId: number): Promise<void> {
  const order = await orderOf(tx, unitId);
  if (order) await takeStep<Order>(tx, Order, order, { version: order.version, step: 'expire' });
}
