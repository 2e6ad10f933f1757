import { z } from 'zod';
import { optionalPastDay, optionalText, reference } from './validation';

/** Money received for an order, in minor units. */
export const receiptDraft = z.object({
  amount: z.int().min(1).max(Number.MAX_SAFE_INTEGER),
  receivedOn: optionalPastDay,
  methodId: reference.nullish(),
  remark: optionalText(500),
});
export type ReceiptDraft = z.infer<typeof receiptDraft>;
