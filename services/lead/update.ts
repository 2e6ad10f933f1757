import { isConverted, isOpen } from '@/domain/lead';
import { type LeadPatch, leadPatch } from '@/domain/lead-input';
import { Refusal } from '@/domain/refusal';
import { validated } from '@/domain/validation';
import { Lead } from '@/entities/lead';
import { demandChoices } from '../dictionary/choice';
import { demandWritable } from '../field-writes';
import type { Viewer } from '../viewer';
import { write } from '../write';
import { demandInterest } from './create';
import { derivedLeadColumns, LEAD_CHOICES } from './derive';

/** Changes what is known of a lead that is open; the score follows. */
export async function updateLead(viewer: Viewer, id: number, version: number, input: LeadPatch): Promise<Lead> {
  const patch = validated(leadPatch, input) as Partial<Lead>;
  demandWritable(viewer, 'lead', patch);
  return write(viewer, { command: { name: 'leadUpdate', args: [id, version, input] } }, async (tx) => {
    const lead = await tx.find(Lead, id, 'lead:update');
    demandChoices(viewer, LEAD_CHOICES, patch, lead);
    await demandInterest(tx, {
      productId: patch.productId === lead.productId ? null : (patch.productId ?? null), projectId: patch.projectId === lead.projectId ? null : (patch.projectId ?? null),
    });
    if (!isOpen(lead.status)) throw new Refusal({ code: 'BLOCKED', message: 'lead.closed' }, lead);
    return tx.update(Lead, lead, version, { ...patch, ...derivedLeadColumns(viewer, { ...lead, ...patch }, tx.now) });
  });
}

/** Puts a lead into the recycle bin; one that became a customer stays, because that tells where the customer came from. */
export async function deleteLead(viewer: Viewer, id: number, version: number): Promise<Lead> {
  return write(viewer, { command: { name: 'leadDelete', args: [id, version] } }, async (tx) => {
    const lead = await tx.find(Lead, id, 'lead:delete');
    if (isConverted(lead.status)) throw new Refusal({ code: 'BLOCKED', message: 'lead.converted' }, lead);
    return tx.update(Lead, lead, version, { deletedAt: tx.now, deletedById: viewer.userId }, 'delete');
  });
}

/** Takes a lead out of the recycle bin. */
export async function restoreLead(viewer: Viewer, id: number, version: number): Promise<Lead> {
  return write(viewer, { command: { name: 'leadRestore', args: [id, version] } }, async (tx) => {
    const lead = await tx.find(Lead, id, 'lead:restore', { deleted: true });
    return tx.update(Lead, lead, version, { deletedAt: null, deletedById: null }, 'restore');
  });
}
