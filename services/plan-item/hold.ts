import { Refusal } from '@/domain/refusal';
import { isInDevelopment } from '@/domain/opportunity';
import type { Permission } from '@/domain/permissions';
import { Opportunity } from '@/entities/opportunity';
import { sql } from '../database/sql';
import type { WriteTransaction } from '../write-transaction';

interface PlanState {
  openItems: number;
  nextDueOn: string | null;
}

/**
 * Takes the plan of an opportunity until the end of the transaction, so that nobody settles the opportunity while an item is added, nor the other
 * way round; answers how the plan stands.
 */
export async function holdPlan(tx: WriteTransaction, { id }: Pick<Opportunity, 'id'>): Promise<PlanState> {
  await tx.database.execute(sql`UPDATE opportunities SET open_items = open_items WHERE id = ${id}`);
  return planState(tx, id);
}

/** The opportunity whose plan the viewer is about to write, taken for it. Refuses one that nobody develops. */
export async function holdForPlan(tx: WriteTransaction, opportunityId: number, permission: Permission): Promise<Opportunity> {
  await tx.find(Opportunity, opportunityId, permission);
  await holdPlan(tx, { id: opportunityId });
  const [opportunity] = await tx.select(Opportunity, sql`t.id = ${opportunityId}`);
  if (!opportunity || !isInDevelopment(opportunity.status)) throw new Refusal({ code: 'BLOCKED', message: 'planItem.notInDevelopment' });
  return opportunity;
}

/**
 * What the opportunity tells of its plan follows from the items. It is derived, so neither the version nor the ledger of the opportunity moves:
 * somebody who edits it at this moment is not disturbed.
 */
export async function followPlan(tx: WriteTransaction, opportunityId: number): Promise<void> {
  const { openItems, nextDueOn } = await planState(tx, opportunityId);
  await tx.database.execute(sql`UPDATE opportunities SET open_items = ${openItems}, next_due_on = ${nextDueOn} WHERE id = ${opportunityId}`);
}

async function planState(tx: WriteTransaction, opportunityId: number): Promise<PlanState> {
  const [state] = await tx.database.read<{ openItems: number; nextDueOn: string | Date | null }>(sql`SELECT COUNT(*) AS "openItems", MIN(t.due_on) AS "nextDueOn"
    FROM plan_items t WHERE t.opportunity_id = ${opportunityId} AND t.result IS NULL AND t.waiver IS NULL AND t.deleted_at IS NULL`);
  const due = state?.nextDueOn ?? null;
  return { openItems: Number(state?.openItems ?? 0), nextDueOn: due instanceof Date ? due.toISOString().slice(0, 10) : due };
}
