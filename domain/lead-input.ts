import { z } from 'zod';
import { customerFields } from './customer-input';
import { CUSTOMER_KINDS } from './customer';
import { INTERACTION_CHANNELS } from './interaction';
import { emailText, phoneText } from './reach-input';
import { optionalDay, optionalText, pastInstant, reference, requiredText } from './validation';

const leadFields = z.object({
  kind: z.enum(CUSTOMER_KINDS),
  name: requiredText(200),
  contactName: optionalText(100),
  phone: phoneText,
  email: emailText,
  regionId: reference.nullish(),
  sourceId: reference.nullish(),
  interest: optionalText(2000),
  productId: reference.nullish(),
  projectId: reference.nullish(),
  remark: optionalText(4000),
  externalSource: optionalText(40),
  externalId: optionalText(100),
});

/** A new lead: a name is enough. `departmentId` hands it to a department, with nobody in particular. */
export const leadDraft = leadFields.extend({ departmentId: reference.nullish() }).partial().required({ name: true });
export type LeadDraft = z.infer<typeof leadDraft>;

/** A change of what is known: only the fields given change; null empties one. */
export const leadPatch = leadFields.partial();
export type LeadPatch = z.infer<typeof leadPatch>;

/** One attempt to reach somebody. */
export const leadContactDraft = z.object({
  channel: z.enum(INTERACTION_CHANNELS),
  note: requiredText(2000),
  occurredAt: pastInstant.nullish(),
});
export type LeadContactDraft = z.infer<typeof leadContactDraft>;

/** What of the customer is to be other than the lead says. */
const customerOverrides = customerFields.pick({ kind: true, name: true, phone: true, email: true, regionId: true, industryId: true, gradeId: true, sourceId: true, address: true, website: true, remark: true }).partial();

/** The opportunity that a conversion brings along. Amounts are minor units. */
const convertedOpportunity = z.object({
  title: requiredText(200),
  description: optionalText(4000),
  successRate: z.int().min(0).max(100).nullish(),
  amount: z.int().min(0).max(Number.MAX_SAFE_INTEGER).nullish(),
  currency: z.string().regex(/^[A-Z]{3}$/).nullish(),
  expectedCloseOn: optionalDay,
});

/** What a lead becomes: a customer, linked or new, and an opportunity where there is one. */
export const leadConversion = z.object({
  customerId: reference.nullish(),
  allowDuplicate: z.boolean().nullish(),
  customer: customerOverrides.nullish(),
  opportunity: convertedOpportunity.nullish(),
});
export type LeadConversion = z.infer<typeof leadConversion>;
