import { Order } from '@/entities/order';
import { transition } from '../transition';
import type { Viewer } from '../viewer';
import { followCustomerOrders } from './follow';

/** Takes an order one step through its life: confirm, deliver, complete or cancel. The customer's totals follow. */
export async function stepOrder(viewer: Viewer, id: number, version: number, step: string, reason: string | null = null): Promise<Order> {
  return transition<Order>(viewer, Order, {
    id, version, step, reason, input: { reason },
    patch: () => (step === 'cancel' ? { cancelReason: reason } : {}),
    after: (tx, order) => followCustomerOrders(tx, order.customerId),
  });
}
