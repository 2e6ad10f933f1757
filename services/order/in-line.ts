import { type OrderStatus, orderWorkflow, paymentStatus, stepsBetween } from '@/domain/order';
import type { RefusalDetail } from '@/domain/refusal';
import { transitionNamed, whyNot } from '@/domain/workflow';
import { Order } from '@/entities/order';
import { takeStep } from '../transition';
import type { WriteTransaction } from '../write-transaction';
import type { OrderContent } from './lines';
import { writeContent } from './update';

/** An order that is here already, as another system has it. */
export interface InLine {
  customerId: number;
  content: OrderContent;
  status: OrderStatus;
  cancelReason: string | null;
  fields: Partial<Order>;
}

/** What stands against bringing a known order in line; the first thing, or null. */
export function whyNotInLine(known: Order, { customerId, content: { totals }, status, cancelReason }: InLine): RefusalDetail | null {
  if (known.customerId !== customerId) return { code: 'BLOCKED', message: 'order.otherCustomer', field: 'customerExternalId' };
  if (totals.total < known.received) return { code: 'BLOCKED', message: 'order.lessThanReceived' };
  const steps = stepsBetween(known.status, status);
  if (!steps) return { code: 'INVALID_TRANSITION', message: 'transition.state', field: 'status' };
  const after = { ...known, ...totals, paymentStatus: paymentStatus(totals.total, known.received) };
  for (const step of steps) {
    const transition = transitionNamed(orderWorkflow, step);
    const blocked = whyNot(transition, after, null);
    if (blocked) return { code: blocked === 'transition.state' ? 'INVALID_TRANSITION' : 'BLOCKED', message: blocked, field: 'status' };
    if (transition.requires.includes('reason') && !cancelReason?.trim()) return { code: 'VALIDATION', message: 'validation.required', field: 'reason' };
    after.status = transition.to;
  }
  return null;
}

/** Writes content and fields, then takes each step that leads to the state, as if somebody had taken it. The customer's figures are for the caller to follow. */
export async function bringInLine(tx: WriteTransaction, known: Order, { content, status, cancelReason, fields }: InLine): Promise<Order> {
  let now = await writeContent(tx, known, known.version, content, fields);
  for (const step of stepsBetween(known.status, status) ?? []) {
    const cancelled = step === 'cancel' ? { cancelReason } : {};
    now = await takeStep<Order>(tx, Order, now, { version: now.version, step, input: { reason: cancelReason }, patch: () => cancelled });
  }
  return now;
}
