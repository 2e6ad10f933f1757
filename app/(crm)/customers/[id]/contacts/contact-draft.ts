import type { ContactUpdateInput } from '@/app/apollo/generated/graphql';
import { BIRTHDAY_CALENDARS, type BirthdayCalendar, type Gender } from '@/domain/contact';
import type { ContactRow } from '../use-record';

/** A contact as it stands in the form; '' for nothing. */
export interface ContactDraft {
  name: string;
  gender: Gender | '';
  position: string;
  roleId: string;
  mobile: string;
  officePhone: string;
  email: string;
  wechat: string;
  birthday: string;
  birthdayCalendar: BirthdayCalendar;
  doNotCall: boolean;
  doNotEmail: boolean;
  doNotMessage: boolean;
  remark: string;
}

export const CONSENTS = ['doNotCall', 'doNotEmail', 'doNotMessage'] as const;

const emptyContact: ContactDraft = {
  name: '', gender: '', position: '', roleId: '', mobile: '', officePhone: '', email: '', wechat: '', birthday: '', birthdayCalendar: BIRTHDAY_CALENDARS[0],
  doNotCall: false, doNotEmail: false, doNotMessage: false, remark: '',
};

/** A contact's draft; an empty one for a new contact. */
export function draftOfContact(contact: ContactRow | null): ContactDraft {
  if (!contact) return emptyContact;
  const { name, gender, position, role, mobile, officePhone, email, wechat, birthday, birthdayCalendar, doNotCall, doNotEmail, doNotMessage, remark } = contact;
  return {
    name, gender: gender ?? '', position: position ?? '', roleId: role?.id ?? '', mobile: mobile ?? '', officePhone: officePhone ?? '', email: email ?? '',
    wechat: wechat ?? '', birthday: birthday ?? '', birthdayCalendar, doNotCall, doNotEmail, doNotMessage, remark: remark ?? '',
  };
}

/** The fields that differ from what was there, as the API wants them; a mask that nobody touched is never sent. */
export function contactInput(draft: ContactDraft, before: ContactDraft): ContactUpdateInput {
  const changed = Object.entries(draft).filter(([field, value]) => value !== before[field as keyof ContactDraft]);
  return Object.fromEntries(changed.map(([field, value]) => [field, typeof value === 'string' ? value.trim() || null : value]));
}

/** The fields in which two versions differ. */
export function differing(mine: ContactDraft, theirs: ContactDraft): (keyof ContactDraft)[] {
  return (Object.keys(mine) as (keyof ContactDraft)[]).filter((field) => mine[field] !== theirs[field]);
}
