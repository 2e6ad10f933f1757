import { z } from 'zod';
import { ORDER_STATUSES } from './order';
import { optionalPastDay, optionalText, quantityFrom, rate, reference, requiredPastDay, requiredText } from './validation';

const amount = z.int().min(0).max(Number.MAX_SAFE_INTEGER);

/** Thousandths of one: a unit is sold whole. */
export const ONE_UNIT = 1000;

/** A line: of a product, of a property unit, or of something that the catalogue lacks and `description` names. Thousandths, ten-thousandths, minor units. */
const line = z.object({
  productId: reference.nullish(),
  unitId: reference.nullish(),
  description: optionalText(200),
  quantity: quantityFrom(1),
  unitPrice: amount.nullish(),
  discountRate: rate.nullish(),
  discountAmount: amount.nullish(),
  taxRate: rate.nullish(),
}).superRefine(({ productId, unitId, description, quantity, discountRate, discountAmount }, context) => {
  if (!productId && !unitId && !description) context.addIssue({ code: 'custom', message: 'order.lineOfNothing', path: ['productId'] });
  if (productId && unitId) context.addIssue({ code: 'custom', message: 'order.unitAlone', path: ['unitId'] });
  if (unitId && quantity !== ONE_UNIT) context.addIssue({ code: 'custom', message: 'order.unitWhole', path: ['quantity'] });
  if (discountRate && discountAmount) context.addIssue({ code: 'custom', message: 'order.twoDiscounts', path: ['discountAmount'] });
});
export type OrderLineDraft = z.infer<typeof line>;

/** Lines of products in any number, or one of a unit. */
const lines = z.array(line).max(200).superRefine((list, context) => {
  const place = list.findIndex(({ unitId }) => unitId);
  if (place >= 0 && list.length > 1) context.addIssue({ code: 'custom', message: 'order.unitAlone', path: [place, 'unitId'] });
});

const orderFields = z.object({
  contactId: reference.nullish(),
  orderedOn: optionalPastDay,
  lines,
  discountAmount: amount.nullish(),
  freight: amount.nullish(),
  deliveryAddress: optionalText(300),
  remark: optionalText(4000),
});

/** A new order: it may start without a line. */
export const orderDraft = orderFields.partial({ lines: true }).extend({ opportunityId: reference.nullish() });
export type OrderDraft = z.infer<typeof orderDraft>;

/** A change of a draft: only the fields given change; lines are given all or not at all. */
export const orderPatch = orderFields.partial();
export type OrderPatch = z.infer<typeof orderPatch>;

/** Other systems hold orders of more lines than people write. */
export const MAX_IMPORTED_LINES = 2000;

/** An order as another system has it. */
export const orderImport = orderFields.omit({ contactId: true }).extend({
  externalSource: requiredText(40),
  externalId: requiredText(100),
  orderedOn: requiredPastDay,
  lines: z.array(line).min(1).max(MAX_IMPORTED_LINES),
  taxAmount: amount.nullish(),
  status: z.enum(ORDER_STATUSES),
  cancelReason: optionalText(500),
});
export type OrderImport = z.infer<typeof orderImport>;
