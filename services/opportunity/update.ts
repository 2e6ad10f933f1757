import { isEditable } from '@/domain/opportunity';
import { type OpportunityPatch, opportunityPatch } from '@/domain/opportunity-input';
import { Refusal } from '@/domain/refusal';
import { validated } from '@/domain/validation';
import { Opportunity } from '@/entities/opportunity';
import { demandChoices } from '../dictionary/choice';
import { demandWritable } from '../field-writes';
import type { Viewer } from '../viewer';
import { write } from '../write';
import { demandCustomer, OPPORTUNITY_CHOICES } from './create';

/** Changes what was found, as long as nobody develops it. */
export async function updateOpportunity(viewer: Viewer, id: number, version: number, input: OpportunityPatch): Promise<Opportunity> {
  const patch = validated(opportunityPatch, input);
  demandWritable(viewer, 'opportunity', patch);
  return write(viewer, { command: { name: 'opportunityUpdate', args: [id, version, input] } }, async (tx) => {
    const opportunity = await tx.find(Opportunity, id, 'opportunity:update');
    demandChoices(viewer, OPPORTUNITY_CHOICES, patch, opportunity);
    if (patch.customerId !== opportunity.customerId) await demandCustomer(tx, patch.customerId);
    if (!isEditable(opportunity.status)) throw new Refusal({ code: 'BLOCKED', message: 'opportunity.assigned' }, opportunity);
    return tx.update(Opportunity, opportunity, version, patch as Partial<Opportunity>);
  });
}
