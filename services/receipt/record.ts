import { isPayable, isSettled, paymentStatus, PAYABLE } from '@/domain/order';
import { type ReceiptDraft, receiptDraft } from '@/domain/receipt-input';
import { Refusal } from '@/domain/refusal';
import { validated } from '@/domain/validation';
import { Order } from '@/entities/order';
import { Receipt } from '@/entities/receipt';
import { join, sql } from '../database/sql';
import { demandChoices } from '../dictionary/choice';
import { issueNumbers } from '../numbering';
import { demand } from '../scope';
import type { Viewer } from '../viewer';
import { write } from '../write';
import type { WriteTransaction } from '../write-transaction';

/** Field of a receipt → code of the dictionary that it is chosen from. */
export const RECEIPT_CHOICES = { methodId: 'payment-method' } as const;

/** Writes down money received for an order that was agreed; never more than it comes to. How far the order is paid follows. */
export async function recordReceipt(viewer: Viewer, orderId: number, input: ReceiptDraft): Promise<Receipt> {
  demand(viewer, 'receipt:record');
  const draft = validated(receiptDraft, input);
  demandChoices(viewer, RECEIPT_CHOICES, draft);
  return write(viewer, { command: { name: 'receiptRecord', args: [orderId, input] } }, async (tx) => {
    const order = await tx.find(Order, orderId, 'receipt:record');
    return addReceipt(tx, order, draft);
  });
}

/** Writes an already validated receipt within a running write. */
export async function addReceipt(tx: WriteTransaction, order: Order, draft: ReceiptDraft): Promise<Receipt> {
  await changeReceived(tx, order, draft.amount);
  const [number] = await issueNumbers(tx.database, 'HK', tx.now.slice(0, 10));
  return tx.insert(Receipt, {
    ...(draft as Partial<Receipt>), receivedOn: draft.receivedOn ?? tx.now.slice(0, 10), number: number as string, orderId: order.id, customerId: order.customerId,
  });
}

/** Declares a receipt void: it stays, and counts no more. */
export async function voidReceipt(viewer: Viewer, id: number, version: number, reason: string): Promise<Receipt> {
  return write(viewer, { command: { name: 'receiptVoid', args: [id, version, reason] }, reason }, async (tx) => {
    const receipt = await tx.find(Receipt, id, 'receipt:void');
    if (!reason.trim()) throw new Refusal({ code: 'VALIDATION', message: 'validation.required', field: 'reason' });
    if (receipt.voidedAt) throw new Refusal({ code: 'BLOCKED', message: 'receipt.alreadyVoid' }, receipt);
    const voided = await tx.update(Receipt, receipt, version, { voidedAt: tx.now, voidReason: reason.trim() }, 'void');
    const [order] = await tx.select(Order, sql`t.id = ${receipt.orderId}`);
    if (order) await changeReceived(tx, order, -receipt.amount);
    return voided;
  });
}

/** One statement decides, so that two receipts at once cannot be too much together: the later one finds what the earlier one left. */
async function changeReceived(tx: WriteTransaction, order: Order, amount: number): Promise<void> {
  const payable = sql`status IN (${join([...PAYABLE])})`;
  // A unit is settled because it is paid: it stays so.
  const state = amount < 0 ? sql`${payable} AND (unit_id IS NULL OR status <> ${'COMPLETED'})` : payable;
  const touched = await tx.database.execute(sql`UPDATE orders SET received = received + ${amount}, version = version + 1, updated_at = ${new Date(tx.now)},
      payment_status = CASE WHEN received + ${amount} >= total THEN ${'PAID'} WHEN received + ${amount} > 0 THEN ${'PARTIAL'} ELSE ${'UNPAID'} END
    WHERE id = ${order.id} AND ${state} AND received + ${amount} <= total`);
  if (touched === 0) throw await refusal(tx, order.id);
  const [now] = await tx.select(Order, sql`t.id = ${order.id}`);
  const facts = (received: number) => ({ received, paymentStatus: paymentStatus(order.total, received) });
  if (now) tx.note('order', order.id, 'pay', facts(now.received - amount), facts(now.received), order.customerId);
}

async function refusal(tx: WriteTransaction, id: number): Promise<Refusal> {
  const [order] = await tx.select(Order, sql`t.id = ${id}`);
  if (order && isSettled(order)) return new Refusal({ code: 'BLOCKED', message: 'receipt.unitSettled' });
  if (!order || !isPayable(order.status)) return new Refusal({ code: 'BLOCKED', message: 'receipt.notPayable', field: 'orderId' });
  return new Refusal({ code: 'VALIDATION', message: 'receipt.tooMuch', field: 'amount' });
}
