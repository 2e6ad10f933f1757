import { Refusal } from '@/domain/refusal';
import { Opportunity } from '@/entities/opportunity';
import { demandLiveCustomer } from '../customer/live';
import { demandChoices } from '../dictionary/choice';
import { transition } from '../transition';
import type { Viewer } from '../viewer';
import { OPPORTUNITY_CHOICES } from './create';

const NOTE_LENGTH = 500;

export interface FailInput {
  failReasonId?: number | null;
  note?: string | null;
}

/** Stops the development: the customer has no need, or is not worth it. The reason stays on the record. */
export async function failOpportunity(viewer: Viewer, id: number, version: number, input: FailInput): Promise<Opportunity> {
  const note = input.note?.trim() || null;
  if ((note?.length ?? 0) > NOTE_LENGTH) throw new Refusal({ code: 'VALIDATION', message: 'validation.tooLong', field: 'note', params: { max: NOTE_LENGTH } });
  return transition<Opportunity>(viewer, Opportunity, {
    id, version, step: 'fail', reason: note, input: { ...input },
    patch: (tx) => {
      demandChoices(viewer, OPPORTUNITY_CHOICES, input);
      return { failReasonId: input.failReasonId ?? null, failNote: note, closedAt: tx.now };
    },
  });
}

/** Opens a closed opportunity again. What came of it stays: the customer that it was won as, and the plan. */
export async function reopenOpportunity(viewer: Viewer, id: number, version: number, reason: string | null): Promise<Opportunity> {
  return transition<Opportunity>(viewer, Opportunity, {
    id, version, step: 'reopen', reason, input: { reason },
    patch: async (tx, { customerId }) => {
      await demandLiveCustomer(tx, customerId);
      return { closedAt: null, failReasonId: null, failNote: null };
    },
  });
}
