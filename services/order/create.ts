import { type OrderDraft, orderDraft } from '@/domain/order-input';
import { paymentStatus } from '@/domain/order';
import { validated } from '@/domain/validation';
import { Customer } from '@/entities/customer';
import { Order } from '@/entities/order';
import { demandContact } from '../interaction/log';
import { issueNumbers } from '../numbering';
import { demand } from '../scope';
import type { Viewer } from '../viewer';
import { write } from '../write';
import type { WriteTransaction } from '../write-transaction';
import { contentOf, type OrderContent, replaceLines } from './lines';

/** Writes a draft for a customer, in its currency. Lines without a price take that of the day. */
export async function createOrder(viewer: Viewer, customerId: number, input: OrderDraft): Promise<Order> {
  demand(viewer, 'order:create');
  const { lines, discountAmount, freight, ...fields } = validated(orderDraft, input);
  return write(viewer, { command: { name: 'orderCreate', args: [customerId, input] } }, async (tx) => {
    const customer = await tx.find(Customer, customerId, 'order:create');
    await demandContact(tx, customerId, fields.contactId);
    const on = fields.orderedOn ?? tx.now.slice(0, 10);
    const content = await contentOf(tx, lines ?? [], { discountAmount, freight, on, currency: customer.currency });
    return insertOrder(tx, customer, content, { ...(fields as Partial<Order>), orderedOn: on, status: 'DRAFT' });
  });
}

/** Inserts an order with its lines within a running write. */
export async function insertOrder(tx: WriteTransaction, customer: Customer, content: OrderContent, fields: Partial<Order>): Promise<Order> {
  const [number] = await issueNumbers(tx.database, 'DD', tx.now.slice(0, 10));
  const row = {
    ...fields, ...content.totals, number: number as string, customerId: customer.id, ownerId: customer.ownerId, currency: customer.currency,
    received: 0, paymentStatus: paymentStatus(content.totals.total, 0),
  };
  // The lines are told with the order that they belong to.
  const { lines: _, ...order } = await tx.insert(Order, { ...row, lines: content.text } as Partial<Order & { lines: string }>) as Order & { lines: string };
  await replaceLines(tx, order.id, content);
  return order as Order;
}
