import type { PlanItem } from '@/entities/plan-item';
import { raw, type Sql, sql } from '../database/sql';
import { type Between, oneOf } from '../filter';
import { type PageArgs, readPage, type Sort } from '../page';
import { countUpTo } from '../read';
import type { Viewer } from '../viewer';

/** Every field given must match. Days are `YYYY-MM-DD`, the end of the range excluded. */
export interface PlanItemFilter {
  opportunityId?: number | null;
  ownerIds?: number[] | null;
  dueOn?: Between<string> | null;
  /** Neither a result nor a waiver, in an opportunity that is being developed. */
  open?: boolean | null;
}

/** Orders of the list of plan items: each is an index. */
export const PLAN_ITEM_SORTS: Record<string, Omit<Sort, 'key' | 'descending'>> = {
  DUE_ON: { property: 'dueOn' },
  DELETED_AT: { property: 'deletedAt', nullable: true },
};

export interface PlanItemListArgs extends PageArgs {
  filter?: PlanItemFilter | null;
  sort: Sort;
  deleted?: boolean;
}

/** One page of the plan items that the viewer may read. */
export const listPlanItems = (viewer: Viewer, args: PlanItemListArgs) =>
  readPage<PlanItem>(viewer, 'planItem', {
    ...args, conditions: planItemConditions(args.filter), permission: args.deleted ? 'planItem:restore' : 'planItem:read',
  });

/** How many there are, exact up to 10,000. */
export const countPlanItems = (viewer: Viewer, { filter, deleted }: Pick<PlanItemListArgs, 'filter' | 'deleted'>) =>
  countUpTo(viewer, 'planItem', planItemConditions(filter), { deleted: deleted ?? false });

const OPEN = "t.result IS NULL AND t.waiver IS NULL AND EXISTS (SELECT 1 FROM opportunities o WHERE o.id = t.opportunity_id AND o.status = 'ASSIGNED')";

function planItemConditions(filter: PlanItemFilter | null | undefined): Sql[] {
  if (!filter) return [];
  return [
    ...(filter.opportunityId == null ? [] : [sql`t.opportunity_id = ${filter.opportunityId}`]), ...oneOf('t.owner_id', filter.ownerIds),
    ...(filter.dueOn?.from == null ? [] : [sql`t.due_on >= ${filter.dueOn.from}`]), ...(filter.dueOn?.to == null ? [] : [sql`t.due_on < ${filter.dueOn.to}`]),
    ...(filter.open == null ? [] : [raw(filter.open ? `(${OPEN})` : `NOT (${OPEN})`)]),
  ];
}
