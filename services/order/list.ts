import type { OrderStatus, PaymentStatus } from '@/domain/order';
import type { Order } from '@/entities/order';
import { or, type Sql, sql } from '../database/sql';
import { type Between, between, equal, oneOf } from '../filter';
import { type PageArgs, readPage, type Sort } from '../page';
import { countUpTo } from '../read';
import { foundByCustomer } from '../search/by-customer';
import { searchCondition } from '../search/condition';
import type { Viewer } from '../viewer';

/** Every field given must match. Ids are database keys, amounts minor units. */
export interface OrderFilter {
  status?: OrderStatus[] | null;
  paymentStatus?: PaymentStatus[] | null;
  customerIds?: number[] | null;
  ownerIds?: number[] | null;
  opportunityIds?: number[] | null;
  /** Of one of these units. */
  unitIds?: number[] | null;
  /** With a line of one of these. */
  productIds?: number[] | null;
  orderedOn?: Between<string> | null;
  total?: Between<number> | null;
  number?: string | null;
  externalSource?: string | null;
  externalId?: string | null;
}

/** Orders of the list: each is an index. */
export const ORDER_SORTS: Record<string, Omit<Sort, 'key' | 'descending'>> = {
  ORDERED_ON: { property: 'orderedOn' },
  CREATED_AT: { property: 'createdAt' },
  UPDATED_AT: { property: 'updatedAt' },
  TOTAL: { property: 'total' },
};

export interface OrderQuery {
  filter?: OrderFilter | null;
  /** Words of the order's number or of its customer. */
  search?: string | null;
}

/** One page of the orders that the viewer may read. */
export const listOrders = (viewer: Viewer, args: PageArgs & OrderQuery & { sort: Sort }, properties?: ReadonlySet<string>) =>
  readPage<Order>(viewer, 'order', { ...args, properties, conditions: orderConditions(viewer, args) });

/** How many there are, exact up to 10,000. */
export const countOrders = (viewer: Viewer, args: OrderQuery) => countUpTo(viewer, 'order', orderConditions(viewer, args));

/** The conditions of a filter and a search on `t`; reach is asked elsewhere. */
export function orderConditions(viewer: Viewer, { filter, search }: OrderQuery): Sql[] {
  return [
    ...oneOf('t.status', filter?.status), ...oneOf('t.payment_status', filter?.paymentStatus), ...oneOf('t.customer_id', filter?.customerIds),
    ...oneOf('t.owner_id', filter?.ownerIds), ...oneOf('t.opportunity_id', filter?.opportunityIds), ...oneOf('t.unit_id', filter?.unitIds),
    ...between('t.ordered_on', filter?.orderedOn), ...between('t.total', filter?.total),
    ...equal('t.number', filter?.number), ...equal('t.external_source', filter?.externalSource), ...equal('t.external_id', filter?.externalId),
    ...(filter?.productIds ? [sql`EXISTS (SELECT 1 FROM order_lines l WHERE l.order_id = t.id AND ${oneOf('l.product_id', filter.productIds)[0] ?? sql`1 = 1`})`] : []),
    ...(search?.trim() ? [searched(viewer, search)] : []),
  ];
}

const searched = (viewer: Viewer, search: string): Sql => or([searchCondition(viewer, 'order', search, 't'), foundByCustomer(viewer, search, 't.customer_id')]);
