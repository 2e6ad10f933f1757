import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { cents, type Company, type Order } from './company';

const SCALE = 10_000n;

function textOf(folder: string, ...names: string[]): string {
  const found = names.map((name) => path.join(folder, name)).find((file) => existsSync(file));
  if (!found) throw new Error(`none of ${names.join(', ')} is in ${folder}`);
  const bytes = readFileSync(found);
  return (found.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').replace(/^\ufeff/, '');
}

/** Rows of Microsoft's own files, which have no header: fields end with a tab, or with `+|`, rows with a line break, or with `&|`. */
function rows(text: string): string[][] {
  if (text.includes('+|')) return text.split(/&\|\r?\n?/).filter((row) => row.trim()).map((row) => row.split('+|'));
  return text.split(/\r?\n/).filter(Boolean).map((row) => row.split('\t'));
}

/** Records of a file with a header whose cells hold no quoted comma but in money, which nobody asks for. */
function records(text: string): Record<string, string>[] {
  const [head = '', ...lines] = text.split(/\r?\n/).filter(Boolean);
  const names = head.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(names.map((name, place) => [name, cells[place] ?? '']));
  });
}

const scaled = (text: string): bigint => {
  const [whole = '0', fraction = ''] = text.split('.');
  return BigInt(whole + fraction.padEnd(4, '0').slice(0, 4));
};

const decimal = (value: bigint): string => `${value / SCALE}.${(value % SCALE).toString().padStart(4, '0')}`;

/** The files give price and amount of a line; the discount, a whole percentage in all of them, follows. */
function discountOf(quantity: string, unitPrice: string, lineTotal: string): string | undefined {
  const gross = BigInt(quantity) * scaled(unitPrice);
  const taken = gross - scaled(lineTotal);
  const rate = gross ? (taken * SCALE * 2n + gross) / (gross * 2n) : 0n;
  return rate > 0n ? decimal(rate) : undefined;
}

function customersOf(folder: string): Company['customers'] {
  const stores = new Map(rows(textOf(folder, 'oltp/Store.csv')).map(([id = '', name = '']) => [id, name]));
  const names = new Map(records(textOf(folder, 'AdventureWorks_Customers.csv')).map((row) => [row.CustomerKey ?? '', [row.FirstName, row.LastName].filter(Boolean).join(' ')]));
  return rows(textOf(folder, 'oltp/Customer.csv')).map(([id = '', , store = '', , account = '']) => {
    const organisation = stores.get(store);
    return organisation ? { externalId: id, kind: 'ORGANISATION' as const, name: organisation } : { externalId: id, kind: store ? 'ORGANISATION' as const : 'PERSON' as const, name: names.get(id) || account };
  });
}

function productsOf(folder: string): Company['products'] {
  return rows(textOf(folder, 'oltp/Product.csv')).map((cells) => {
    const [externalId = '', name = '', sku = ''] = cells;
    const [, sellEnd, discontinued] = cells.slice(-5);
    return { externalId, sku, name, listPrice: decimal(scaled(cells[9] ?? '0')), active: !sellEnd && !discontinued };
  });
}

/** Microsoft's bicycle company, whole: 19,820 customers, 504 products, 31,465 orders with 121,317 lines. */
export function adventureWorks(folder: string): Company {
  const products = productsOf(folder);
  const skus = new Map(products.map(({ externalId, sku }) => [externalId, sku]));
  const lines = Map.groupBy(records(textOf(folder, 'SalesOrderDetail.csv', 'SalesOrderDetail.csv.gz')), ({ SalesOrderID }) => SalesOrderID ?? '');
  const orders = records(textOf(folder, 'SalesOrderHeader.csv', 'SalesOrderHeader.csv.gz')).map((head): Order => ({
    externalId: head.SalesOrderID ?? '', customerExternalId: head.CustomerID ?? '', orderedOn: (head.OrderDate ?? '').slice(0, 10), status: 'COMPLETED',
    freight: cents(head.ShippingCost ?? '0'), taxAmount: cents(head.TaxAmt ?? '0'),
    lines: (lines.get(head.SalesOrderID ?? '') ?? []).map(({ OrderQty = '', ProductID = '', UnitPrice = '', LineTotal = '' }) => {
      const discountRate = discountOf(OrderQty, UnitPrice, LineTotal);
      return { sku: skus.get(ProductID) ?? ProductID, quantity: OrderQty, unitPrice: UnitPrice, ...(discountRate ? { discountRate } : {}) };
    }),
  }));
  return { source: 'adventureworks', currency: 'USD', customers: customersOf(folder), products, orders };
}
