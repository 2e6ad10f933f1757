import { type ChurnCaseStatus, type ChurnSignal, CHURN_CASE_STATUSES, isKept } from '@/domain/churn-case';
import { localDay } from '@/domain/plan-item';
import type { ChurnCase } from '@/entities/churn-case';
import { dayValue, daysFrom, dayOfInstant } from '../database/days';
import { raw, type Sql, sql, within } from '../database/sql';
import { type Between, between, equal, instants, oneOf } from '../filter';
import { type PageArgs, readPage, type Sort } from '../page';
import { countUpTo } from '../read';
import { foundByCustomer } from '../search/by-customer';
import type { Viewer } from '../viewer';

/** Every field given must match. Ids are database keys, days `YYYY-MM-DD`, the end of a range excluded. */
export interface ChurnCaseFilter {
  status?: ChurnCaseStatus[] | null;
  signal?: ChurnSignal[] | null;
  customerId?: number | null;
  /** Whose customers. */
  ownerIds?: number[] | null;
  /** Grade of the customer when the warning was given. */
  gradeIds?: number[] | null;
  lostReasonIds?: number[] | null;
  lastOrderOn?: Between<string> | null;
  warnedAt?: Between<string> | null;
  closedAt?: Between<string> | null;
  /** With a measure of one of these kinds. */
  measureKindIds?: number[] | null;
  /** With any measure, or without. */
  measured?: boolean | null;
  /** The customer was kept within so many days of the warning. */
  keptWithinDays?: number | null;
  /** Warned of at least so many days ago. */
  minDaysOld?: number | null;
  number?: string | null;
}

/** Orders of the list of cases: each is an index. */
export const CHURN_CASE_SORTS: Record<string, Omit<Sort, 'key' | 'descending'>> = {
  WARNED_AT: { property: 'createdAt' },
  LAST_ORDER_ON: { property: 'lastOrderOn', nullable: true },
  CLOSED_AT: { property: 'closedAt', nullable: true },
};

export interface ChurnCaseListArgs extends PageArgs {
  filter?: ChurnCaseFilter | null;
  search?: string | null;
  sort: Sort;
}

type Counted = Pick<ChurnCaseListArgs, 'filter' | 'search'>;

/** One page of the cases that the viewer may read. */
export const listChurnCases = (viewer: Viewer, args: ChurnCaseListArgs) => readPage<ChurnCase>(viewer, 'churnCase', { ...args, conditions: churnCaseConditions(viewer, args) });

/** How many there are, exact up to 10,000. */
export const countChurnCases = (viewer: Viewer, args: Counted) => countUpTo(viewer, 'churnCase', churnCaseConditions(viewer, args));

function churnCaseConditions(viewer: Viewer, { filter, search }: Counted): Sql[] {
  const searched = search?.trim() ? [foundByCustomer(viewer, search, 't.customer_id')] : [];
  return [...(filter ? filterConditions(viewer, filter) : []), ...searched];
}

function filterConditions(viewer: Viewer, filter: ChurnCaseFilter): Sql[] {
  const { ownerIds, measureKindIds, measured, keptWithinDays, minDaysOld } = filter;
  const measures = (also: Sql) => sql`EXISTS (SELECT 1 FROM churn_measures m WHERE m.case_id = t.id AND ${also})`;
  return [
    ...oneOf('t.status', filter.status), ...oneOf('t.signal', filter.signal), ...(filter.customerId == null ? [] : [sql`t.customer_id = ${filter.customerId}`]),
    ...(ownerIds ? [sql`EXISTS (SELECT 1 FROM customers c WHERE c.id = t.customer_id AND ${within(raw('c.owner_id'), ownerIds)})`] : []),
    ...oneOf('t.grade_id', filter.gradeIds), ...oneOf('t.lost_reason_id', filter.lostReasonIds), ...between('t.last_order_on', filter.lastOrderOn),
    ...between('t.created_at', instants(filter.warnedAt)), ...between('t.closed_at', instants(filter.closedAt)), ...equal('t.number', filter.number),
    ...(measureKindIds ? [measures(within(raw('m.kind_id'), measureKindIds))] : []),
    ...(measured == null ? [] : [raw(`t.measure_count ${measured ? '>' : '='} 0`)]), ...(keptWithinDays == null ? [] : [keptWithin(viewer.db.dialect, keptWithinDays)]),
    ...(minDaysOld == null ? [] : [olderThan(viewer.db.dialect, minDaysOld, localDay(new Date()))]),
  ];
}

const KEPT = CHURN_CASE_STATUSES.filter(isKept);

/** That the customer of a case `t` was kept within so many days of the warning. */
export const keptWithin = (dialect: Viewer['db']['dialect'], days: number): Sql =>
  sql`(${within(raw('t.status'), KEPT)} AND ${daysFrom(dialect, dayOfInstant(dialect, 't.created_at'), dayOfInstant(dialect, 't.closed_at'))} <= ${days})`;

/** That a case `t` was given its warning at least so many days before a day. */
export const olderThan = (dialect: Viewer['db']['dialect'], days: number, today: string): Sql =>
  sql`${daysFrom(dialect, dayOfInstant(dialect, 't.created_at'), dayValue(dialect, today))} >= ${days}`;
