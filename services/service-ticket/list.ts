import type { InteractionChannel } from '@/domain/interaction';
import { COMPLAINT, SERVICE_TYPES } from '@/domain/dictionary-services';
import { isOpen, type Priority, SERVICE_TICKET_STATUSES, type ServiceTicketStatus, TO_BE_HANDLED } from '@/domain/service-ticket';
import type { SlaState } from '@/domain/sla';
import type { PromiseOutcome } from '@/domain/ticket-clock';
import type { ServiceHandling } from '@/entities/service-handling';
import type { ServiceTicket } from '@/entities/service-ticket';
import { or, raw, type Sql, sql, within } from '../database/sql';
import { withinTrees } from '../department/within-tree';
import { itemId } from '../dictionary/choice';
import { type Between, between, equal, instants, oneOf } from '../filter';
import { type PageArgs, readPage, type Sort } from '../page';
import { countEachUpTo, countUpTo } from '../read';
import { demand, scopeCondition } from '../scope';
import { foundByCustomer } from '../search/by-customer';
import { searchCondition } from '../search/condition';
import type { Viewer } from '../viewer';
import { slaConditions } from './standing';

/** Every field given must match. Ids are database keys. */
export interface TicketFilter {
  status?: ServiceTicketStatus[] | null;
  /** Whether something is still to be done. */
  open?: boolean | null;
  /** Whether it is still to be handled, for the first time or anew. */
  toBeHandled?: boolean | null;
  typeIds?: number[] | null;
  complaint?: boolean | null;
  priority?: Priority[] | null;
  channel?: InteractionChannel[] | null;
  ownerIds?: number[] | null;
  departmentIds?: number[] | null;
  /** Also those below the departments named. */
  departmentTreeIds?: number[] | null;
  customerIds?: number[] | null;
  orderIds?: number[] | null;
  productIds?: number[] | null;
  /** Named by the ticket or, where it names no product, on the order that it names. */
  aboutProductIds?: number[] | null;
  unitIds?: number[] | null;
  complaintCauseIds?: number[] | null;
  liableDepartmentIds?: number[] | null;
  satisfaction?: Between<number> | null;
  loops?: Between<number> | null;
  /** Something was paid for the trouble. */
  compensated?: boolean | null;
  escalated?: boolean | null;
  merged?: boolean | null;
  createdAt?: Between<string> | null;
  archivedAt?: Between<string> | null;
  promisedOn?: Between<string> | null;
  /** What is due next, the answer or the resolution. */
  slaDueAt?: Between<string> | null;
  /** Where what was promised stands now. */
  sla?: SlaState[] | null;
  /** What became by now of the promised answer, of the promised resolution. */
  answerOutcome?: PromiseOutcome[] | null;
  resolutionOutcome?: PromiseOutcome[] | null;
  number?: string | null;
  externalSource?: string | null;
  externalId?: string | null;
}

/** Orders of the list: each is an index. */
export const TICKET_SORTS: Record<string, Omit<Sort, 'key' | 'descending'>> = {
  CREATED_AT: { property: 'createdAt' },
  UPDATED_AT: { property: 'updatedAt' },
  PRIORITY: { property: 'priorityRank' },
  HANDLED_AT: { property: 'handledAt', nullable: true },
  ARCHIVED_AT: { property: 'archivedAt', nullable: true },
  SLA_DUE_AT: { property: 'slaDueAt', nullable: 'ABOVE' },
  PROMISED_ON: { property: 'promisedOn', nullable: true },
  DELETED_AT: { property: 'deletedAt', nullable: true },
};

export interface TicketQuery {
  filter?: TicketFilter | null;
  /** Words of the number, the title or the customer. */
  search?: string | null;
  deleted?: boolean;
}

/** One page of the tickets that the viewer may read. */
export const listTickets = (viewer: Viewer, args: PageArgs & TicketQuery & { sort: Sort }) =>
  readPage<ServiceTicket>(viewer, 'serviceTicket', {
    ...args, conditions: ticketConditions(viewer, args), permission: args.deleted ? 'serviceTicket:restore' : 'serviceTicket:read',
  });

/** How many there are, exact up to 10,000. */
export const countTickets = (viewer: Viewer, args: TicketQuery) => countUpTo(viewer, 'serviceTicket', ticketConditions(viewer, args), { deleted: args.deleted ?? false });

/** How many the query leaves in each state, each exact up to 10,000. */
export async function countTicketsByStatus(viewer: Viewer, query: TicketQuery): Promise<{ status: ServiceTicketStatus; total: { count: number; more: boolean } }[]> {
  demand(viewer, 'serviceTicket:read');
  const wanted = SERVICE_TICKET_STATUSES.filter((status) => query.filter?.status?.includes(status) ?? true);
  const totals = await countEachUpTo(viewer, 'serviceTicket', wanted.map((status) => ticketConditions(viewer, { ...query, filter: { ...query.filter, status: [status] } })));
  return wanted.map((status, place) => ({ status, total: totals[place] as { count: number; more: boolean } }));
}

/** A query as conditions on ticket `t`. */
export function ticketConditions(viewer: Viewer, { filter, search }: TicketQuery): Sql[] {
  return [...(filter ? [...stateConditions(viewer, filter), ...aboutProducts(viewer, filter.aboutProductIds), ...filterConditions(filter)] : []), ...(search?.trim() ? [searched(viewer, search)] : [])];
}

const flagged = (value: boolean | null | undefined, whenTrue: string, whenFalse: string): Sql[] => (value == null ? [] : [raw(value ? whenTrue : whenFalse)]);

// Written out rather than passed: an index over the open ones alone is taken where the statement itself says so.
function stateConditions(viewer: Viewer, filter: TicketFilter): Sql[] {
  const complaint = filter.complaint == null ? [] : [sql`${raw(filter.complaint ? 't.type_id =' : 't.type_id <>')} ${itemId(viewer, SERVICE_TYPES, COMPLAINT)}`];
  const toBeHandled = filter.toBeHandled == null ? [] : [within(raw(filter.toBeHandled ? 't.status' : 'NOT t.status'), TO_BE_HANDLED)];
  return [
    ...flagged(filter.open ?? (filter.status?.every(isOpen) || null), "t.status <> 'ARCHIVED'", "t.status = 'ARCHIVED'"), ...oneOf('t.status', filter.status), ...toBeHandled, ...complaint,
    ...flagged(filter.compensated, 't.compensation > 0', '(t.compensation IS NULL OR t.compensation <= 0)'),
    ...flagged(filter.escalated, 't.escalated_at IS NOT NULL', 't.escalated_at IS NULL'), ...flagged(filter.merged, 't.merged_into_id IS NOT NULL', 't.merged_into_id IS NULL'),
  ];
}

/** An order says what its lines are only to whoever may read it. */
function aboutProducts(viewer: Viewer, ids: readonly number[] | null | undefined): Sql[] {
  if (!ids) return [];
  return [sql`(${within(raw('t.product_id'), ids)} OR (t.product_id IS NULL AND t.order_id IN (SELECT o.id FROM orders o JOIN order_lines l ON l.order_id = o.id
    WHERE ${within(raw('l.product_id'), ids)} AND ${scopeCondition(viewer, 'order', 'order:read', 'o')})))`];
}

function filterConditions(filter: TicketFilter): Sql[] {
  return [
    ...oneOf('t.type_id', filter.typeIds), ...oneOf('t.priority', filter.priority), ...oneOf('t.channel', filter.channel), ...oneOf('t.owner_id', filter.ownerIds),
    ...oneOf('t.department_id', filter.departmentIds), ...(filter.departmentTreeIds ? [withinTrees('t.department_id', filter.departmentTreeIds)] : []),
    ...oneOf('t.customer_id', filter.customerIds), ...oneOf('t.order_id', filter.orderIds), ...oneOf('t.product_id', filter.productIds), ...oneOf('t.unit_id', filter.unitIds),
    ...oneOf('t.complaint_cause_id', filter.complaintCauseIds), ...oneOf('t.liable_department_id', filter.liableDepartmentIds),
    ...between('t.satisfaction', filter.satisfaction), ...between('t.loops', filter.loops), ...between('t.created_at', instants(filter.createdAt)),
    ...between('t.archived_at', instants(filter.archivedAt)), ...between('t.promised_on', filter.promisedOn), ...between('t.sla_due_at', instants(filter.slaDueAt)), ...equal('t.number', filter.number),
    ...slaConditions(filter),
    ...equal('t.external_source', filter.externalSource), ...equal('t.external_id', filter.externalId),
  ];
}

const searched = (viewer: Viewer, search: string): Sql => or([searchCondition(viewer, 'serviceTicket', search, 't'), foundByCustomer(viewer, search, 't.customer_id')]);

/** Order of the times that a ticket was handled. */
export const HANDLING_SORTS: Record<string, Omit<Sort, 'key' | 'descending'>> = { HANDLED_AT: { property: 'handledAt' } };

/** One page of the times that a ticket was handled, of those that the viewer may read. */
export const listHandlings = (viewer: Viewer, { ticketId, ...args }: PageArgs & { ticketId: number; sort: Sort }) =>
  readPage<ServiceHandling>(viewer, 'serviceHandling', { ...args, conditions: [sql`t.ticket_id = ${ticketId}`] });
