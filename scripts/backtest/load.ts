import { PRICE_PLACES, toScaled } from '@/domain/decimal';
import type { ImportBatch } from '@/entities/import-batch';
import { createProduct } from '@/services/product/create';
import type { Viewer } from '@/services/viewer';
import { type Chosen, importText } from '../take-over/import-text';
import type { Invoice, Retail } from './retail';

export const SOURCE = 'online-retail';

export interface Loaded { customers: number; products: number; orders: number; returns: number; lines: number; seconds: number }

/**
 * Takes the retailer's products over by the service behind the API, customers and invoices by the importer. What was taken back is kept as a cancelled order:
 * it is in the customer's list and counts neither as bought nor against what was. Throws where a row is refused.
 */
export async function loadRetail(viewer: Viewer, dataDir: string, { invoices, products }: Retail): Promise<Loaded> {
  const started = performance.now();
  for (const [sku, { name, unitPrice }] of products) {
    await createProduct(viewer, { sku, name: name.slice(0, 200), listPrice: toScaled(unitPrice.toFixed(PRICE_PLACES), PRICE_PLACES), currency: 'GBP', externalSource: SOURCE, externalId: sku });
  }
  const countries = new Map(invoices.map(({ customer, country }) => [customer, country]));
  const known = [['Customer No', 'Customer Name', 'Address'], ...[...countries].map(([customer, country]) => [customer, `Customer ${customer}`, country])];
  const customers = await takeOver(viewer, dataDir, known, { subject: 'CUSTOMERS', kind: 'PERSON', policy: 'CREATE', key: 'EXTERNAL_ID', currency: 'GBP', externalSource: SOURCE });
  const orders = [
    ['Order No', 'Customer ID', 'Order Date', 'Order Status', 'Cancel Reason', 'Product Code', 'Quantity', 'Unit Price'],
    ...[...invoices].sort((a, b) => a.day.localeCompare(b.day)).flatMap(rowsOf),
  ];
  const { createdRows } = await takeOver(viewer, dataDir, orders, { subject: 'ORDERS', currency: 'GBP', externalSource: SOURCE, customerSource: SOURCE });
  const returns = invoices.filter(({ returned }) => returned).length;
  const seconds = (performance.now() - started) / 1000;
  return { customers: customers.createdRows, products: products.size, orders: invoices.length - returns, returns, lines: createdRows, seconds };
}

const rowsOf = ({ number, customer, day, returned, lines }: Invoice): string[][] =>
  lines.map(({ sku, quantity, unitPrice }) => [number, customer, day, returned ? 'Cancelled' : 'Completed', returned ? 'Returned' : '', sku, String(quantity), unitPrice.toFixed(PRICE_PLACES)]);

async function takeOver(viewer: Viewer, dataDir: string, rows: readonly string[][], chosen: Chosen): Promise<ImportBatch> {
  const text = rows.map((cells) => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`).join('');
  const batch = await importText(viewer, dataDir, Buffer.from(text), chosen);
  if (batch.createdRows < rows.length - 1) throw new Error(`${chosen.subject}: ${batch.createdRows} of ${rows.length - 1} rows came in (${batch.status}, ${batch.failedRows} refused) ${batch.failure ?? ''}`);
  return batch;
}
