import type { CareOccasion } from '@/domain/care-rule';
import type { CareTaskStatus } from '@/domain/care-task';
import type { CareTask } from '@/entities/care-task';
import { raw, type Sql, sql, within } from '../database/sql';
import { type Between, between, equal, oneOf } from '../filter';
import { type PageArgs, readPage, type Sort } from '../page';
import { countUpTo } from '../read';
import type { Viewer } from '../viewer';

/** Every field given must match. Ids are database keys; days are `YYYY-MM-DD`, the end of the range excluded. */
export interface CareTaskFilter {
  status?: CareTaskStatus[] | null;
  occasion?: CareOccasion[] | null;
  ruleIds?: number[] | null;
  customerIds?: number[] | null;
  /** Of customers held by one of these users. */
  ownerIds?: number[] | null;
  dueOn?: Between<string> | null;
  number?: string | null;
}

/** Orders of the list of care tasks: each is an index. */
export const CARE_TASK_SORTS: Record<string, Omit<Sort, 'key' | 'descending'>> = {
  DUE_ON: { property: 'dueOn' },
  COMPLETED_AT: { property: 'completedAt', nullable: true },
};

/** One page of the care tasks that the viewer may read. */
export const listCareTasks = (viewer: Viewer, { filter, ...args }: PageArgs & { filter?: CareTaskFilter | null; sort: Sort }) =>
  readPage<CareTask>(viewer, 'careTask', { ...args, conditions: conditionsOf(filter) });

/** How many there are, exact up to 10,000. */
export const countCareTasks = (viewer: Viewer, filter: CareTaskFilter | null | undefined) => countUpTo(viewer, 'careTask', conditionsOf(filter));

function conditionsOf(filter: CareTaskFilter | null | undefined): Sql[] {
  if (!filter) return [];
  return [
    ...oneOf('t.status', filter.status), ...oneOf('t.occasion', filter.occasion), ...oneOf('t.rule_id', filter.ruleIds), ...oneOf('t.customer_id', filter.customerIds),
    ...(filter.ownerIds ? [sql`EXISTS (SELECT 1 FROM customers h WHERE h.id = t.customer_id AND ${within(raw('h.owner_id'), filter.ownerIds)})`] : []),
    ...between('t.due_on', filter.dueOn), ...equal('t.number', filter.number),
  ];
}
