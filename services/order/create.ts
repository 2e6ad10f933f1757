import { type OrderDraft, orderDraft } from '@/domain/order-input';
import { isWon } from '@/domain/opportunity';
import { Refusal } from '@/domain/refusal';
import { validated } from '@/domain/validation';
import { Customer } from '@/entities/customer';
import { Opportunity } from '@/entities/opportunity';
import type { Order } from '@/entities/order';
import { sql } from '../database/sql';
import { holdRecord } from '../exclusive';
import { demandContact } from '../interaction/log';
import { demand, scopeCondition } from '../scope';
import { expireUnit } from '../unit/expire';
import { holdUnit } from '../unit/in-order';
import type { Viewer } from '../viewer';
import { write } from '../write';
import type { WriteTransaction } from '../write-transaction';
import { insertOrder } from './insert';
import { contentOf } from './lines';
import { claimUnit } from './unit';

/** Writes a draft for a customer, in its currency. Lines without a price take that of the day, or of the unit, which is reserved by the same write. */
export async function createOrder(viewer: Viewer, customerId: number, input: OrderDraft): Promise<Order> {
  demand(viewer, 'order:create');
  const { lines, discountAmount, freight, ...fields } = validated(orderDraft, input);
  const unitId = lines?.[0]?.unitId;
  if (unitId) await expireUnit(viewer.db, unitId);
  return write(viewer, { command: { name: 'orderCreate', args: [customerId, input] } }, async (tx) => {
    // The unit before the customer, as the steps of an order take them.
    if (unitId) await holdUnit(tx, unitId);
    await holdRecord(tx.database, 'customer', customerId);
    const customer = await tx.find(Customer, customerId, 'order:create');
    await demandContact(tx, customerId, fields.contactId);
    await demandWon(tx, customerId, fields.opportunityId);
    const on = fields.orderedOn ?? tx.now.slice(0, 10);
    const content = await contentOf(tx, lines ?? [], { discountAmount, freight, on, currency: customer.currency });
    if (unitId) await claimUnit(tx, customerId, unitId);
    return insertOrder(tx, customer, content, { ...(fields as Partial<Order>), orderedOn: on, status: 'DRAFT' });
  });
}

/** An opportunity that is named was won with this very customer, and the viewer may read it. */
async function demandWon(tx: WriteTransaction, customerId: number, id: number | null | undefined): Promise<void> {
  if (!id) return;
  const readable = scopeCondition(tx.viewer, 'opportunity', 'opportunity:read', 't');
  const [opportunity] = await tx.select(Opportunity, sql`t.id = ${id} AND t.deleted_at IS NULL AND ${readable}`);
  if (!opportunity) throw new Refusal({ code: 'VALIDATION', message: 'validation.reference', field: 'opportunityId' });
  if (!isWon(opportunity.status) || opportunity.customerId !== customerId) throw new Refusal({ code: 'BLOCKED', message: 'order.notWon', field: 'opportunityId' });
}
