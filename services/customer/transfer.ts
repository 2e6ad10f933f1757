import { type RefusalDetail, refusedOne } from '@/domain/refusal';
import { Customer } from '@/entities/customer';
import { demand } from '../scope';
import { demandHolder } from '../scope-check';
import type { Viewer } from '../viewer';
import { write } from '../write';
import type { WriteTransaction } from '../write-transaction';

export interface CustomerTransferInput {
  ids: number[];
  ownerId: number;
  reason?: string | null;
}

export interface CustomerTransferResult {
  customers: Customer[];
  /** One for each customer that stayed; `field` is its place, `ids.3`. */
  refused: RefusalDetail[];
}

/** Gives customers, and with them their contacts and interactions, to another account manager. Those that may not go are named; the others go. */
export async function transferCustomers(viewer: Viewer, input: CustomerTransferInput): Promise<CustomerTransferResult> {
  demand(viewer, 'customer:transfer');
  return write(viewer, { command: { name: 'customerTransfer', args: input }, reason: input.reason ?? null }, async (tx) => {
    const owner = await demandHolder(tx, input.ownerId, 'customer:transfer');
    const customers: Customer[] = [];
    const refused: RefusalDetail[] = [];
    for (const [place, id] of input.ids.entries()) {
      const outcome = await transferOne(tx, id, owner.id, owner.departmentId);
      if (outcome instanceof Customer || 'id' in outcome) customers.push(outcome as Customer);
      else refused.push({ ...outcome, field: `ids.${place}` });
    }
    return { customers, refused };
  });
}

async function transferOne(tx: WriteTransaction, id: number, ownerId: number, departmentId: number): Promise<Customer | RefusalDetail> {
  try {
    const customer = await tx.find(Customer, id, 'customer:transfer');
    return await tx.update(Customer, customer, customer.version, { ownerId, departmentId }, 'transfer');
  } catch (error) {
    return refusedOne(error);
  }
}
