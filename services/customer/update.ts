import { type CustomerPatch, customerPatch } from '@/domain/customer-input';
import { validated } from '@/domain/validation';
import { Customer } from '@/entities/customer';
import { demandChoices } from '../dictionary/choice';
import { demandWritable } from '../field-writes';
import { demandNoOrders } from '../order/open';
import type { Viewer } from '../viewer';
import { write } from '../write';
import { CUSTOMER_CHOICES, derivedColumns } from './derive';

/** Changes the fields given, if the record still has the version that the viewer saw. */
export async function updateCustomer(viewer: Viewer, id: number, version: number, input: CustomerPatch): Promise<Customer> {
  const patch = validated(customerPatch, input);
  demandWritable(viewer, 'customer', patch);
  return write(viewer, { command: { name: 'customerUpdate', args: [id, version, input] } }, async (tx) => {
    const customer = await tx.find(Customer, id, 'customer:update');
    demandChoices(viewer, CUSTOMER_CHOICES, patch, customer);
    if (patch.currency && patch.currency !== customer.currency) await demandNoOrders(tx, id);
    const changed = patch as Partial<Customer>;
    const kind = changed.kind ?? customer.kind;
    const named = changed.kind ? { ...changed, name: changed.name ?? customer.name } : changed;
    return tx.update(Customer, customer, version, { ...named, ...derivedColumns(named, kind) });
  });
}
