import { type OrderPatch, orderPatch } from '@/domain/order-input';
import { isEditable, paymentStatus } from '@/domain/order';
import { Refusal } from '@/domain/refusal';
import { validated } from '@/domain/validation';
import { Order } from '@/entities/order';
import { demandContact } from '../interaction/log';
import { expireUnit, expireUnitOf } from '../unit/expire';
import type { Viewer } from '../viewer';
import { write } from '../write';
import type { WriteTransaction } from '../write-transaction';
import { contentOf, type OrderContent, replaceLines, sameLines, storedContent } from './lines';
import { claimUnit, moveUnit } from './unit';

/** Changes a draft. What was confirmed was agreed: it stays as it is, or is cancelled and written anew. A unit that leaves the draft is for sale again. */
export async function updateOrder(viewer: Viewer, id: number, version: number, input: OrderPatch): Promise<Order> {
  const { lines, discountAmount, freight, ...fields } = validated(orderPatch, input);
  await expireUnitOf(viewer.db, id);
  const unitId = lines?.[0]?.unitId;
  if (unitId) await expireUnit(viewer.db, unitId);
  return write(viewer, { command: { name: 'orderUpdate', args: [id, version, input] } }, async (tx) => {
    const order = await tx.find(Order, id, 'order:update');
    if (!isEditable(order.status)) throw new Refusal({ code: 'BLOCKED', message: 'order.notDraft' }, order);
    await demandContact(tx, order.customerId, fields.contactId === order.contactId ? null : fields.contactId);
    const on = fields.orderedOn ?? order.orderedOn;
    const whole = { discountAmount: discountAmount === undefined ? order.discountAmount : discountAmount, freight: (freight === undefined ? order.freight : freight) ?? 0 };
    const content = lines ? await contentOf(tx, lines, { ...whole, on, currency: order.currency }) : await storedContent(tx, order, whole);
    const other = content.totals.unitId === order.unitId ? null : content.totals.unitId;
    if (other) await claimUnit(tx, order.customerId, other);
    const updated = await writeContent(tx, order, version, content, { ...(fields as Partial<Order>), orderedOn: on });
    if (updated.unitId !== order.unitId) await moveUnit(tx, order, 'cancel', null);
    return updated;
  });
}

/** Writes an order's content and fields in one change, and its lines only where they differ. */
export async function writeContent(tx: WriteTransaction, order: Order, version: number, content: OrderContent, fields: Partial<Order>): Promise<Order> {
  const before = await storedContent(tx, order);
  const { totals, text } = content;
  const patch = { ...fields, ...totals, paymentStatus: paymentStatus(totals.total, order.received), lines: text };
  const updated = await tx.update(Order, { ...order, lines: before.text } as Order, version, patch as Partial<Order>);
  if (!sameLines(before.lines, content.lines)) await replaceLines(tx, order.id, content);
  const { lines: _, ...row } = updated as Order & { lines: string };
  return row as Order;
}
