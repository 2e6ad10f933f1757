import { readCurrency } from '@/domain/import/currency';
import { fieldOfProperty } from '@/domain/import/target-fields';
import { foldText } from '@/domain/text/normalise';
import type { Customer } from '@/entities/customer';
import type { Product } from '@/entities/product';
import { namingKey } from '../named-customers';
import type { CellProblem } from '../problem';
import { Blame } from './blame';
import type { KnownOrder, Stored } from './existing';
import type { PreparedLine, PreparedOrder } from './prepare';
import type { OrderSetup } from './setup';

/** What a line is of: a product, or what it is described as. */
export interface LineProduct {
  product: Product | null;
  description: string | undefined;
}

/** An order with what it refers to. */
export interface ResolvedOrder {
  order: PreparedOrder;
  known: KnownOrder | undefined;
  customer: Customer | null;
  products: LineProduct[];
  blame: Blame;
}

/** Finds customer and products of an order among what is stored, and says what is not there or not clear. */
export function resolveOrder(setup: OrderSetup, stored: Stored, order: PreparedOrder): ResolvedOrder {
  const blame = new Blame(order);
  const customer = customerOf(stored, order, blame);
  const currency = order.said.currency === undefined ? customer?.currency : readCurrency(String(order.said.currency));
  if (customer && currency !== customer.currency) {
    blame.add(0, { field: 'orderCurrency', message: 'import.order.currency', params: { currency: customer.currency }, value: String(order.said.currency) });
  }
  const products = order.lines.map((line, place) => productOf(setup, stored, line, (problem) => blame.add(place, problem)));
  return { order, known: stored.orders.get(order.key), customer, products, blame };
}

function customerOf(stored: Stored, { customer: naming }: PreparedOrder, blame: Blame): Customer | null {
  if (!naming) return null;
  const [found, ...others] = stored.customers.get(namingKey(naming)) ?? [];
  if (found && !others.length) return found;
  const field = fieldOfProperty('order', naming.by);
  blame.add(0, found
    ? { field, message: 'import.customer.ambiguous', params: { count: others.length + 1 }, value: naming.text }
    : { field, message: 'import.customer.unknown', value: naming.text });
  return null;
}

function productOf({ viewer, plan }: OrderSetup, stored: Stored, { said }: PreparedLine, tell: (problem: CellProblem) => void): LineProduct {
  const sku = said.sku === undefined ? undefined : String(said.sku);
  const name = said.productName === undefined ? undefined : String(said.productName);
  const [product, ...others] = sku === undefined ? (stored.byName.get(foldText(name ?? '')) ?? []) : [stored.bySku.get(sku)].filter((each) => each !== undefined);
  const field = sku === undefined ? 'lineProductName' : 'lineProductCode';
  const described = { product: null, description: name ?? sku };
  if (!product) {
    if (plan.missingProduct === 'REFUSE' && described.description !== undefined) tell({ field, message: 'import.product.unknown', value: sku ?? name ?? '' });
    return described;
  }
  if (others.length) tell({ field, message: 'import.product.ambiguous', value: name ?? '' });
  const measure = product.measureId === null ? undefined : viewer.dictionaries.item(product.measureId);
  const counted = said.measure === undefined ? null : foldText(String(said.measure));
  if (measure && counted !== null && ![measure.labelZh, measure.labelEn, measure.code].some((label) => foldText(label) === counted)) {
    tell({ field: 'lineMeasure', message: 'import.product.otherMeasure', value: String(said.measure), warning: true });
  }
  return { product, description: name };
}
