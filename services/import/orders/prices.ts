import { pricesOn } from '../../product/price';
import type { Reader } from '../subject-import';
import type { ResolvedOrder } from './resolve';

const asked = ({ order, customer }: ResolvedOrder): string => `${String(order.said.orderedOn)} ${customer?.currency ?? ''}`;
const NONE: ReadonlyMap<number, number> = new Map();

/** The prices of the day for lines of products that name none; read once for each day and currency. */
export async function pricesOf(reader: Reader, orders: readonly ResolvedOrder[]): Promise<(order: ResolvedOrder) => ReadonlyMap<number, number>> {
  const questions = new Map<string, { on: string; currency: string; productIds: Set<number> }>();
  for (const resolved of orders) {
    const { order, customer, products } = resolved;
    const priceless = order.lines.flatMap(({ said }, place) => (said.unitPrice === undefined ? (products[place]?.product?.id ?? []) : []));
    if (!priceless.length || !customer || order.said.orderedOn === undefined) continue;
    const question = questions.get(asked(resolved)) ?? { on: String(order.said.orderedOn), currency: customer.currency, productIds: new Set<number>() };
    for (const id of priceless) question.productIds.add(id);
    questions.set(asked(resolved), question);
  }
  const answers = new Map<string, ReadonlyMap<number, number>>();
  for (const [key, { productIds, ...question }] of questions) answers.set(key, await pricesOn(reader, { ...question, productIds: [...productIds] }));
  return (order) => answers.get(asked(order)) ?? NONE;
}
