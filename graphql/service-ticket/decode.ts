import { referenceId } from '../global-id';
import type { ServiceTicketUpdateInput } from './inputs';

const TYPES = {
  typeId: 'DictionaryItem', contactId: 'Contact', orderId: 'Order', productId: 'Product', unitId: 'Unit', complaintCauseId: 'DictionaryItem', liableDepartmentId: 'Department',
} as const;
type Named = keyof typeof TYPES;

/** What an input says of a ticket, with keys in place of global ids. */
export function decodeTicket<T extends ServiceTicketUpdateInput>(input: T): Omit<T, Named> & { [K in Named]?: number } {
  const given = Object.entries(TYPES).flatMap(([field, type]) => {
    const id = input[field as Named];
    return id === undefined ? [] : [[field, referenceId(type, id, field)]];
  });
  return { ...input, ...Object.fromEntries(given) } as Omit<T, Named> & { [K in Named]?: number };
}
