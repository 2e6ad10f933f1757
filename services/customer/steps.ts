import { Customer } from '@/entities/customer';
import { openByHand } from '../churn-case/open';
import { latestCase, noteReturn } from '../churn-case/settle';
import { transition } from '../transition';
import type { Viewer } from '../viewer';

/**
 * Takes a customer one step through its life: activate, warn or recover. A warning opens a churn case, whose steps decide how it goes on; whoever comes back
 * has no reason of loss any more.
 */
export async function stepCustomer(viewer: Viewer, id: number, version: number, step: string, reason: string | null = null): Promise<Customer> {
  return transition<Customer>(viewer, Customer, {
    id, version, step, reason, input: { reason },
    patch: () => (step === 'recover' ? { lostReasonId: null } : {}),
    after: async (tx, customer) => {
      if (step === 'warn') await openByHand(tx, customer, reason);
      const lost = step === 'recover' ? await latestCase(tx, id) : undefined;
      if (lost) await noteReturn(tx, lost, null);
    },
  });
}
