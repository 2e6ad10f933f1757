import { Order } from '@/entities/order';
import { transition } from '../transition';
import { expireUnitOf } from '../unit/expire';
import type { Viewer } from '../viewer';
import { followCustomerOrders } from './follow';
import { moveUnit } from './unit';

/** Takes an order one step through its life: confirm, deliver, complete or cancel. The customer's totals follow, and the unit that it is of. */
export async function stepOrder(viewer: Viewer, id: number, version: number, step: string, reason: string | null = null): Promise<Order> {
  await expireUnitOf(viewer.db, id);
  return transition<Order>(viewer, Order, {
    id, version, step, reason, input: { reason },
    patch: () => (step === 'cancel' ? { cancelReason: reason } : {}),
    after: async (tx, order) => {
      await moveUnit(tx, order, step, reason);
      await followCustomerOrders(tx, order.customerId);
    },
  });
}
