/** The inputs of `customerCreate`, `productCreate` and `orderUpsert` that make up a company, whatever its files look like. */
export interface Company {
  source: string;
  currency: string;
  customers: { externalId: string; kind: 'ORGANISATION' | 'PERSON'; name: string; phone?: string; email?: string; address?: string }[];
  products: { externalId: string; sku: string; name: string; listPrice: string; active: boolean }[];
  orders: Order[];
}

export interface Order {
  externalId: string;
  customerExternalId: string;
  orderedOn: string;
  status: 'CONFIRMED' | 'COMPLETED';
  freight: string;
  taxAmount?: string;
  lines: { sku: string; quantity: string; unitPrice: string; discountRate?: string }[];
}

/** A decimal of any length at two places, half away from zero: what `Money` takes. */
export function cents(text: string): string {
  const [whole = '0', fraction = ''] = text.split('.');
  const scaled = BigInt(whole + fraction.padEnd(4, '0').slice(0, 4));
  const rounded = ((scaled + 50n) / 100n).toString().padStart(3, '0');
  return `${rounded.slice(0, -2)}.${rounded.slice(-2)}`;
}
