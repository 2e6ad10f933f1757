import { listPrices, type ListPrices, type PriceListDraft, priceListDraft, type PriceListPatch, priceListPatch } from '@/domain/product-input';
import { fromScaled, PRICE_PLACES } from '@/domain/decimal';
import { Refusal } from '@/domain/refusal';
import { validated } from '@/domain/validation';
import { PriceList, ProductPrice } from '@/entities/price-list';
import { Product } from '@/entities/product';
import { insertMany } from '../database/insert-many';
import { raw, sql, within } from '../database/sql';
import { demand } from '../scope';
import type { Viewer } from '../viewer';
import { write } from '../write';
import type { WriteTransaction } from '../write-transaction';

/** Opens a price list, without prices. */
export async function createPriceList(viewer: Viewer, input: PriceListDraft): Promise<PriceList> {
  demand(viewer, 'priceList:create');
  const draft = validated(priceListDraft, input) as Partial<PriceList>;
  demandPeriod(draft);
  return write(viewer, { command: { name: 'priceListCreate', args: input } }, (tx) => tx.insert(PriceList, { currency: 'CNY', active: true, ...draft }));
}

/** Changes name, period or whether its prices are used. Orders that are written keep their prices. */
export async function updatePriceList(viewer: Viewer, id: number, version: number, input: PriceListPatch): Promise<PriceList> {
  const patch = validated(priceListPatch, input) as Partial<PriceList>;
  return write(viewer, { command: { name: 'priceListUpdate', args: [id, version, input] } }, async (tx) => {
    const list = await tx.find(PriceList, id, 'priceList:update');
    demandPeriod({ ...list, ...patch });
    return tx.update(PriceList, list, version, patch);
  });
}

/** Sets prices of products in a list; null takes a product off it. The history of the list keeps what they were. */
export async function setPrices(viewer: Viewer, id: number, version: number, input: ListPrices): Promise<PriceList> {
  const prices = validated(listPrices, input);
  return write(viewer, { command: { name: 'priceListPriceSet', args: [id, version, input] } }, async (tx) => {
    const list = await tx.find(PriceList, id, 'priceList:update');
    const products = await demandProducts(tx, prices);
    const before = await tx.select(ProductPrice, sql`t.price_list_id = ${id} AND ${within(raw('t.product_id'), prices.map(({ productId }) => productId))}`);
    const updated = await tx.update(PriceList, list, version, { version: version + 1 });
    await tx.database.execute(sql`DELETE FROM product_prices WHERE price_list_id = ${id} AND ${within(raw('product_id'), prices.map(({ productId }) => productId))}`);
    const set = new Map(prices.map(({ productId, unitPrice }) => [productId, unitPrice]));
    await insertMany(tx.database, ProductPrice, [...set].flatMap(([productId, unitPrice]) => (unitPrice === null ? [] : [{ priceListId: id, productId, unitPrice }])));
    const named = (rows: readonly { productId: number; unitPrice: number | null }[]) =>
      Object.fromEntries(rows.map(({ productId, unitPrice }) => [products.get(productId) ?? String(productId), unitPrice === null ? null : fromScaled(unitPrice, PRICE_PLACES, 2)]));
    tx.note('priceList', id, 'prices', { prices: text(named(before)) }, { prices: text(named([...set].map(([productId, unitPrice]) => ({ productId, unitPrice })))) });
    return updated;
  });
}

const text = (prices: Record<string, string | null>) => Object.entries(prices).map(([sku, price]) => `${sku} ${price ?? '–'}`).sort().join(', ');

function demandPeriod({ validFrom, validTo }: Partial<PriceList>): void {
  if (validFrom && validTo && validTo < validFrom) throw new Refusal({ code: 'VALIDATION', message: 'priceList.period', field: 'validTo' });
}

async function demandProducts(tx: WriteTransaction, prices: ListPrices): Promise<Map<number, string>> {
  const found = new Map((await tx.select(Product, within(raw('t.id'), prices.map(({ productId }) => productId)))).map(({ id, sku }) => [id, sku]));
  const unknown = prices.flatMap(({ productId }, place) => (found.has(productId) ? [] : [{ code: 'VALIDATION' as const, message: 'validation.reference', field: `prices.${place}.productId` }]));
  if (unknown.length) throw new Refusal(unknown);
  return found;
}
