import { Customer } from '@/entities/customer';
import { demandChoices } from '../dictionary/choice';
import { transition } from '../transition';
import type { Viewer } from '../viewer';

export interface CustomerStepInput {
  reason?: string | null;
  lostReasonId?: number | null;
}

/** Takes a customer one step through its life: activate, warn, clear, lose or recover. Losing keeps the reason; coming back drops it. */
export async function stepCustomer(viewer: Viewer, id: number, version: number, step: string, input: CustomerStepInput = {}): Promise<Customer> {
  return transition<Customer>(viewer, Customer, {
    id, version, step, reason: input.reason ?? null, input: { ...input },
    patch: (tx) => {
      if (step === 'recover') return { lostReasonId: null };
      if (step !== 'lose') return {};
      demandChoices(tx.viewer, { lostReasonId: 'lost-reason' }, input);
      return { lostReasonId: input.lostReasonId ?? null };
    },
  });
}
