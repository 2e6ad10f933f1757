import { z } from 'zod';
import { optionalDay, optionalText, quantityFrom, rate, reference, requiredText } from './validation';

const currency = z.string().regex(/^[A-Z]{3}$/);
const price = z.int().min(0).max(Number.MAX_SAFE_INTEGER);

/** What may be said of a product. Prices and rates are ten-thousandths. */
const productFields = z.object({
  sku: requiredText(60),
  name: requiredText(200),
  categoryId: reference.nullish(),
  measureId: reference.nullish(),
  listPrice: price.nullish(),
  currency,
  taxRate: rate.nullish(),
  description: optionalText(4000),
  active: z.boolean(),
  externalSource: optionalText(40),
  externalId: optionalText(100),
});

/** A new product: its article number and its name are enough. */
export const productDraft = productFields.partial().required({ sku: true, name: true });
export type ProductDraft = z.infer<typeof productDraft>;

/** A change of a product: only the fields given change; active = false takes it off the market. */
export const productPatch = productFields.partial();
export type ProductPatch = z.infer<typeof productPatch>;

const listFields = z.object({ name: requiredText(100), currency, validFrom: optionalDay, validTo: optionalDay, active: z.boolean() });

/** A new price list; without a day it holds from ever, or for ever. */
export const priceListDraft = listFields.partial({ currency: true, active: true });
export type PriceListDraft = z.infer<typeof priceListDraft>;

export const priceListPatch = listFields.partial();
export type PriceListPatch = z.infer<typeof priceListPatch>;

/** Prices to set in a list; null takes a product off it. */
export const listPrices = z.array(z.object({ productId: reference, unitPrice: price.nullable() })).min(1).max(250);
export type ListPrices = z.infer<typeof listPrices>;

/** What lies in a warehouse, as the system that counts it says. Thousandths. */
export const stockRows = z.array(z.object({
  sku: requiredText(60),
  warehouse: requiredText(40),
  bin: optionalText(40),
  quantity: quantityFrom(-1_000_000_000_000),
})).min(1).max(250);
export type StockRows = z.infer<typeof stockRows>;
