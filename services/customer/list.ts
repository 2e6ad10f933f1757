import type { CustomerKind, CustomerStatus } from '@/domain/customer';
import type { AbcClass } from '@/domain/customer-abc';
import { Fault } from '@/domain/refusal';
import type { Customer } from '@/entities/customer';
import { and, or, raw, type Sql, sql, within } from '../database/sql';
import { type Between, between, equal, instants, oneOf } from '../filter';
import { type PageArgs, readPage, type Sort } from '../page';
import { countUpTo } from '../read';
import { demandField } from '../scope';
import { searchCondition } from '../search/condition';
import type { Viewer } from '../viewer';

/** Every field given must match; `and` and `or` nest. Ids are database keys. */
export interface CustomerFilter {
  kind?: CustomerKind | null;
  status?: CustomerStatus[] | null;
  gradeIds?: number[] | null;
  regionIds?: number[] | null;
  industryIds?: number[] | null;
  sourceIds?: number[] | null;
  /** With at least one of these. */
  tagIds?: number[] | null;
  ownerIds?: number[] | null;
  departmentIds?: number[] | null;
  /** Also those below the departments named. */
  departmentTreeIds?: number[] | null;
  createdAt?: Between<string> | null;
  lastContactAt?: Between<string> | null;
  nextContactAt?: Between<string> | null;
  lastOrderOn?: Between<string> | null;
  orderTotal?: Between<number> | null;
  abcClass?: AbcClass[] | null;
  annualTurnover?: Between<number> | null;
  satisfaction?: Between<number> | null;
  number?: string | null;
  externalSource?: string | null;
  externalId?: string | null;
  and?: CustomerFilter[] | null;
  or?: CustomerFilter[] | null;
}

const MAX_DEPTH = 4;

/** Orders of the customer list: each is an index. */
export const CUSTOMER_SORTS: Record<string, Omit<Sort, 'key' | 'descending'>> = {
  NAME: { property: 'nameSort' },
  CREATED_AT: { property: 'createdAt' },
  UPDATED_AT: { property: 'updatedAt' },
  LAST_CONTACT_AT: { property: 'lastContactAt', nullable: true },
  NEXT_CONTACT_AT: { property: 'nextContactAt', nullable: true },
  LAST_ORDER_ON: { property: 'lastOrderOn', nullable: true },
  ORDER_TOTAL: { property: 'orderTotal', nullable: true },
  GRADE: { property: 'gradeId', nullable: true },
  DELETED_AT: { property: 'deletedAt', nullable: true },
};

export interface CustomerListArgs extends PageArgs {
  filter?: CustomerFilter | null;
  search?: string | null;
  sort: Sort;
  deleted?: boolean;
}

/** One page of the customers that the viewer may read. */
export function listCustomers(viewer: Viewer, args: CustomerListArgs, properties?: ReadonlySet<string>) {
  return readPage<Customer>(viewer, 'customer', {
    ...args, properties, conditions: customerConditions(viewer, args), permission: args.deleted ? 'customer:restore' : 'customer:read',
  });
}

/** How many there are, exact up to 10,000. */
export const countCustomers = (viewer: Viewer, args: Pick<CustomerListArgs, 'filter' | 'search' | 'deleted'>) =>
  countUpTo(viewer, 'customer', customerConditions(viewer, args), { deleted: args.deleted ?? false });

function customerConditions(viewer: Viewer, { filter, search }: Pick<CustomerListArgs, 'filter' | 'search'>): Sql[] {
  const filtered = filter ? [filterCondition(viewer, filter, 1)] : [];
  return [...filtered, ...(search?.trim() ? [searchCondition(viewer, 'customer', search, 't')] : [])];
}

function filterCondition(viewer: Viewer, filter: CustomerFilter, depth: number): Sql {
  if (depth > MAX_DEPTH) throw new Fault('BAD_USER_INPUT', 'filterDepth', { max: MAX_DEPTH });
  for (const field of ['annualTurnover', 'lastOrderOn', 'orderTotal', 'abcClass'] as const) if (filter[field]) demandField(viewer, 'customer', field);
  const nested = (list: CustomerFilter[]) => list.map((part) => filterCondition(viewer, part, depth + 1));
  return and([
    ...equal('t.kind', filter.kind), ...oneOf('t.status', filter.status), ...oneOf('t.grade_id', filter.gradeIds), ...oneOf('t.region_id', filter.regionIds),
    ...oneOf('t.industry_id', filter.industryIds), ...oneOf('t.source_id', filter.sourceIds), ...tagged(filter.tagIds), ...oneOf('t.owner_id', filter.ownerIds),
    ...oneOf('t.department_id', filter.departmentIds), ...inTrees(filter.departmentTreeIds), ...between('t.created_at', instants(filter.createdAt)),
    ...between('t.last_contact_at', instants(filter.lastContactAt)), ...between('t.next_contact_at', instants(filter.nextContactAt)),
    ...between('t.last_order_on', filter.lastOrderOn), ...between('t.order_total', filter.orderTotal), ...oneOf('t.abc_class', filter.abcClass),
    ...between('t.annual_turnover', filter.annualTurnover), ...between('t.satisfaction', filter.satisfaction), ...equal('t.number', filter.number),
    ...equal('t.external_source', filter.externalSource), ...equal('t.external_id', filter.externalId),
    ...(filter.and ? [and(nested(filter.and))] : []), ...(filter.or ? [or(nested(filter.or))] : []),
  ]);
}

function tagged(ids: readonly number[] | null | undefined): Sql[] {
  return ids ? [sql`EXISTS (SELECT 1 FROM customer_tags tagged WHERE tagged.customer_id = t.id AND ${within(raw('tagged.tag_id'), ids)})`] : [];
}

function inTrees(ids: readonly number[] | null | undefined): Sql[] {
  if (!ids) return [];
  // A path holds digits and slashes only; '~' sorts after them and so ends the prefix range.
  return [sql`t.department_id IN (SELECT below.id FROM departments top_one JOIN departments below
    ON below.path >= top_one.path AND below.path < CONCAT(top_one.path, '~') WHERE ${within(raw('top_one.id'), ids)})`];
}
