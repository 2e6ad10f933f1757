import { z } from 'zod';
import { BIRTHDAY_CALENDARS, GENDERS } from './contact';
import { emailText, phoneText } from './reach-input';
import { optionalDay, optionalText, reference, requiredText } from './validation';

/** What may be said of a contact; the same rules for the API, the import and the forms. */
export const contactFields = z.object({
  name: requiredText(100),
  gender: z.enum(GENDERS).nullish(),
  position: optionalText(100),
  roleId: reference.nullish(),
  officePhone: phoneText,
  mobile: phoneText,
  email: emailText,
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
