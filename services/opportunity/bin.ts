import { isEditable } from '@/domain/opportunity';
import { Refusal } from '@/domain/refusal';
import { Opportunity } from '@/entities/opportunity';
import { demandLiveCustomer } from '../customer/live';
import type { Viewer } from '../viewer';
import { write } from '../write';

/** Puts an opportunity into the recycle bin: only its creator may, and only while nobody develops it. */
export async function deleteOpportunity(viewer: Viewer, id: number, version: number): Promise<Opportunity> {
  return write(viewer, { command: { name: 'opportunityDelete', args: [id, version] } }, async (tx) => {
    const opportunity = await tx.find(Opportunity, id, 'opportunity:delete');
    if (!isEditable(opportunity.status)) throw new Refusal({ code: 'BLOCKED', message: 'opportunity.assigned' }, opportunity);
    if (opportunity.createdById !== viewer.userId) throw new Refusal({ code: 'BLOCKED', message: 'opportunity.notCreator' }, opportunity);
    return tx.update(Opportunity, opportunity, version, { deletedAt: tx.now, deletedById: viewer.userId }, 'delete');
  });
}

/** Takes an opportunity out of the recycle bin. */
export async function restoreOpportunity(viewer: Viewer, id: number, version: number): Promise<Opportunity> {
  return write(viewer, { command: { name: 'opportunityRestore', args: [id, version] } }, async (tx) => {
    const opportunity = await tx.find(Opportunity, id, 'opportunity:restore', { deleted: true });
    await demandLiveCustomer(tx, opportunity.customerId);
    return tx.update(Opportunity, opportunity, version, { deletedAt: null, deletedById: null }, 'restore');
  });
}
