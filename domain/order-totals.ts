import { Refusal } from './refusal';

/** What a line says; quantities in thousandths, prices and rates in ten-thousandths, amounts in minor units. */
export interface LineTerms {
  quantity: number;
  unitPrice: number;
  discountRate?: number | null;
  discountAmount?: number | null;
  taxRate?: number | null;
}

/** What a line comes to, in minor units. `net` is after its own discount and its share of the order's. */
export interface LineAmounts {
  discount: number;
  net: number;
  tax: number;
}

export interface OrderTerms {
  lines: readonly LineTerms[];
  /** Taken off the order as a whole: spread over the lines. */
  discountAmount?: number | null;
  /** Tax of the order as a whole, where another system has reckoned it: spread over the lines in place of their own. */
  taxAmount?: number | null;
  freight?: number | null;
}

export interface OrderAmounts {
  lines: LineAmounts[];
  /** Sum of the lines' net amounts. */
  subtotal: number;
  discount: number;
  tax: number;
  freight: number;
  /** subtotal + tax + freight. */
  total: number;
}

const RATE = 10_000n;
/** quantity (10³) × price (10⁴) → minor units (10²). */
const TO_MINOR = 100_000n;

/** Half away from zero, on whole numbers: no amount passes through a float. */
function divide(numerator: bigint, denominator: bigint): bigint {
  const half = denominator / 2n;
  return numerator >= 0n ? (numerator + half) / denominator : -((-numerator + half) / denominator);
}

function exact(value: bigint, field: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new Refusal({ code: 'VALIDATION', message: 'order.amountTooLarge', field });
  return number;
}

/** Quantity × price less the line's own discount, rounded once. */
function ownNet({ quantity, unitPrice, discountRate, discountAmount }: LineTerms, place: number): { gross: number; net: number } {
  const product = BigInt(quantity) * BigInt(unitPrice);
  const gross = exact(divide(product, TO_MINOR), `lines.${place}.unitPrice`);
  if (discountRate) return { gross, net: exact(divide(product * (RATE - BigInt(discountRate)), TO_MINOR * RATE), `lines.${place}.unitPrice`) };
  const net = gross - (discountAmount ?? 0);
  if (net < 0) throw new Refusal({ code: 'VALIDATION', message: 'order.discountTooLarge', field: `lines.${place}.discountAmount` });
  return { gross, net };
}

/**
 * Shares of an amount in proportion to weights, in whole minor units that add up to it exactly: each is rounded down, and what is left over goes
 * to the largest remainders, earlier lines first. Without any weight the first takes it all.
 */
export function spread(amount: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + BigInt(weight), 0n);
  if (sum === 0n) return weights.map((_, place) => (place === 0 ? amount : 0));
  const products = weights.map((weight) => BigInt(amount) * BigInt(weight));
  const shares = products.map((product) => Number(product / sum));
  const left = amount - shares.reduce((total, share) => total + share, 0);
  const byRemainder = products.map((product, place) => ({ place, remainder: product % sum })).sort((a, b) => (b.remainder > a.remainder ? 1 : b.remainder < a.remainder ? -1 : a.place - b.place));
  for (const { place } of byRemainder.slice(0, left)) shares[place] = (shares[place] ?? 0) + 1;
  return shares;
}

const add = (amounts: readonly number[], field: string) => exact(amounts.reduce((total, amount) => total + BigInt(amount), 0n), field);

/** What an order comes to. Whatever the discounts, the lines add up to it. Throws Refusal where a discount is more than there is to pay. */
export function orderAmounts({ lines, discountAmount, taxAmount, freight }: OrderTerms): OrderAmounts {
  const own = lines.map(ownNet);
  const ownTotal = add(own.map(({ net }) => net), 'lines');
  const taken = discountAmount ?? 0;
  if (taken > ownTotal) throw new Refusal({ code: 'VALIDATION', message: 'order.discountTooLarge', field: 'discountAmount' });
  const shares = spread(taken, own.map(({ net }) => net));
  const nets = own.map(({ net }, place) => net - (shares[place] ?? 0));
  const taxes = taxAmount == null
    ? nets.map((net, place) => exact(divide(BigInt(net) * BigInt(lines[place]?.taxRate ?? 0), RATE), `lines.${place}.taxRate`))
    : spread(taxAmount, nets);
  const amounts = own.map(({ gross }, place): LineAmounts => ({ discount: gross - (nets[place] ?? 0), net: nets[place] ?? 0, tax: taxes[place] ?? 0 }));
  const subtotal = ownTotal - taken;
  const tax = add(taxes, 'lines');
  return {
    lines: amounts, subtotal, discount: add(amounts.map(({ discount }) => discount), 'lines'), tax, freight: freight ?? 0,
    total: add([subtotal, tax, freight ?? 0], 'freight'),
  };
}
