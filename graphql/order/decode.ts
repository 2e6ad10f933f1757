import type { OrderFilter } from '@/services/order/list';
import { referenceId, referenceIds } from '../global-id';
import type { OrderFilterInput, OrderLineInput, OrderUpdateInput } from './inputs';

/** Lines with keys in place of global ids. */
export const decodeLines = <T extends OrderLineInput>(lines: readonly T[]) =>
  lines.map(({ productId, ...line }, place) => ({ ...line, productId: referenceId('Product', productId, `lines.${place}.productId`) ?? null }));

/** An order input with keys in place of global ids; only what was given. */
export function decodeOrder({ contactId, lines, ...rest }: OrderUpdateInput) {
  return {
    ...rest,
    ...(contactId === undefined ? {} : { contactId: referenceId('Contact', contactId, 'contactId') ?? null }),
    ...(lines ? { lines: decodeLines(lines) } : {}),
  };
}

/** A filter with keys in place of global ids. */
export function decodeFilter(filter: OrderFilterInput | null | undefined): OrderFilter | null {
  if (!filter) return null;
  return {
    ...filter, customerIds: referenceIds('Customer', filter.customerIds), ownerIds: referenceIds('User', filter.ownerIds),
    productIds: referenceIds('Product', filter.productIds), opportunityIds: referenceIds('Opportunity', filter.opportunityIds),
  };
}
