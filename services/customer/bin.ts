import { Customer } from '@/entities/customer';
import { holdRecord } from '../exclusive';
import { demandNoOpenOpportunities } from '../opportunity/open';
import { demandNoOpenOrders } from '../order/open';
import { demandNoOpenTickets } from '../service-ticket/open';
import { demandNoHeldUnits } from '../unit/hold';
import type { Viewer } from '../viewer';
import { write } from '../write';

/** Puts a customer into the recycle bin. Its contacts and interactions go out of sight with it and come back with it. */
export async function deleteCustomer(viewer: Viewer, id: number, version: number): Promise<Customer> {
  return write(viewer, { command: { name: 'customerDelete', args: [id, version] } }, async (tx) => {
    // Whoever begins something for the customer holds it too: either it is seen here, or the customer is gone there.
    await holdRecord(tx.database, 'customer', id);
    const customer = await tx.find(Customer, id, 'customer:delete');
    await demandNoOpenOrders(tx, id);
    await demandNoOpenTickets(tx, id);
    await demandNoOpenOpportunities(tx, id);
    await demandNoHeldUnits(tx, id);
    return tx.update(Customer, customer, version, { deletedAt: tx.now, deletedById: viewer.userId }, 'delete');
  });
}

/** Takes a customer out of the recycle bin. */
export async function restoreCustomer(viewer: Viewer, id: number, version: number): Promise<Customer> {
  return write(viewer, { command: { name: 'customerRestore', args: [id, version] } }, async (tx) => {
    const customer = await tx.find(Customer, id, 'customer:restore', { deleted: true });
    return tx.update(Customer, customer, version, { deletedAt: null, deletedById: null }, 'restore');
  });
}
