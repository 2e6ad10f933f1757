import { Refusal } from '@/domain/refusal';
import type { ServiceTicket } from '@/entities/service-ticket';
import { Order } from '@/entities/order';
import { Product } from '@/entities/product';
import { Unit } from '@/entities/unit';
import { sql } from '../database/sql';
import { demandDepartment } from '../department/create';
import { demandContact } from '../interaction/log';
import { demandReference } from '../reference';
import { scopeCondition } from '../scope';
import type { WriteTransaction } from '../write-transaction';

/** Field of a ticket → code of the dictionary that it is chosen from. */
export const TICKET_CHOICES = { typeId: 'service-type', complaintCauseId: 'complaint-cause' } as const;

type Links = Partial<Pick<ServiceTicket, 'contactId' | 'orderId' | 'productId' | 'unitId' | 'liableDepartmentId'>>;

/** What a ticket names beside its customer: the customer's own contact and order, a product, a unit, a department, each within reach. What it named before stays. */
export async function demandLinks(tx: WriteTransaction, customerId: number, links: Links, current: Links = {}): Promise<void> {
  const named = (field: keyof Links) => (links[field] === current[field] ? null : (links[field] ?? null));
  await demandContact(tx, customerId, named('contactId'));
  const [orderId, productId, unitId, departmentId] = [named('orderId'), named('productId'), named('unitId'), named('liableDepartmentId')];
  if (orderId) await demandOrder(tx, customerId, orderId);
  if (productId) await demandReference(tx, Product, productId, 'productId');
  if (unitId) await demandReference(tx, Unit, unitId, 'unitId');
  // Whoever is to blame may be anywhere.
  if (departmentId) await demandDepartment(tx, departmentId, 'liableDepartmentId');
}

async function demandOrder(tx: WriteTransaction, customerId: number, id: number): Promise<void> {
  const readable = scopeCondition(tx.viewer, 'order', 'order:read', 't');
  const [order] = await tx.select(Order, sql`t.id = ${id} AND ${readable}`);
  if (!order) throw new Refusal({ code: 'VALIDATION', message: 'validation.reference', field: 'orderId' });
  if (order.customerId !== customerId) throw new Refusal({ code: 'BLOCKED', message: 'serviceTicket.otherCustomerOrder', field: 'orderId' });
}
