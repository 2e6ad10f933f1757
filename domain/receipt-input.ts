import { z } from 'zod';
import { fromMinor } from './money';
import { optionalPastDay, optionalText, reference, scaled } from './validation';

/** Money received for an order, in minor units. */
export const receiptDraft = z.object({
  amount: scaled(1, Number.MAX_SAFE_INTEGER, fromMinor),
  receivedOn: optionalPastDay,
  methodId: reference.nullish(),
  remark: optionalText(500),
});
export type ReceiptDraft = z.infer<typeof receiptDraft>;
