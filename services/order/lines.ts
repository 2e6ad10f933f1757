import { fromScaled, PRICE_PLACES, QUANTITY_PLACES, RATE_PLACES } from '@/domain/decimal';
import { fromMinor } from '@/domain/money';
import type { OrderLineDraft } from '@/domain/order-input';
import { type OrderAmounts, orderAmounts, type OrderTerms } from '@/domain/order-totals';
import { Refusal, type RefusalDetail } from '@/domain/refusal';
import { type Order, OrderLine } from '@/entities/order';
import { Product } from '@/entities/product';
import { insertMany } from '../database/insert-many';
import { raw, sql, within } from '../database/sql';
import { pricesOn } from '../product/price';
import type { WriteTransaction } from '../write-transaction';
import { type PlainLine, unitLine } from './unit-line';

type ContentLine = PlainLine & Pick<OrderLine, 'position' | 'discount' | 'net' | 'tax'>;

/** What an order holds: its lines, what they come to, and what the ledger says of them. */
export interface OrderContent {
  lines: ContentLine[];
  totals: Pick<Order, 'unitId' | 'lineCount' | 'quantity' | 'subtotal' | 'discount' | 'tax' | 'freight' | 'total'> & { discountAmount: number | null };
  text: string;
}

export interface ContentTerms extends Omit<OrderTerms, 'lines'> {
  on: string;
  currency: string;
  /** An order of another system may be of products that left the market. */
  retired?: boolean;
}

/** What lines are completed from: products by key, and the prices of those that lines name no price for. */
export interface Catalogue {
  products: ReadonlyMap<number, Product>;
  prices: ReadonlyMap<number, number>;
}

/** Completes lines from the catalogue — name, price of the day, tax — or from the unit, and reckons the order. Throws Refusal naming the line. */
export async function contentOf(tx: WriteTransaction, drafts: readonly OrderLineDraft[], terms: ContentTerms): Promise<OrderContent> {
  const products = await productsOf(tx, drafts, terms.retired ?? false);
  const priceless = drafts.flatMap(({ productId, unitPrice }) => (productId && unitPrice == null ? [productId] : []));
  const prices = await pricesOn(tx.database, { productIds: priceless, on: terms.on, currency: terms.currency });
  const plain = await Promise.all(drafts.map((draft, place) => (draft.unitId ? unitLine(tx, draft, draft.unitId, terms.currency) : plainLine(draft, place, { products, prices }))));
  return assemble(plain, products, terms);
}

/** The same for lines of products that were read already, for many orders at once. Throws Refusal naming the line. */
export const contentFrom = (drafts: readonly OrderLineDraft[], catalogue: Catalogue, terms: Omit<OrderTerms, 'lines'>): OrderContent =>
  assemble(drafts.map((draft, place) => plainLine(draft, place, catalogue)), catalogue.products, terms);

type WholeTerms = Pick<Order, 'discountAmount' | 'freight'>;

/** The same for lines that are stored already, under terms of their own or others: names and prices stay as they are, and so does a tax that another system reckoned. */
export async function storedContent(tx: WriteTransaction, order: Order, { discountAmount, freight }: WholeTerms = order): Promise<OrderContent> {
  const lines = await linesOf(tx, order.id);
  const ids = lines.flatMap(({ productId }) => productId ?? []);
  const products = new Map((await tx.select(Product, within(raw('t.id'), ids))).map((product) => [product.id, product]));
  return assemble(lines, products, { discountAmount, freight, taxAmount: givenTax(order, lines) });
}

/** The tax of the order as a whole where it is not what the rates of its lines come to. */
function givenTax({ discountAmount, tax }: Order, lines: readonly OrderLine[]): number | null {
  const reckoned = orderAmounts({ lines, discountAmount });
  return lines.every((line, place) => line.tax === reckoned.lines[place]?.tax) ? null : tax;
}

/** What stored lines of a unit come to with other terms; they name no product. */
export const reassembled = (lines: readonly PlainLine[], terms: Omit<OrderTerms, 'lines'>): OrderContent => assemble(lines, new Map(), terms);

/** A line of a product that says nothing of its name keeps the one that it was stored with: that of the day of the order, whatever the product is called now. */
export const withStoredNames = (drafts: readonly OrderLineDraft[], stored: readonly OrderLine[]): OrderLineDraft[] => drafts.map((draft, place) => {
  const line = stored[place];
  return draft.productId && draft.description === undefined && line?.productId === draft.productId ? { ...draft, description: line.description } : draft;
});

const STORED = ['productId', 'unitId', 'description', 'quantity', 'unitPrice', 'discountRate', 'discountAmount', 'taxRate', 'discount', 'net', 'tax'] as const satisfies (keyof ContentLine)[];

/** Whether lines are the same in every field that is stored. Their text does not tell: it leaves out what people do not look for in a history. */
export const sameLines = (some: readonly ContentLine[], others: readonly ContentLine[]): boolean =>
  some.length === others.length && some.every((line, place) => STORED.every((field) => line[field] === others[place]?.[field]));

export const linesOf = (tx: WriteTransaction, orderId: number): Promise<OrderLine[]> =>
  tx.select(OrderLine, sql`t.order_id = ${orderId} ORDER BY t.position`);

/** Puts the lines in the place of those that the order has. */
export async function replaceLines(tx: WriteTransaction, orderId: number, { lines }: OrderContent): Promise<void> {
  await tx.database.execute(sql`DELETE FROM order_lines WHERE order_id = ${orderId}`);
  await insertLines(tx, [{ orderId, lines }]);
}

/** Adds the lines of new orders, many to a statement. */
export const insertLines = (tx: WriteTransaction, orders: readonly (Pick<OrderContent, 'lines'> & { orderId: number })[]): Promise<void> =>
  insertMany(tx.database, OrderLine, orders.flatMap(({ orderId, lines }) => lines.map((line) => ({ ...line, orderId }))));

async function productsOf(tx: WriteTransaction, drafts: readonly OrderLineDraft[], retired: boolean): Promise<Map<number, Product>> {
  const ids = [...new Set(drafts.flatMap(({ productId }) => productId ?? []))];
  const products = new Map((await tx.select(Product, within(raw('t.id'), ids))).map((product) => [product.id, product]));
  const wrong = drafts.flatMap(({ productId }, place): RefusalDetail[] => {
    if (!productId) return [];
    const product = products.get(productId);
    if (product && (product.active || retired)) return [];
    return [{ code: 'VALIDATION', message: product ? 'order.productOff' : 'validation.reference', field: `lines.${place}.productId`, params: { name: product?.name ?? '' } }];
  });
  if (wrong.length) throw new Refusal(wrong);
  return products;
}

function plainLine(draft: OrderLineDraft, place: number, { products, prices }: Catalogue): PlainLine {
  const product = draft.productId ? products.get(draft.productId) : undefined;
  const unitPrice = draft.unitPrice ?? (product && prices.get(product.id));
  if (unitPrice == null) throw new Refusal({ code: 'VALIDATION', message: 'order.noPrice', field: `lines.${place}.unitPrice` });
  return {
    productId: product?.id ?? null, unitId: null, description: draft.description ?? product?.name ?? '', quantity: draft.quantity, unitPrice,
    discountRate: draft.discountRate || null, discountAmount: draft.discountAmount || null,
    taxRate: (draft.taxRate === undefined ? product?.taxRate : draft.taxRate) ?? null,
  };
}

function assemble(plain: readonly PlainLine[], products: ReadonlyMap<number, Product>, terms: Omit<OrderTerms, 'lines'>): OrderContent {
  const amounts: OrderAmounts = orderAmounts({ ...terms, lines: plain });
  const lines = plain.map(({ productId, unitId, description, quantity, unitPrice, discountRate, discountAmount, taxRate }, place) => ({
    productId, unitId, description, quantity, unitPrice, discountRate, discountAmount, taxRate, position: place + 1, ...(amounts.lines[place] ?? { discount: 0, net: 0, tax: 0 }),
  }));
  const { subtotal, discount, tax, freight, total } = amounts;
  const quantity = lines.reduce((sum, line) => sum + line.quantity, 0);
  return {
    lines, totals: { unitId: lines[0]?.unitId ?? null, lineCount: lines.length, quantity, subtotal, discount, discountAmount: terms.discountAmount || null, tax, freight, total },
    text: lines.map((line) => lineText(line, products)).join('; '),
  };
}

/** A line in a few signs, for the history: `A-100 Webcam × 2 @ 12.50 −10% +13% = 22.50`. */
function lineText({ productId, description, quantity, unitPrice, discountRate, discountAmount, taxRate, net }: ContentLine, products: ReadonlyMap<number, Product>): string {
  const percent = (rate: number) => `${fromScaled(rate, RATE_PLACES - 2)}%`;
  const sku = productId && products.get(productId)?.sku;
  return [
    ...(sku ? [sku] : []), description, '×', fromScaled(quantity, QUANTITY_PLACES), '@', fromScaled(unitPrice, PRICE_PLACES, 2),
    ...(discountRate ? [`−${percent(discountRate)}`] : []), ...(discountAmount ? [`−${fromMinor(discountAmount)}`] : []), ...(taxRate ? [`+${percent(taxRate)}`] : []),
    '=', fromMinor(net),
  ].join(' ');
}
