import { orderImport } from '@/domain/order-input';
import { Refusal, type RefusalDetail } from '@/domain/refusal';
import { validated } from '@/domain/validation';
import type { Customer } from '@/entities/customer';
import type { Order } from '@/entities/order';
import { difference } from '../../ledger';
import { type InLine, whyNotInLine } from '../../order/in-line';
import type { NewOrder } from '../../order/insert';
import { type Catalogue, contentFrom, type OrderContent, sameLines, withStoredNames } from '../../order/lines';
import { type Outcome, rowProblem } from '../outcome';
import type { KnownOrder } from './existing';
import { fieldOf, type PreparedOrder } from './prepare';
import type { ResolvedOrder } from './resolve';
import type { OrderSetup } from './setup';

/** What becomes of an order: all of its rows go in, or none. */
export type OrderDecision = { order: PreparedOrder; outcomes: Outcome[] } & (
  | { act: 'CREATE'; created: NewOrder }
  | { act: 'UPDATE'; known: Order; change: InLine }
  | { act: 'SKIP' | 'FAIL' }
);

/** Decides about an order whose customer and products were looked for; writes nothing. */
export function decideOrder(setup: OrderSetup, resolved: ResolvedOrder, catalogue: Catalogue): OrderDecision {
  const { order, known, blame } = resolved;
  if (known && setup.plan.policy === 'SKIP' && order.lines.every((line) => !blame.isGuilty(line))) return { act: 'SKIP', order, outcomes: blame.outcomes('SKIP') };
  if (known && !known.within) blame.add(0, rowProblem('import.order.elsewhere'));
  if (!resolved.customer || blame.isAny) return { act: 'FAIL', order, outcomes: blame.refused() };
  try {
    return decideSound(setup, { ...resolved, customer: resolved.customer }, catalogue);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    tell(setup, resolved, error.details);
    return { act: 'FAIL', order, outcomes: blame.refused() };
  }
}

function decideSound(setup: OrderSetup, resolved: ResolvedOrder & { customer: Customer }, catalogue: Catalogue): OrderDecision {
  const { order, known, blame, customer } = resolved;
  const { lines, status, discountAmount, taxAmount, freight, cancelReason, ...fields } = validated(orderImport, draftOf(setup, resolved));
  const reckon = (tax: typeof taxAmount) => contentFrom(withStoredNames(lines, known?.lines ?? []), catalogue, { discountAmount, taxAmount: tax, freight });
  const content = withKeptTax(reckon(taxAmount), setup, known, reckon);
  const reason = cancelReason ?? null;
  if (!known) {
    const createdAt = order.said.createdAt === undefined ? {} : { createdAt: String(order.said.createdAt) };
    const created = { customer, content, fields: { ...(fields as Partial<Order>), ...createdAt, status, cancelReason: status === 'CANCELLED' ? reason : null } };
    return { act: 'CREATE', order, created, outcomes: blame.outcomes('CREATE') };
  }
  const change: InLine = { customerId: customer.id, content, status, cancelReason: reason, fields: fields as Partial<Order> };
  const wrong = whyNotInLine(known.order, change);
  if (wrong) throw new Refusal(wrong);
  if (isAsStored(known, change)) return { act: 'SKIP', order, outcomes: blame.outcomes('SKIP') };
  return { act: 'UPDATE', order, known: known.order, change, outcomes: blame.outcomes('UPDATE') };
}

/** The order as the rows have it; what they say nothing of stays as it is stored. */
function draftOf({ plan }: OrderSetup, { order: { key, said, lines }, known, products }: ResolvedOrder): object {
  const stored = known?.order;
  const { orderedOn, status = stored?.status ?? plan.orderStatus, cancelReason, deliveryAddress, remark, taxAmount } = said;
  const { discountAmount = stored?.discountAmount, freight = stored?.freight } = said;
  return {
    externalSource: plan.externalSource, externalId: key, orderedOn, status, cancelReason, deliveryAddress, remark, discountAmount, taxAmount, freight,
    lines: lines.map(({ said: { quantity, unitPrice, discountRate, discountAmount: off, taxRate } }, place) => ({
      productId: products[place]?.product?.id, description: products[place]?.description, quantity, unitPrice, discountRate, discountAmount: off, taxRate,
    })),
  };
}

/** The tax of an order that is here already stays where the file says nothing of taxes; it lies on the lines as their rates have it, as long as these come to it. */
function withKeptTax(content: OrderContent, setup: OrderSetup, known: KnownOrder | undefined, reckon: (tax: number) => OrderContent): OrderContent {
  const kept = known && !setup.has('orderTax') && !setup.has('lineTaxRate') ? known.order.tax : content.totals.tax;
  return kept === content.totals.tax ? content : reckon(kept);
}

const isAsStored = ({ order, lines }: KnownOrder, { content, status, fields }: InLine): boolean =>
  sameLines(lines, content.lines) && order.status === status && !difference(order, { ...fields, ...content.totals });

/** Puts what the rules of an order refuse to the rows and fields that it comes from. */
function tell(setup: OrderSetup, { order, blame }: ResolvedOrder, details: readonly RefusalDetail[]): void {
  for (const { message, params, field: path = '' } of details) {
    const { place, field } = fieldOf(setup, path);
    const row = order.lines[place ?? 0];
    const value = row && field ? (setup.columns.find((column) => column.field === field)?.textOf(row.cells) ?? '') : '';
    blame.add(place ?? 0, { field, message, value, ...(params ? { params } : {}) });
  }
}
