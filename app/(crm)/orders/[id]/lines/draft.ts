import { fromScaled, PRICE_PLACES, QUANTITY_PLACES, RATE_PLACES, toScaled } from '@/domain/decimal';
import { fromMinor, toMinor } from '@/domain/money';
import { type OrderAmounts, orderAmounts } from '@/domain/order-totals';
import { parseDecimal } from '@/components/decimal-text';
import type { FoundUnit } from '../unit/use-units';
import type { Order } from '../use-order';

/** A line as somebody types it: texts, percentages in place of rates. */
export interface DraftLine {
  key: string;
  product: { value: string; label: string } | null;
  /** The property unit that the order is of; it is the only line then. */
  unit: { id: string; name: string } | null;
  description: string;
  quantity: string;
  unitPrice: string;
  discount: string;
  tax: string;
  /** A discount as an amount, which another way of writing gave it; a percentage replaces it. */
  discountAmount: string | null;
}

export interface Draft {
  lines: DraftLine[];
  discountAmount: string;
  freight: string;
  deliveryAddress: string;
  remark: string;
}

/** Its key is that of no other line: a draft that survived a reload has lines of before. */
export const emptyLine = (): DraftLine => ({
  key: `new-${Math.random().toString(36).slice(2)}`, product: null, unit: null, description: '', quantity: '1', unitPrice: '', discount: '', tax: '', discountAmount: null,
});

/** The line of a unit that was chosen, at its list price where the order is in yuan. */
export const lineOfUnit = ({ id, name, totalPrice, project, layout }: FoundUnit, currency: string): DraftLine => ({
  ...emptyLine(), unit: { id, name }, description: [project?.name, name, layout?.name].filter(Boolean).join(' '), unitPrice: currency === 'CNY' ? totalPrice : '',
});

const percent = (rate: string | null) => (rate === null ? '' : fromScaled(toScaled(rate, RATE_PLACES), RATE_PLACES - 2));
const rateOf = (text: string) => (text.trim() ? fromScaled(toScaled(parseDecimal(text) ?? '?', RATE_PLACES - 2), RATE_PLACES) : null);
const decimalOf = (text: string) => parseDecimal(text) ?? '?';
const amountOf = (text: string | null) => (text?.trim() ? decimalOf(text) : null);
const nonZero = (amount: string | null) => (amount && Number(amount) ? amount : '');

const draftLine = (line: Order['lines'][number]): DraftLine => ({
  key: `line-${line.position}`, product: line.product && { value: line.product.id, label: line.product.name }, unit: line.unit, description: line.description, quantity: line.quantity,
  unitPrice: line.unitPrice, discount: percent(line.discountRate), tax: percent(line.taxRate), discountAmount: line.discountAmount,
});

/** The order as it can be typed over. */
export const draftOf = (order: Order | null): Draft => ({
  discountAmount: nonZero(order?.discountAmount ?? null), freight: nonZero(order?.freight ?? null), deliveryAddress: order?.deliveryAddress ?? '', remark: order?.remark ?? '',
  lines: order?.lines.map(draftLine) ?? [],
});

/** What a draft says, each line in one text. */
export const textsOf = ({ lines, ...draft }: Draft) => ({
  ...draft,
  lines: lines.map(({ description, product, unit, quantity, unitPrice, discount, tax }) =>
    [`${description || product?.label || unit?.name || ''} × ${quantity}`, unitPrice, discount && `−${discount}%`, tax && `${tax}%`].filter(Boolean).join(' · ')),
});

/** What is sent. Throws RangeError where a text is no number: its field says so. */
export function inputOf({ lines, discountAmount, freight, deliveryAddress, remark }: Draft) {
  return {
    discountAmount: amountOf(discountAmount), freight: amountOf(freight) ?? '0', deliveryAddress: deliveryAddress || null, remark: remark || null,
    lines: lines.map((line) => ({
      productId: line.product?.value ?? null, unitId: line.unit?.id ?? null, description: line.description.trim() || null, quantity: decimalOf(line.quantity), unitPrice: amountOf(line.unitPrice),
      discountRate: rateOf(line.discount), discountAmount: line.discount.trim() ? null : line.discountAmount, taxRate: rateOf(line.tax),
    })),
  };
}

/** The fields of a line whose text is no number that it could be. */
export function wrongFields(line: DraftLine): (keyof DraftLine)[] {
  const fits = (read: () => unknown) => {
    try {
      read();
      return true;
    } catch {
      return false;
    }
  };
  const wrong: (keyof DraftLine)[] = [];
  if (!fits(() => toScaled(decimalOf(line.quantity), QUANTITY_PLACES))) wrong.push('quantity');
  if (line.unitPrice.trim() && !fits(() => toScaled(decimalOf(line.unitPrice), PRICE_PLACES))) wrong.push('unitPrice');
  if (!fits(() => rateOf(line.discount))) wrong.push('discount');
  if (!fits(() => rateOf(line.tax))) wrong.push('tax');
  return wrong;
}

/** What the draft comes to, by the very rule of the API; null while a text is no number. */
export function amountsOf(draft: Draft): OrderAmounts | null {
  try {
    const { lines, discountAmount, freight } = inputOf(draft);
    const rate = (text: string | null) => (text === null ? null : toScaled(text, RATE_PLACES));
    const minor = (text: string | null) => (text === null ? null : toMinor(text));
    return orderAmounts({
      discountAmount: minor(discountAmount), freight: minor(freight),
      lines: lines.map((line) => ({
        quantity: toScaled(line.quantity, QUANTITY_PLACES), unitPrice: toScaled(line.unitPrice ?? '0', PRICE_PLACES), discountRate: rate(line.discountRate),
        discountAmount: minor(line.discountAmount), taxRate: rate(line.taxRate),
      })),
    });
  } catch {
    return null;
  }
}

export const amountText = (minor: number | undefined): string | null => (minor === undefined ? null : fromMinor(minor));
