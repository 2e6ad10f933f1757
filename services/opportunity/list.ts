import { OPEN_STATUSES, type OpportunityStatus, STAGE_DICTIONARY } from '@/domain/opportunity';
import type { Opportunity } from '@/entities/opportunity';
import { or, raw, type Sql, sql, within } from '../database/sql';
import { withinTrees } from '../department/within-tree';
import { type Between, between, equal, instants, oneOf } from '../filter';
import { type PageArgs, readPage, type Sort } from '../page';
import { countUpTo } from '../read';
import { searchCondition } from '../search/condition';
import type { Viewer } from '../viewer';

/** Every field given must match. Ids are database keys; days are `YYYY-MM-DD`, the end of a range excluded. */
export interface OpportunityFilter {
  status?: OpportunityStatus[] | null;
  stageIds?: number[] | null;
  /** In this stage of the development or a later one, failed in one, or won. */
  reachedStageId?: number | null;
  sourceIds?: number[] | null;
  failReasonIds?: number[] | null;
  ownerIds?: number[] | null;
  departmentIds?: number[] | null;
  /** Also those below the departments named. */
  departmentTreeIds?: number[] | null;
  customerId?: number | null;
  createdAt?: Between<string> | null;
  expectedCloseOn?: Between<string> | null;
  /** Whether a day of decision is expected at all. */
  dated?: boolean | null;
  amount?: Between<number> | null;
  successRate?: Between<number> | null;
  /** An item of the plan was due before this day and is still open. */
  lateOn?: string | null;
  currency?: string | null;
  number?: string | null;
}

/** Orders of the list of opportunities: each is an index. */
export const OPPORTUNITY_SORTS: Record<string, Omit<Sort, 'key' | 'descending'>> = {
  CREATED_AT: { property: 'createdAt' },
  UPDATED_AT: { property: 'updatedAt' },
  EXPECTED_CLOSE_ON: { property: 'expectedCloseOn', nullable: true },
  AMOUNT: { property: 'amount', nullable: true },
  SUCCESS_RATE: { property: 'successRate' },
  DELETED_AT: { property: 'deletedAt', nullable: true },
};

export interface OpportunityListArgs extends PageArgs {
  filter?: OpportunityFilter | null;
  search?: string | null;
  sort: Sort;
  deleted?: boolean;
}

/** One page of the opportunities that the viewer may read. */
export function listOpportunities(viewer: Viewer, args: OpportunityListArgs, properties?: ReadonlySet<string>) {
  const conditions = opportunityConditions(viewer, args);
  return readPage<Opportunity>(viewer, 'opportunity', { ...args, properties, conditions, permission: args.deleted ? 'opportunity:restore' : 'opportunity:read' });
}

/** How many there are, exact up to 10,000. */
export const countOpportunities = (viewer: Viewer, args: Pick<OpportunityListArgs, 'filter' | 'search' | 'deleted'>) =>
  countUpTo(viewer, 'opportunity', opportunityConditions(viewer, args), { deleted: args.deleted ?? false });

/** What a filter and a search ask of a row `t` of opportunities. */
export function opportunityConditions(viewer: Viewer, { filter, search }: Pick<OpportunityListArgs, 'filter' | 'search'>): Sql[] {
  return [...(filter ? filterConditions(viewer, filter) : []), ...(search?.trim() ? [searchCondition(viewer, 'opportunity', search, 't')] : [])];
}

function filterConditions(viewer: Viewer, filter: OpportunityFilter): Sql[] {
  return [
    ...oneOf('t.status', filter.status), ...oneOf('t.stage_id', filter.stageIds), ...oneOf('t.source_id', filter.sourceIds),
    ...oneOf('t.fail_reason_id', filter.failReasonIds), ...oneOf('t.owner_id', filter.ownerIds), ...oneOf('t.department_id', filter.departmentIds),
    ...(filter.departmentTreeIds ? [withinTrees('t.department_id', filter.departmentTreeIds)] : []),
    ...(filter.reachedStageId == null ? [] : [reachedCondition(viewer, filter.reachedStageId)]),
    ...(filter.customerId == null ? [] : [sql`t.customer_id = ${filter.customerId}`]),
    ...between('t.created_at', instants(filter.createdAt)), ...days('t.expected_close_on', filter.expectedCloseOn),
    ...(filter.dated == null ? [] : [raw(`t.expected_close_on IS ${filter.dated ? 'NOT ' : ''}NULL`)]),
    ...between('t.amount', filter.amount), ...between('t.success_rate', filter.successRate),
    ...(filter.lateOn ? [sql`t.next_due_on < ${filter.lateOn} AND ${within(raw('t.status'), [...OPEN_STATUSES])}`] : []),
    ...equal('t.currency', filter.currency), ...equal('t.number', filter.number),
  ];
}

function days(column: string, range: Between<string> | null | undefined): Sql[] {
  return [
    ...(range?.from == null ? [] : [sql`${raw(column)} >= ${range.from}`]),
    ...(range?.to == null ? [] : [sql`${raw(column)} < ${range.to}`]),
  ];
}

/** The stages stand in the order of their dictionary: who is in a later one, or has won, has come through this one. What was moved back has not. */
export function reachedCondition(viewer: Viewer, stageId: number): Sql {
  const stages = viewer.dictionaries.items(STAGE_DICTIONARY).map(({ id }) => id);
  const place = stages.indexOf(stageId);
  return or([sql`t.status = ${'SUCCEEDED'}`, within(raw('t.stage_id'), place < 0 ? [] : stages.slice(place))]);
}
