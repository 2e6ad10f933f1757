import { ProductPrice } from '@/entities/price-list';
import { type DatabaseTransaction } from '../database/database';
import { raw, sql, within } from '../database/sql';

type Reader = Pick<DatabaseTransaction, 'read' | 'shape'>;

export interface PriceQuestion {
  productIds: readonly number[];
  /** Day on which the price is to hold. */
  on: string;
  currency: string;
}

/**
 * Price for one of each product on a day, in ten-thousandths: from the active list of that currency whose period began last, else the product's own list
 * price in that currency. Products without either are left out.
 */
export async function pricesOn(reader: Reader, { productIds, on, currency }: PriceQuestion): Promise<Map<number, number>> {
  const prices = new Map<number, number>();
  if (!productIds.length) return prices;
  const own = await reader.read<{ id: number; price: number | string }>(sql`SELECT t.id AS "id", t.list_price AS "price" FROM products t
    WHERE ${within(raw('t.id'), [...productIds])} AND t.currency = ${currency} AND t.list_price IS NOT NULL`);
  for (const { id, price } of own) prices.set(id, Number(price));
  const shape = reader.shape(ProductPrice);
  const listed = shape.hydrate(await reader.read<ProductPrice>(sql`SELECT ${shape.select('t')} FROM product_prices t JOIN price_lists l ON l.id = t.price_list_id
    WHERE ${within(raw('t.product_id'), [...productIds])} AND l.active = ${true} AND l.currency = ${currency}
      AND (l.valid_from IS NULL OR l.valid_from <= ${on}) AND (l.valid_to IS NULL OR l.valid_to >= ${on})
    ORDER BY CASE WHEN l.valid_from IS NULL THEN 0 ELSE 1 END, l.valid_from, l.id`));
  // The list whose period began last is read last.
  for (const { productId, unitPrice } of listed) prices.set(productId, unitPrice);
  return prices;
}

/** A price of a product in some list. */
export interface ListedPrice {
  productId: number;
  priceListId: number;
  unitPrice: number;
}

/** Every price of these products, whatever its period, the latest list first. */
export async function listedPrices(reader: Reader, productIds: readonly number[]): Promise<ListedPrice[]> {
  const shape = reader.shape(ProductPrice);
  return shape.hydrate(await reader.read<ProductPrice>(sql`SELECT ${shape.select('t')} FROM product_prices t WHERE ${within(raw('t.product_id'), [...productIds])} ORDER BY t.price_list_id DESC`));
}
