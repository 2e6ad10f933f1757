import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cents, type Company, type Order } from './company';

/** The values of every INSERT into a table of a T-SQL script: 'it''s' → it's, NULL → an empty text. */
function inserted(script: string, table: string): string[][] {
  const rows: string[][] = [];
  const start = new RegExp(`INSERT\\s+(?:INTO\\s+)?"${table}"\\s*(?:\\([^)]*\\)\\s*)?VALUES\\s*\\(`, 'g');
  const value = /\s*(?:N?'((?:[^']|'')*)'|([^,()']+))\s*([,)])/y;
  for (const begin of script.matchAll(start)) {
    const row: string[] = [];
    value.lastIndex = begin.index + begin[0].length;
    for (let cell = value.exec(script); cell; cell = value.exec(script)) {
      const plain = cell[2]?.trim() ?? '';
      row.push(cell[1] === undefined ? (plain === 'NULL' ? '' : plain) : cell[1].replaceAll("''", "'"));
      if (cell[3] === ')') break;
    }
    rows.push(row);
  }
  return rows;
}

/** 7/4/1996 → 1996-07-04. */
function day(text: string): string {
  const [month = '', date = '', year = ''] = text.split('/');
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}

/** Microsoft's food trader, from the script that makes its database: 91 customers, 77 products, 830 orders with 2,155 lines. */
export function northwind(folder: string): Company {
  const script = readFileSync(path.join(folder, 'instnwnd.sql'), 'utf8');
  const lines = Map.groupBy(inserted(script, 'Order Details'), ([order = '']) => order);
  const skuOf = (id: string) => `NW-${id.padStart(3, '0')}`;
  return {
    source: 'northwind', currency: 'USD',
    customers: inserted(script, 'Customers').map(([externalId = '', name = '', , , address = '', city = '', , , country = '']) => ({
      externalId, kind: 'ORGANISATION', name, address: [address, city, country].filter(Boolean).join(', '),
    })),
    products: inserted(script, 'Products').map(([id = '', name = '', , , , price = '', , , , discontinued = '']) => ({ externalId: id, sku: skuOf(id), name, listPrice: cents(price), active: discontinued === '0' })),
    orders: inserted(script, 'Orders').map(([id = '', customer = '', , ordered = '', , shipped = '', , freight = '0']): Order => ({
      externalId: id, customerExternalId: customer, orderedOn: day(ordered), status: shipped ? 'COMPLETED' : 'CONFIRMED', freight: cents(freight),
      lines: (lines.get(id) ?? []).map(([, product = '', unitPrice = '', quantity = '', discount = '0']) => ({ sku: skuOf(product), quantity, unitPrice, ...(Number(discount) ? { discountRate: discount } : {}) })),
    })),
  };
}
