import DataLoader from 'dataloader';
import type { OrderLine } from '@/entities/order';
import { linesOfOrders } from '@/services/order/read-lines';
import type { Context } from '../context';

const loaders = new WeakMap<Context, DataLoader<number, OrderLine[]>>();

/** The lines of an order; those of all orders of a request in one statement. */
export function linesOf(context: Context, orderId: number): Promise<OrderLine[]> {
  let loader = loaders.get(context);
  if (!loader) loaders.set(context, (loader = new DataLoader((ids) => linesOfOrders(context.db, ids))));
  return loader.load(orderId);
}
