import type { OrderStatus } from '@/domain/order';
import { Order } from '@/entities/order';
import { transition } from '../transition';
import { expireUnitOf } from '../unit/expire';
import type { Viewer } from '../viewer';
import { followCustomerOrders } from './follow';
import { moveUnit } from './unit';

/** Takes an order one step through its life: confirm, deliver, complete or cancel. The customer's totals follow, and the unit that it is of. */
export async function stepOrder(viewer: Viewer, id: number, version: number, step: string, reason: string | null = null): Promise<Order> {
  await expireUnitOf(viewer.db, id);
  let before: OrderStatus = 'DRAFT';
  return transition<Order>(viewer, Order, {
    id, version, step, reason, input: { reason },
    patch: (_, { status }) => {
      before = status;
      return step === 'cancel' ? { cancelReason: reason } : {};
    },
    after: async (tx, order) => {
      await moveUnit(tx, { unitId: order.unitId, status: before }, step, reason);
      await followCustomerOrders(tx, order.customerId);
    },
  });
}
