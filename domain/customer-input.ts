import { z } from 'zod';
import { CUSTOMER_KINDS } from './customer';
import { tagList } from './customer-tag-input';
import { emailText, narrowed, phoneText } from './reach-input';
import { creditCodeProblem } from './text/chinese-id';
import { checkedText, optionalDay, optionalText, reference, requiredText, score } from './validation';

const website = checkedText(500, (text) => (/^https?:\/\/[^\s/]+\.[^\s]+$/i.test(text) ? null : 'validation.website'));
const creditCode = checkedText(18, (text) => (creditCodeProblem(text) ? 'validation.creditCode' : null));
/** Letters of a licence number are capitals, however they are typed: two spellings would be two customers. */
export const licenceKey = (text: string): string => text.trim().replace(/[a-z]+/g, (letters) => letters.toUpperCase());
const licenceNo = optionalText(40).transform((text) => (text ? licenceKey(text) : text));
const amount = z.int().min(0).max(Number.MAX_SAFE_INTEGER).nullish();

/** What may be said of a customer; the same rules for the API, the import and the forms. Amounts are minor units. */
export const customerFields = z.object({
  kind: z.enum(CUSTOMER_KINDS),
  name: requiredText(200),
  gradeId: reference.nullish(),
  regionId: reference.nullish(),
  industryId: reference.nullish(),
  sourceId: reference.nullish(),
  satisfaction: score,
  credit: score,
  address: optionalText(300),
  postcode: narrowed(optionalText(20)),
  phone: phoneText,
  fax: narrowed(optionalText(60)),
  email: emailText,
  website,
  birthday: optionalDay,
  licenceNo,
  unifiedSocialCreditCode: creditCode,
  legalRepresentative: optionalText(60),
  registeredCapital: amount,
  annualTurnover: amount,
  currency: z.string().regex(/^[A-Z]{3}$/),
  bankName: optionalText(100),
  bankAccount: optionalText(60),
  localTaxNo: optionalText(40),
  nationalTaxNo: optionalText(40),
  remark: optionalText(4000),
  externalSource: optionalText(40),
  externalId: optionalText(100),
});

/** A new customer: kind and name are enough. */
export const customerDraft = customerFields.partial().required({ kind: true, name: true }).extend({ tagIds: tagList.optional() });
export type CustomerDraft = z.infer<typeof customerDraft>;

/** A change of a customer: only the fields given change; null empties one. */
export const customerPatch = customerFields.partial();
export type CustomerPatch = z.infer<typeof customerPatch>;
