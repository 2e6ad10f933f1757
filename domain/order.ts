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
}

const hasLines = ({ lineCount }: OrderFacts) => (lineCount > 0 ? null : 'order.noLines');
const nothingReceived = ({ received }: OrderFacts) => (received === 0 ? null : 'order.hasReceipts');

/** The life of an order, from the first line to the end; cancelled only while nothing is delivered and no money is held for it. */
export const orderWorkflow: Workflow<OrderStatus, OrderFacts> = {
  noun: 'order',
  states: ORDER_STATUSES,
  initial: ['DRAFT'],
  path: ['DRAFT', 'CONFIRMED', 'DELIVERED', 'COMPLETED'],
  transitions: [
    { name: 'confirm', from: ['DRAFT'], to: 'CONFIRMED', permission: 'order:confirm', requires: [], guard: hasLines },
    { name: 'deliver', from: ['CONFIRMED'], to: 'DELIVERED', permission: 'order:deliver', requires: [] },
    { name: 'complete', from: ['DELIVERED'], to: 'COMPLETED', permission: 'order:complete', requires: [] },
    { name: 'cancel', from: ['DRAFT', 'CONFIRMED'], to: 'CANCELLED', permission: 'order:cancel', requires: ['reason'], guard: nothingReceived },
  ],
};

/** How far an order is paid. One that costs nothing is paid. */
export function paymentStatus(total: number, received: number): PaymentStatus {
  if (received >= total) return 'PAID';
  return received > 0 ? 'PARTIAL' : 'UNPAID';
}

/** The steps that lead from one state to another along the workflow, in order; null where none do. */
export function stepsBetween(from: OrderStatus, to: OrderStatus): string[] | null {
  if (from === to) return [];
  for (const step of orderWorkflow.transitions) {
    if (!step.from.includes(from)) continue;
    const rest = stepsBetween(step.to, to);
    if (rest) return [step.name, ...rest];
  }
  return null;
}

/** Lines and terms change only while nothing is agreed. */
export const isEditable = (status: string): boolean => status === 'DRAFT';

export const isPayable = (status: string): boolean => (PAYABLE as readonly string[]).includes(status);
