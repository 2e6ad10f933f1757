import { isInDevelopment } from '@/domain/opportunity';
import { type DevelopmentPatch, developmentPatch } from '@/domain/opportunity-input';
import { Refusal } from '@/domain/refusal';
import { validated } from '@/domain/validation';
import { Opportunity } from '@/entities/opportunity';
import { demandChoices } from '../dictionary/choice';
import type { Viewer } from '../viewer';
import { write } from '../write';
import { OPPORTUNITY_CHOICES } from './create';

/** Moves an opportunity in development to a stage, or changes what it looks like being worth. A stage brings its probability unless another is given. */
export async function developOpportunity(viewer: Viewer, id: number, version: number, input: DevelopmentPatch): Promise<Opportunity> {
  const patch = validated(developmentPatch, input);
  return write(viewer, { command: { name: 'opportunityDevelop', args: [id, version, input] } }, async (tx) => {
    const opportunity = await tx.find(Opportunity, id, 'opportunity:develop');
    demandChoices(viewer, OPPORTUNITY_CHOICES, patch, opportunity);
    if (!isInDevelopment(opportunity.status)) throw new Refusal({ code: 'BLOCKED', message: 'opportunity.notInDevelopment' }, opportunity);
    const { stageId } = patch;
    const moved = stageId !== undefined && stageId !== opportunity.stageId;
    const probability = moved ? viewer.dictionaries.item(stageId)?.probability : null;
    const staged: Partial<Opportunity> = moved ? { stageSince: tx.now, ...(probability == null ? {} : { successRate: probability }) } : {};
    return tx.update(Opportunity, opportunity, version, { ...staged, ...(patch as Partial<Opportunity>) }, moved ? 'move' : 'update');
  });
}
