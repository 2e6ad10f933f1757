import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** An invoice of the file, of a customer who is named. */
export interface Invoice {
  number: string;
  customer: string;
  country: string;
  /** `YYYY-MM-DD`. */
  day: string;
  /** Something was taken back: the file calls it a cancellation. */
  returned: boolean;
  lines: { sku: string; description: string; quantity: number; unitPrice: number }[];
}

export interface Retail {
  rows: number;
  invoices: Invoice[];
  /** What is left out, and why. */
  anonymous: { rows: number; invoices: number };
  /** Article number → name. */
  products: Map<string, { name: string; unitPrice: number }>;
}

/** A line of the file as cells; a name may stand in quotes and hold commas. */
function cellsOf(line: string): string[] {
  if (!line.includes('"')) return line.split(',');
  const cells: string[] = [];
  for (const match of line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)) cells.push((match[1] ?? match[2] ?? '').replaceAll('""', '"'));
  return cells;
}

/**
 * The online retailer's file: InvoiceNo, StockCode, Description, Quantity, InvoiceDate, UnitPrice, CustomerID, Country. Rows that name no customer are left out, because
 * a sale to nobody tells nothing of anybody's leaving. An invoice whose number begins with C takes goods back.
 */
export function readRetail(file: string): Retail {
  const bytes = readFileSync(file);
  const [, ...lines] = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split(/\r?\n/).filter(Boolean);
  const invoices = new Map<string, Invoice>();
  const products: Retail['products'] = new Map();
  const nameless = new Set<string>();
  let anonymousRows = 0;
  for (const line of lines) {
    const [number = '', sku = '', description = '', quantity = '', at = '', price = '', customer = '', country = ''] = cellsOf(line);
    if (!customer) {
      anonymousRows += 1;
      nameless.add(number);
      continue;
    }
    const key = customer.replace(/\.0$/, '');
    const invoice = invoices.get(number) ?? { number, customer: key, country, day: at.slice(0, 10), returned: number.startsWith('C'), lines: [] };
    invoices.set(number, invoice);
    const name = description.trim() || sku;
    const unitPrice = Number(price);
    invoice.lines.push({ sku, description: name, quantity: Math.abs(Number(quantity)), unitPrice });
    products.set(sku, { name, unitPrice });
  }
  return { rows: lines.length, invoices: [...invoices.values()], anonymous: { rows: anonymousRows, invoices: nameless.size }, products };
}
