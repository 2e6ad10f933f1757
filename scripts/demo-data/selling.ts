import { Customer } from '@/entities/customer';
import { Order } from '@/entities/order';
import { sql } from '@/services/database/sql';
import { itemId } from '@/services/dictionary/choice';
import { insertOrder } from '@/services/order/insert';
import { followCustomerOrders } from '@/services/order/follow';
import { contentOf } from '@/services/order/lines';
import { addReceipt } from '@/services/receipt/record';
import { takeStep } from '@/services/transition';
import type { WriteTransaction } from '@/services/write-transaction';
import type { Sale } from './orders';

/** Lets the orders of the plan be written, go their way and be paid, by the product's own rules. */
export class Selling {
  private readonly orders = new Map<number, number>();

  constructor(private readonly products: ReadonlyMap<string, number>) {}

  async perform(tx: WriteTransaction, sale: Sale, customerId: number): Promise<void> {
    if (sale.kind === 'order') return this.write(tx, sale, customerId);
    const [order] = await tx.select(Order, sql`t.id = ${this.orders.get(sale.order) ?? 0}`);
    if (!order) throw new Error(`the demo order ${sale.order} does not exist yet`);
    if (sale.kind === 'receipt') return this.receive(tx, sale, order);
    const { name: step, reason } = sale;
    await takeStep<Order>(tx, Order, order, { version: order.version, step, input: { reason }, patch: () => (reason ? { cancelReason: reason } : {}) });
    await followCustomerOrders(tx, customerId);
  }

  private async write(tx: WriteTransaction, sale: Extract<Sale, { kind: 'order' }>, customerId: number): Promise<void> {
    const [customer] = await tx.select(Customer, sql`t.id = ${customerId}`);
    if (!customer) throw new Error(`the demo customer of order ${sale.order} does not exist yet`);
    const lines = sale.lines.map(({ sku, ...line }) => ({ ...line, productId: this.products.get(sku) ?? 0, unitPrice: undefined }));
    const terms = { on: sale.orderedOn, currency: customer.currency };
    const plain = await contentOf(tx, lines, terms);
    const whole = Math.round((plain.totals.subtotal * sale.discountShare) / 10_000) * 10_000;
    const content = whole ? await contentOf(tx, lines, { ...terms, discountAmount: whole }) : plain;
    const { id } = await insertOrder(tx, customer, content, { orderedOn: sale.orderedOn, status: 'DRAFT', deliveryAddress: customer.address });
    this.orders.set(sale.order, id);
  }

  private async receive(tx: WriteTransaction, { share, method }: Extract<Sale, { kind: 'receipt' }>, order: Order): Promise<void> {
    const amount = share === 1 ? order.total - order.received : Math.round(order.total * share);
    if (amount > 0) await addReceipt(tx, order, { amount, methodId: itemId(tx.viewer, 'payment-method', method) });
  }
}
