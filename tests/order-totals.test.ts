import fc from 'fast-check';
import { fromScaled, toScaled } from '@/domain/decimal';
import { orderAmounts, type OrderTerms, spread } from '@/domain/order-totals';
import type { Refusal } from '@/domain/refusal';

const lineTerms = fc.record({
  quantity: fc.integer({ min: 1, max: 10_000_000 }),
  unitPrice: fc.integer({ min: 0, max: 100_000_000 }),
  discountRate: fc.option(fc.integer({ min: 0, max: 10_000 })),
  taxRate: fc.option(fc.integer({ min: 0, max: 10_000 })),
});
const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
const gross = ({ lines }: OrderTerms) => orderAmounts({ lines: lines.map(({ quantity, unitPrice }) => ({ quantity, unitPrice })) }).subtotal;

/** Orders with discounts of every kind, never more than there is to take off. */
const orders: fc.Arbitrary<OrderTerms> = fc.record({
  lines: fc.array(lineTerms, { minLength: 1, maxLength: 40 }), share: fc.double({ min: 0, max: 1, noNaN: true }), tax: fc.option(fc.integer({ min: 0, max: 10_000_000 })),
  freight: fc.option(fc.integer({ min: 0, max: 1_000_000 })), amounts: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 40, maxLength: 40 }),
}).map(({ lines, share, tax, freight, amounts }) => {
  const own = lines.map((line, place) => {
    if (line.discountRate) return line;
    return { ...line, discountAmount: Math.floor(orderAmounts({ lines: [line] }).subtotal * (amounts[place] ?? 0)) };
  });
  return { lines: own, discountAmount: Math.floor(orderAmounts({ lines: own }).subtotal * share), taxAmount: tax, freight };
});

it('the lines add up to the order, whatever the discounts, to the last cent', () => {
  fc.assert(fc.property(orders, (terms) => {
    const { lines, subtotal, discount, tax, freight, total } = orderAmounts(terms);
    expect(sum(lines.map(({ net }) => net))).toBe(subtotal);
    expect(sum(lines.map((line) => line.discount))).toBe(discount);
    expect(sum(lines.map((line) => line.tax))).toBe(tax);
    expect(subtotal + discount).toBe(gross(terms));
    expect(total).toBe(subtotal + tax + freight);
    if (terms.taxAmount != null) expect(tax).toBe(terms.taxAmount);
    expect(lines.every(({ net, tax: own }) => net >= 0 && own >= 0 && Number.isSafeInteger(net))).toBe(true);
  }), { numRuns: 2000 });
});

it('a line is rounded once, half away from zero: within half a cent of its exact value', () => {
  fc.assert(fc.property(lineTerms, ({ discountRate, ...line }) => {
    const { subtotal } = orderAmounts({ lines: [{ ...line, discountRate }] });
    const exact = BigInt(line.quantity) * BigInt(line.unitPrice) * BigInt(10_000 - (discountRate ?? 0));
    const error = 2n * (BigInt(subtotal) * 1_000_000_000n - exact);
    expect(error > -1_000_000_000n && error <= 1_000_000_000n).toBe(true);
  }), { numRuns: 2000 });
  // 0.5 × 0.01 is half a cent, which goes up; a float would make 1.005 × 1 fall short.
  expect(orderAmounts({ lines: [{ quantity: 500, unitPrice: 100 }] }).subtotal).toBe(1);
  expect(orderAmounts({ lines: [{ quantity: 1000, unitPrice: 10_050 }] }).subtotal).toBe(101);
});

it('shares add up to what was spread, differ from the exact share by less than a unit, and follow the weights', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 1e9 }), fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 50 }), (amount, weights) => {
    const shares = spread(amount, weights);
    expect(sum(shares)).toBe(amount);
    const total = sum(weights);
    if (total) shares.forEach((share, place) => expect(Math.abs(share - (amount * (weights[place] ?? 0)) / total)).toBeLessThan(1.001));
  }), { numRuns: 1000 });
});

it('refuses to take off more than there is, naming the field', () => {
  const fieldOf = (terms: OrderTerms) => {
    try {
      orderAmounts(terms);
    } catch (error) {
      return (error as Refusal).details[0]?.field;
    }
    return 'taken';
  };
  const line = { quantity: 1000, unitPrice: 10_000 };
  expect(fieldOf({ lines: [line, { ...line, discountAmount: 101 }] })).toBe('lines.1.discountAmount');
  expect(fieldOf({ lines: [line], discountAmount: 101 })).toBe('discountAmount');
  expect(fieldOf({ lines: [{ quantity: 1_000_000_000_000, unitPrice: Number.MAX_SAFE_INTEGER }] })).toBe('lines.0.unitPrice');
});

it('decimals are read and written without loss, and never rounded', () => {
  fc.assert(fc.property(fc.maxSafeInteger().filter((value) => Math.abs(value) < 1e15), fc.constantFrom(3, 4), (value, places) => {
    expect(toScaled(fromScaled(value, places), places)).toBe(value);
  }));
  expect([fromScaled(25_000, 4, 2), fromScaled(288_404, 4, 2), fromScaled(2500, 3), fromScaled(-1000, 3), fromScaled(1, 3)]).toEqual(['2.50', '28.8404', '2.5', '-1', '0.001']);
  for (const text of ['1.23456', '', '1,5', 'NaN', '1e3', '99999999999999']) expect(() => toScaled(text, 4)).toThrow(RangeError);
});
