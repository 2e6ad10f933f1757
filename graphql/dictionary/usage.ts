import DataLoader from 'dataloader';
import { itemUsage } from '@/services/dictionary/usage';
import type { Context } from '../context';

const loaders = new WeakMap<Context, DataLoader<number, ReadonlyMap<number, number>>>();

/** How many records carry each item of a type. However many items and types a request asks about, one statement counts them. */
export function usageOfType(context: Context, typeId: number): Promise<ReadonlyMap<number, number>> {
  let loader = loaders.get(context);
  if (!loader) {
    loader = new DataLoader(async (typeIds: readonly number[]) => {
      const usage = await itemUsage(context.db, typeIds);
      return typeIds.map(() => usage);
    });
    loaders.set(context, loader);
  }
  return loader.load(typeId);
}
