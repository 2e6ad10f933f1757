import { z } from 'zod';
import { emailText, phoneText } from './reach-input';
import { checkedText, optionalText, reference, requiredText } from './validation';

const MAX_ORIGINS = 20;
const HTTP = /^https?:\/\/[^\s/]+/i;

/** `https://www.example.com` out of what somebody writes; null where it is no address of a site. */
export function originOf(text: string): string | null {
  try {
    return HTTP.test(text) ? new URL(text.trim()).origin : null;
  } catch {
    return null;
  }
}

const origin = z.string().max(200).transform((text, context) => {
  const found = originOf(text);
  if (found) return found;
  context.addIssue({ code: 'custom', message: 'validation.website' });
  return z.NEVER;
});

const webFormFields = z.object({
  name: requiredText(100),
  active: z.boolean(),
  sourceId: reference.nullish(),
  departmentId: reference,
  thanksZh: optionalText(500),
  thanksEn: optionalText(500),
  redirectUrl: checkedText(500, (text) => (originOf(text) ? null : 'validation.website')),
  allowedOrigins: z.array(origin).max(MAX_ORIGINS),
});

/** A new form: a heading and the department that its leads go to are enough. */
export const webFormDraft = webFormFields.partial().required({ name: true, departmentId: true });
export type WebFormDraft = z.input<typeof webFormDraft>;

/** A change of a form: only the fields given change. */
export const webFormPatch = webFormFields.partial();
export type WebFormPatch = z.input<typeof webFormPatch>;

/** What a visitor writes. One way to answer has to be there. */
export const webFormEntry = z.object({
  name: requiredText(100),
  company: optionalText(200),
  phone: phoneText,
  email: emailText,
  message: optionalText(2000),
}).superRefine(({ phone, email }, context) => {
  if (!phone && !email) context.addIssue({ code: 'custom', path: ['phone'], message: 'webForm.unreachable' });
});
export type WebFormEntry = z.infer<typeof webFormEntry>;
