import DataLoader from 'dataloader';
import type { Order } from '@/entities/order';
import { ordersOfUnits, unitsInOrders } from '@/services/unit/in-order';
import { type Context, signedIn } from '../context';

interface UnitOrders {
  /** Whether a unit is in an order, whoever asks. */
  ordered: DataLoader<number, boolean>;
  /** The order, as far as the viewer may read it. */
  order: DataLoader<number, Order | null>;
}

const loaders = new WeakMap<Context, UnitOrders>();

/** The orders of units; those of all units of a request in one statement. */
export function unitOrders(context: Context): UnitOrders {
  const known = loaders.get(context);
  if (known) return known;
  const made: UnitOrders = {
    ordered: new DataLoader(async (ids) => {
      const found = await unitsInOrders(context.db, ids);
      return ids.map((id) => found.has(id));
    }),
    order: new DataLoader(async (ids) => {
      const found = await ordersOfUnits(signedIn(context), ids);
      return ids.map((id) => found.get(id) ?? null);
    }),
  };
  loaders.set(context, made);
  return made;
}
