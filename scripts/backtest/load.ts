import { PRICE_PLACES, QUANTITY_PLACES, toScaled } from '@/domain/decimal';
import { createCustomer } from '@/services/customer/create';
import { createProduct } from '@/services/product/create';
import { upsertOrder } from '@/services/order/upsert';
import type { Viewer } from '@/services/viewer';
import type { Invoice, Retail } from './retail';

export const SOURCE = 'online-retail';
/** Lines that the API takes of an order: longer invoices become several orders of one day. */
const LINES = 250;

export interface Loaded { customers: number; products: number; orders: number; returns: number; lines: number; seconds: number }

/**
 * Takes the retailer's customers, products and invoices over by the services behind the API. What was taken back is kept as a cancelled order: it is in the
 * customer's list and counts neither as bought nor against what was.
 */
export async function loadRetail(viewer: Viewer, { invoices, products }: Retail, ownerId: number): Promise<Loaded> {
  const started = performance.now();
  const loaded = { customers: 0, products: 0, orders: 0, returns: 0, lines: 0 };
  for (const [sku, { name, unitPrice }] of products) {
    await createProduct(viewer, { sku, name: name.slice(0, 200), listPrice: scaled(unitPrice), currency: 'GBP', externalSource: SOURCE, externalId: sku });
    loaded.products += 1;
  }
  const countries = new Map(invoices.map(({ customer, country }) => [customer, country]));
  for (const [customer, country] of countries) {
    await createCustomer(viewer, { kind: 'PERSON', name: `Customer ${customer}`, address: country, currency: 'GBP', ownerId, externalSource: SOURCE, externalId: customer, allowDuplicate: true });
    loaded.customers += 1;
  }
  for (const invoice of [...invoices].sort((a, b) => a.day.localeCompare(b.day))) {
    for (const [place, lines] of partsOf(invoice).entries()) {
      await upsertOrder(viewer, orderOf(invoice, place, lines));
      loaded[invoice.returned ? 'returns' : 'orders'] += 1;
      loaded.lines += lines.length;
    }
  }
  return { ...loaded, seconds: (performance.now() - started) / 1000 };
}

const scaled = (price: number): number => toScaled(price.toFixed(PRICE_PLACES), PRICE_PLACES);

function partsOf({ lines }: Invoice): Invoice['lines'][] {
  return Array.from({ length: Math.ceil(lines.length / LINES) }, (_, place) => lines.slice(place * LINES, (place + 1) * LINES));
}

function orderOf({ number, customer, day, returned }: Invoice, place: number, lines: Invoice['lines']): Parameters<typeof upsertOrder>[1] {
  return {
    externalSource: SOURCE, externalId: place === 0 ? number : `${number}/${place + 1}`, customerExternalId: customer, orderedOn: day,
    status: returned ? 'CANCELLED' : 'COMPLETED', ...(returned ? { cancelReason: 'Returned' } : {}),
    lines: lines.map(({ sku, description, quantity, unitPrice }) => ({ sku, description: description.slice(0, 200), quantity: toScaled(String(quantity), QUANTITY_PLACES), unitPrice: scaled(unitPrice) })),
  };
}
