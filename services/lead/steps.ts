import { type LeadContactDraft, leadContactDraft } from '@/domain/lead-input';
import { Refusal } from '@/domain/refusal';
import { validated } from '@/domain/validation';
import { Lead } from '@/entities/lead';
import { LeadContact } from '@/entities/lead-contact';
import { demandChoices } from '../dictionary/choice';
import { transition } from '../transition';
import type { Viewer } from '../viewer';
import { LEAD_CHOICES } from './derive';

const NOTE_LENGTH = 500;

/** Writes down an attempt to reach them; the lead counts as contacted from the first one on. */
export async function contactLead(viewer: Viewer, id: number, version: number, input: LeadContactDraft): Promise<Lead> {
  const { channel, note, occurredAt } = validated(leadContactDraft, input);
  return transition<Lead>(viewer, Lead, {
    id, version, step: 'contact', input: { ...input },
    patch: async (tx, lead) => {
      const at = occurredAt ? new Date(occurredAt).toISOString() : tx.now;
      await tx.insert(LeadContact, { leadId: lead.id, channel, note, occurredAt: at });
      // Written down later, an older attempt is not the last. The lead changes all the same: sent again, the attempt would be written down twice.
      return { contactedAt: lead.contactedAt && lead.contactedAt > at ? lead.contactedAt : at, updatedAt: tx.now };
    },
  });
}

/** They want something that we have: it is worth becoming a customer. */
export async function qualifyLead(viewer: Viewer, id: number, version: number): Promise<Lead> {
  return transition<Lead>(viewer, Lead, { id, version, step: 'qualify' });
}

export interface DisqualifyInput {
  disqualifyReasonId?: number | null;
  note?: string | null;
}

/** Puts a lead aside. The reason stays on the record. */
export async function disqualifyLead(viewer: Viewer, id: number, version: number, input: DisqualifyInput): Promise<Lead> {
  const note = input.note?.trim() || null;
  if ((note?.length ?? 0) > NOTE_LENGTH) throw new Refusal({ code: 'VALIDATION', message: 'validation.tooLong', field: 'note', params: { max: NOTE_LENGTH } });
  return transition<Lead>(viewer, Lead, {
    id, version, step: 'disqualify', reason: note, input: { ...input },
    patch: (tx) => {
      demandChoices(viewer, LEAD_CHOICES, input);
      return { disqualifyReasonId: input.disqualifyReasonId ?? null, disqualifyNote: note, closedAt: tx.now };
    },
  });
}

/** Takes up again what was put aside: it waits to be assigned anew. */
export async function reopenLead(viewer: Viewer, id: number, version: number, reason: string | null): Promise<Lead> {
  return transition<Lead>(viewer, Lead, {
    id, version, step: 'reopen', reason, input: { reason },
    patch: () => ({ closedAt: null, disqualifyReasonId: null, disqualifyNote: null, assignedAt: null }),
  });
}
