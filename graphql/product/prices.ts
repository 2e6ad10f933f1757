import DataLoader from 'dataloader';
import { type ListedPrice, listedPrices, pricesOn } from '@/services/product/price';
import type { Context } from '../context';

interface Asked { productId: number; on: string; currency: string }
interface PriceLoaders { onDay: DataLoader<Asked, number | null, string>; listed: DataLoader<number, ListedPrice[]> }

const loaders = new WeakMap<Context, PriceLoaders>();

/** Prices of products, however many a request asks for: one pair of statements a day and currency. */
export function priceLoaders(context: Context): PriceLoaders {
  let found = loaders.get(context);
  if (!found) loaders.set(context, (found = { onDay: onDay(context), listed: listed(context) }));
  return found;
}

const onDay = ({ db }: Context) =>
  new DataLoader<Asked, number | null, string>(async (asked) => {
    const groups = Map.groupBy(asked, ({ on, currency }) => `${on} ${currency}`);
    const answers = new Map<string, Map<number, number>>();
    for (const [key, [first, ...others]] of groups) {
      if (first) answers.set(key, await pricesOn(db, { ...first, productIds: [first, ...others].map(({ productId }) => productId) }));
    }
    return asked.map(({ productId, on, currency }) => answers.get(`${on} ${currency}`)?.get(productId) ?? null);
  }, { cacheKeyFn: ({ productId, on, currency }) => `${productId} ${on} ${currency}` });

const listed = ({ db }: Context) =>
  new DataLoader<number, ListedPrice[]>(async (ids) => {
    const rows = Map.groupBy(await listedPrices(db, ids), ({ productId }) => productId);
    return ids.map((id) => rows.get(id) ?? []);
  });
