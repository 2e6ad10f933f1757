import { isInDevelopment, STAGE_DICTIONARY } from '@/domain/opportunity';
import { Refusal, type RefusalDetail, refusedOne } from '@/domain/refusal';
import { Opportunity } from '@/entities/opportunity';
import { PlanItem } from '@/entities/plan-item';
import { User } from '@/entities/user';
import { sql } from '../database/sql';
import { isGranted } from '../role/granted';
import { demand } from '../scope';
import { demandHolder } from '../scope-check';
import { takeStep, transition } from '../transition';
import type { Viewer } from '../viewer';
import { write } from '../write';
import type { WriteTransaction } from '../write-transaction';

export interface AssignManyInput {
  ids: number[];
  assigneeId: number;
  reason?: string | null;
}

export interface AssignManyResult {
  opportunities: Opportunity[];
  /** One for each opportunity that stayed as it was; `field` is its place, `ids.3`. */
  refused: RefusalDetail[];
}

/** Gives an opportunity to an account manager, who develops it from now on. */
export async function assignOpportunity(viewer: Viewer, id: number, version: number, assigneeId: number): Promise<Opportunity> {
  return transition<Opportunity>(viewer, Opportunity, {
    id, version, step: 'assign', input: { assigneeId },
    patch: async (tx) => firstPatch(tx, await demandAssignee(tx, assigneeId)),
  });
}

/** Gives an opportunity in development to another account manager; what is left of the plan goes along. */
export async function reassignOpportunity(viewer: Viewer, id: number, version: number, assigneeId: number, reason: string | null): Promise<Opportunity> {
  return write(viewer, { command: { name: 'opportunityReassign', args: [id, version, assigneeId, reason] }, reason }, async (tx) => {
    const opportunity = await tx.find(Opportunity, id, 'opportunity:assign');
    const assignee = await demandAssignee(tx, assigneeId);
    if (!isInDevelopment(opportunity.status)) throw new Refusal({ code: 'BLOCKED', message: 'opportunity.notInDevelopment' }, opportunity);
    return handOver(tx, opportunity, version, assignee);
  });
}

/** Assigns or reassigns many at once. Those that may not go are named; the others go. */
export async function assignMany(viewer: Viewer, input: AssignManyInput): Promise<AssignManyResult> {
  demand(viewer, 'opportunity:assign');
  return write(viewer, { command: { name: 'opportunityAssignMany', args: input }, reason: input.reason ?? null }, async (tx) => {
    const assignee = await demandAssignee(tx, input.assigneeId);
    const opportunities: Opportunity[] = [];
    const refused: RefusalDetail[] = [];
    for (const [place, id] of input.ids.entries()) {
      const outcome = await assignOne(tx, id, assignee);
      if ('id' in outcome) opportunities.push(outcome);
      else refused.push({ ...outcome, field: `ids.${place}` });
    }
    return { opportunities, refused };
  });
}

async function assignOne(tx: WriteTransaction, id: number, assignee: User): Promise<Opportunity | RefusalDetail> {
  try {
    const opportunity = await tx.find(Opportunity, id, 'opportunity:assign');
    if (isInDevelopment(opportunity.status)) return await handOver(tx, opportunity, opportunity.version, assignee);
    const input = { assigneeId: assignee.id };
    return await takeStep<Opportunity>(tx, Opportunity, opportunity, { version: opportunity.version, step: 'assign', input, patch: () => firstPatch(tx, assignee) });
  } catch (error) {
    return refusedOne(error);
  }
}

/** Development starts in the first stage; how likely the success is, its finder has said. */
function firstPatch(tx: WriteTransaction, assignee: User): Partial<Opportunity> {
  const first = tx.viewer.dictionaries.items(STAGE_DICTIONARY).find(({ active }) => active);
  const stage = first ? { stageId: first.id, stageSince: tx.now } : {};
  return { ownerId: assignee.id, departmentId: assignee.departmentId, assignedAt: tx.now, ...stage };
}

async function handOver(tx: WriteTransaction, opportunity: Opportunity, version: number, assignee: User): Promise<Opportunity> {
  // Nothing changes where it is theirs already, but whoever asks has to know how it stands.
  if (assignee.id === opportunity.ownerId) return tx.update(Opportunity, opportunity, version, {});
  const patch = { ownerId: assignee.id, departmentId: assignee.departmentId, assignedAt: tx.now };
  const handed = await tx.update(Opportunity, opportunity, version, patch, 'reassign');
  const left = await tx.select(PlanItem, sql`t.opportunity_id = ${opportunity.id} AND t.owner_id = ${opportunity.ownerId}
    AND t.result IS NULL AND t.waiver IS NULL AND t.deleted_at IS NULL`);
  for (const item of left) await tx.update(PlanItem, item, item.version, { ownerId: assignee.id });
  return handed;
}

/** An account manager is whoever may bring an opportunity to success: active, within reach, whatever the role is called. */
async function demandAssignee(tx: WriteTransaction, userId: number): Promise<User> {
  const assignee = await demandHolder(tx, userId, 'opportunity:assign', 'assigneeId');
  const [able] = await tx.select(User, sql`t.id = ${userId} AND ${isGranted('t.id', 'opportunity:succeed')}`);
  if (!able) throw new Refusal({ code: 'VALIDATION', message: 'opportunity.notAccountManager', field: 'assigneeId' });
  return assignee;
}
