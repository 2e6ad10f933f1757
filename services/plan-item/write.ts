import { isOpen } from '@/domain/plan-item';
import {
  type PlanItemDraft, planItemDraft, type PlanItemPatch, planItemPatch, type PlanItemResult, planItemResult, type PlanItemWaiver, planItemWaiver,
} from '@/domain/plan-item-input';
import type { Permission } from '@/domain/permissions';
import { Refusal } from '@/domain/refusal';
import { validated } from '@/domain/validation';
import { PlanItem } from '@/entities/plan-item';
import { demand } from '../scope';
import { demandHolder } from '../scope-check';
import type { Viewer } from '../viewer';
import { write } from '../write';
import type { WriteTransaction } from '../write-transaction';
import { followPlan, holdForPlan } from './hold';

/** Adds an item to the plan of an opportunity in development; its account manager does it unless somebody else is named. */
export async function createPlanItem(viewer: Viewer, opportunityId: number, input: PlanItemDraft): Promise<PlanItem> {
  demand(viewer, 'planItem:create');
  const { ownerId, ...draft } = validated(planItemDraft, input);
  return write(viewer, { command: { name: 'planItemCreate', args: [opportunityId, input] } }, async (tx) => {
    if (ownerId) await demandHolder(tx, ownerId, 'planItem:create');
    const opportunity = await holdForPlan(tx, opportunityId, 'planItem:create');
    const item = await tx.insert(PlanItem, { ...draft, opportunityId, ownerId: ownerId ?? opportunity.ownerId });
    await followPlan(tx, opportunityId);
    return item;
  });
}

/** Changes what is to be done, by whom or by when, until something came of it. */
export async function updatePlanItem(viewer: Viewer, id: number, version: number, input: PlanItemPatch): Promise<PlanItem> {
  const patch = validated(planItemPatch, input);
  return changed(viewer, id, { name: 'planItemUpdate', args: [id, version, input], permission: 'planItem:update' }, async (tx, item) => {
    if (patch.ownerId && patch.ownerId !== item.ownerId) await demandHolder(tx, patch.ownerId, 'planItem:update');
    return async () => {
      if (!isOpen(item)) throw new Refusal({ code: 'BLOCKED', message: 'planItem.settled' }, item);
      return tx.update(PlanItem, item, version, patch as Partial<PlanItem>);
    };
  });
}

/** Writes down what came of an item, or corrects it; a waiver is off then. */
export async function recordPlanResult(viewer: Viewer, id: number, version: number, input: PlanItemResult): Promise<PlanItem> {
  const { result, resultAt } = validated(planItemResult, input);
  return changed(viewer, id, { name: 'planItemRecord', args: [id, version, input], permission: 'planItem:record' }, async (tx, item) => () =>
    tx.update(PlanItem, item, version, { result, resultAt: resultAt ? new Date(resultAt).toISOString() : (item.resultAt ?? tx.now), waiver: null }, 'record'));
}

/** Lets an item go without a result, and says why. */
export async function waivePlanItem(viewer: Viewer, id: number, version: number, input: PlanItemWaiver): Promise<PlanItem> {
  const { waiver } = validated(planItemWaiver, input);
  return changed(viewer, id, { name: 'planItemWaive', args: [id, version, input], permission: 'planItem:record' }, async (tx, item) => async () => {
    if (item.result !== null) throw new Refusal({ code: 'BLOCKED', message: 'planItem.hasResult' }, item);
    return tx.update(PlanItem, item, version, { waiver }, 'waive');
  });
}

/** Takes an item out of the plan, into the recycle bin. */
export async function deletePlanItem(viewer: Viewer, id: number, version: number): Promise<PlanItem> {
  return changed(viewer, id, { name: 'planItemDelete', args: [id, version], permission: 'planItem:delete' }, async (tx, item) => () =>
    tx.update(PlanItem, item, version, { deletedAt: tx.now, deletedById: viewer.userId }, 'delete'));
}

/** Takes an item back into the plan. */
export async function restorePlanItem(viewer: Viewer, id: number, version: number): Promise<PlanItem> {
  return changed(viewer, id, { name: 'planItemRestore', args: [id, version], permission: 'planItem:restore' }, async (tx, item) => () =>
    tx.update(PlanItem, item, version, { deletedAt: null, deletedById: null }, 'restore'));
}

interface Act {
  name: string;
  args: unknown[];
  permission: Permission;
}

/** Finds the item, prepares, takes the plan and then does what was prepared. */
async function changed(
  viewer: Viewer, id: number, { name, args, permission }: Act, prepare: (tx: WriteTransaction, item: PlanItem) => Promise<() => Promise<PlanItem>>,
): Promise<PlanItem> {
  return write(viewer, { command: { name, args } }, async (tx) => {
    const item = await tx.find(PlanItem, id, permission, { deleted: permission === 'planItem:restore' });
    const act = await prepare(tx, item);
    await holdForPlan(tx, item.opportunityId, 'opportunity:read');
    const result = await act();
    await followPlan(tx, item.opportunityId);
    return result;
  });
}
