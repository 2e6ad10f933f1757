import type { Standing, Workflow } from './workflow';

export const ORDER_STATUSES = ['DRAFT', 'CONFIRMED', 'DELIVERED', 'COMPLETED', 'CANCELLED'] as const;
export type OrderStatus = (typeof ORDER_STATUSES)[number];

export const ORDER_STANDING: Record<OrderStatus, Standing> = { DRAFT: 'OPEN', CONFIRMED: 'OPEN', DELIVERED: 'GOOD', COMPLETED: 'GOOD', CANCELLED: 'BAD' };

export const PAYMENT_STATUSES = ['UNPAID', 'PARTIAL', 'PAID'] as const;
export type PaymentStatus = (typeof PAYMENT_STATUSES)[number];

export const PAYMENT_STANDING: Record<PaymentStatus, Standing> = { UNPAID: 'OPEN', PARTIAL: 'RISK', PAID: 'GOOD' };

/** Work is still to be done on these: the customer cannot be deleted meanwhile. */
export const OPEN_ORDERS: readonly OrderStatus[] = ['DRAFT', 'CONFIRMED', 'DELIVERED'];

/** These count as bought: in the totals of a customer, in its purchase history. */
export const BOUGHT: readonly OrderStatus[] = ['CONFIRMED', 'DELIVERED', 'COMPLETED'];

/** Money can be received for these. */
export const PAYABLE: readonly OrderStatus[] = BOUGHT;

/** What of an order its steps look at. */
export interface OrderFacts {
  status: string;
  lineCount: number;
  /** Minor units received. */
  received: number;
  paymentStatus: string;
  /** The property unit that it is of; null where it is of products. */
  unitId: number | null;
  /** The system that it came from; null where it was written here. */
  externalSource: string | null;
}

const hasLines = ({ lineCount }: OrderFacts) => (lineCount > 0 ? null : 'order.noLines');
const unitPaid = ({ unitId, paymentStatus: paid }: OrderFacts) => (unitId === null || paid === 'PAID' ? null : 'order.unitNotPaid');

/**
 * Goods that were delivered are not called off here; an order of another system is, even a completed one: that system tells so of goods that came back.
 * A signed contract of a unit is called off too. None of them is as long as money is held for it.
 */
function cancellable({ status, unitId, received, externalSource }: OrderFacts): string | null {
  const foreign = unitId === null && externalSource !== null;
  if (!foreign && (status === 'COMPLETED' || (status === 'DELIVERED' && unitId === null))) return 'transition.state';
  return received === 0 ? null : 'order.hasReceipts';
}

/** The life of an order, from the first line to the end. The draft of a unit ends with the reservation of the unit. */
export const orderWorkflow: Workflow<OrderStatus, OrderFacts> = {
  noun: 'order',
  states: ORDER_STATUSES,
  initial: ['DRAFT'],
  path: ['DRAFT', 'CONFIRMED', 'DELIVERED', 'COMPLETED'],
  transitions: [
    { name: 'confirm', from: ['DRAFT'], to: 'CONFIRMED', permission: 'order:confirm', requires: [], guard: hasLines },
    { name: 'deliver', from: ['CONFIRMED'], to: 'DELIVERED', permission: 'order:deliver', requires: [] },
    { name: 'complete', from: ['DELIVERED'], to: 'COMPLETED', permission: 'order:complete', requires: [], guard: unitPaid },
    { name: 'cancel', from: ['DRAFT', 'CONFIRMED', 'DELIVERED', 'COMPLETED'], to: 'CANCELLED', permission: 'order:cancel', requires: ['reason'], guard: cancellable },
    { name: 'expire', from: ['DRAFT'], to: 'CANCELLED', permission: 'order:cancel', requires: [], automatic: true },
  ],
};

/** How far an order is paid. One that costs nothing is paid. */
export function paymentStatus(total: number, received: number): PaymentStatus {
  if (received >= total) return 'PAID';
  return received > 0 ? 'PARTIAL' : 'UNPAID';
}

/** The fewest steps that lead from one state to another along the workflow, in order; null where none do. */
export function stepsBetween(from: OrderStatus, to: OrderStatus): string[] | null {
  if (from === to) return [];
  const ways = orderWorkflow.transitions.filter((step) => !step.automatic && step.from.includes(from)).flatMap((step) => {
    const rest = stepsBetween(step.to, to);
    return rest ? [[step.name, ...rest]] : [];
  });
  return ways.sort((a, b) => a.length - b.length)[0] ?? null;
}

/** Lines and terms change only while nothing is agreed. */
export const isEditable = (status: string): boolean => status === 'DRAFT';

export const isPayable = (status: string): boolean => (PAYABLE as readonly string[]).includes(status);

/** A unit that was sold to the end: it is paid, and no more money comes or goes. */
export const isSettled = ({ status, unitId }: Pick<OrderFacts, 'status' | 'unitId'>): boolean => unitId !== null && status === 'COMPLETED';
