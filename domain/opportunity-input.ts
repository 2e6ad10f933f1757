import { z } from 'zod';
import { CUSTOMER_KINDS } from './customer';
import { phoneText } from './reach-input';
import { optionalDay, optionalText, reference, requiredText } from './validation';

const amount = z.int().min(0).max(Number.MAX_SAFE_INTEGER).nullish();
const successRate = z.int().min(0).max(100);

/** What may be said of an opportunity until it is assigned. Amounts are minor units. */
export const opportunityFields = z.object({
  title: requiredText(200),
  customerKind: z.enum(CUSTOMER_KINDS),
  customerName: requiredText(200),
  customerId: reference.nullish(),
  contactName: optionalText(100),
  contactPhone: phoneText,
  description: requiredText(4000),
  sourceId: reference.nullish(),
  successRate,
  amount,
  currency: z.string().regex(/^[A-Z]{3}$/),
  expectedCloseOn: optionalDay,
  interest: optionalText(200),
  competitor: optionalText(200),
});

/** A new opportunity: who, what, why and how likely, as the textbook asks. */
export const opportunityDraft = opportunityFields.partial().required({ title: true, customerName: true, description: true, successRate: true });
export type OpportunityDraft = z.infer<typeof opportunityDraft>;

/** A change of what was found: only the fields given change; null empties one. */
export const opportunityPatch = opportunityFields.partial();
export type OpportunityPatch = z.infer<typeof opportunityPatch>;

/** What changes while somebody develops it: where it stands and what it looks like being worth. */
export const developmentPatch = z.object({
  stageId: reference, successRate, amount, expectedCloseOn: optionalDay, interest: optionalText(200), competitor: optionalText(200),
}).partial();
export type DevelopmentPatch = z.infer<typeof developmentPatch>;
