import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { PlanItem } from '@/entities/plan-item';
import { createPlanItem, deletePlanItem, recordPlanResult, restorePlanItem, updatePlanItem, waivePlanItem } from '@/services/plan-item/write';
import type { Viewer } from '@/services/viewer';
import { type Context, signedIn } from '../context';
import { recordId, referenceId } from '../global-id';
import { payloadType, recordPayload } from '../payload';
import { PlanItemCreateInput, PlanItemRecordInput, PlanItemUpdateInput, PlanItemWaiveInput } from './inputs';

const PlanItemPayload = payloadType('PlanItemPayload', 'planItem', PlanItem);
const ID_ARG = { description: 'Global id of the plan item.' };
const VERSION_ARG = { description: 'Version that the viewer saw; a stale one is refused with CONFLICT.' };

const payload = (context: Context, work: (viewer: Viewer) => Promise<PlanItem>) => {
  const viewer = signedIn(context);
  return recordPayload(context, 'planItem', 'planItem', async () => work(viewer));
};

function decode<T extends PlanItemUpdateInput>({ ownerId, ...input }: T) {
  return { ...input, ...(ownerId == null ? {} : { ownerId: referenceId('User', ownerId, 'ownerId') }) };
}

@Resolver(() => PlanItem)
export class PlanItemMutations {
  @Mutation(() => PlanItemPayload, { description: 'Adds an item to the plan of an opportunity in development. Takes planItem:create.' })
  planItemCreate(
    @Arg('opportunityId', () => ID, { description: 'Opportunity whose plan it belongs to.' }) opportunityId: string,
    @Arg('input', () => PlanItemCreateInput, { description: 'The new item.' }) input: PlanItemCreateInput, @Ctx() context: Context,
  ) {
    return payload(context, (viewer) => createPlanItem(viewer, recordId('Opportunity', opportunityId), decode(input)));
  }

  @Mutation(() => PlanItemPayload, { description: 'Changes an item that is open. Takes planItem:update.' })
  planItemUpdate(
    @Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('input', () => PlanItemUpdateInput, { description: 'What to change.' }) input: PlanItemUpdateInput, @Ctx() context: Context,
  ) {
    return payload(context, (viewer) => updatePlanItem(viewer, recordId('PlanItem', id), version, decode(input)));
  }

  @Mutation(() => PlanItemPayload, { description: 'Writes down what came of an item, or corrects it. Takes planItem:record.' })
  planItemRecord(
    @Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('input', () => PlanItemRecordInput, { description: 'What came of it.' }) input: PlanItemRecordInput, @Ctx() context: Context,
  ) {
    return payload(context, (viewer) => recordPlanResult(viewer, recordId('PlanItem', id), version, input));
  }

  @Mutation(() => PlanItemPayload, { description: 'Lets an item go without a result. Takes planItem:record.' })
  planItemWaive(
    @Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('input', () => PlanItemWaiveInput, { description: 'Why.' }) input: PlanItemWaiveInput, @Ctx() context: Context,
  ) {
    return payload(context, (viewer) => waivePlanItem(viewer, recordId('PlanItem', id), version, input));
  }

  @Mutation(() => PlanItemPayload, { description: 'Takes an item out of the plan, into the recycle bin. Takes planItem:delete.' })
  planItemDelete(@Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number, @Ctx() context: Context) {
    return payload(context, (viewer) => deletePlanItem(viewer, recordId('PlanItem', id), version));
  }

  @Mutation(() => PlanItemPayload, { description: 'Takes an item back into the plan. Takes planItem:restore.' })
  planItemRestore(@Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number, @Ctx() context: Context) {
    return payload(context, (viewer) => restorePlanItem(viewer, recordId('PlanItem', id), version));
  }
}
