import { z } from 'zod';
import { BIRTHDAY_CALENDARS, GENDERS } from './contact';
import { isPlausibleEmail } from './text/email';
import { isPlausiblePhone } from './text/phone';
import { checkedText, optionalDay, optionalText, reference, requiredText } from './validation';

const phone = checkedText(60, (text) => (isPlausiblePhone(text) ? null : 'validation.phone'));

/** What may be said of a contact; the same rules for the API, the import and the forms. */
export const contactFields = z.object({
  name: requiredText(100),
  gender: z.enum(GENDERS).nullish(),
  position: optionalText(100),
  roleId: reference.nullish(),
  officePhone: phone,
  mobile: phone,
  email: checkedText(254, (text) => (isPlausibleEmail(text) ? null : 'validation.email')),
  wechat: optionalText(60),
  birthday: optionalDay,
  birthdayCalendar: z.enum(BIRTHDAY_CALENDARS),
  isPrimary: z.boolean(),
  doNotCall: z.boolean(),
  doNotEmail: z.boolean(),
  doNotMessage: z.boolean(),
  remark: optionalText(4000),
});

/** A new contact: the name is enough. */
export const contactDraft = contactFields.partial().required({ name: true });
export type ContactDraft = z.infer<typeof contactDraft>;

/** A change of a contact: only the fields given change; null empties one. */
export const contactPatch = contactFields.partial();
export type ContactPatch = z.infer<typeof contactPatch>;
