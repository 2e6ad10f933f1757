import type { OrderFilter } from '@/services/order/list';
import { referenceId, referenceIds } from '../global-id';
import type { OrderFilterInput, OrderLineInput, OrderUpdateInput, OrderUpsertLineInput } from './inputs';

/** Lines with keys in place of global ids. */
export const decodeLines = <T extends OrderUpsertLineInput>(lines: readonly T[]) =>
  lines.map(({ productId, ...line }, place) => ({ ...line, productId: referenceId('Product', productId, `lines.${place}.productId`) ?? null }));

const decodeOwnLines = (lines: readonly OrderLineInput[]) =>
  decodeLines(lines.map(({ unitId, ...line }, place) => ({ ...line, unitId: referenceId('Unit', unitId, `lines.${place}.unitId`) ?? null })));

/** An order input with keys in place of global ids; only what was given. */
export function decodeOrder({ contactId, lines, ...rest }: OrderUpdateInput) {
  return {
    ...rest,
    ...(contactId === undefined ? {} : { contactId: referenceId('Contact', contactId, 'contactId') ?? null }),
    ...(lines ? { lines: decodeOwnLines(lines) } : {}),
  };
}

/** A filter with keys in place of global ids. */
export function decodeFilter(filter: OrderFilterInput | null | undefined): OrderFilter | null {
  if (!filter) return null;
  return {
    ...filter, customerIds: referenceIds('Customer', filter.customerIds), ownerIds: referenceIds('User', filter.ownerIds),
    productIds: referenceIds('Product', filter.productIds), opportunityIds: referenceIds('Opportunity', filter.opportunityIds),
    unitIds: referenceIds('Unit', filter.unitIds),
  };
}
