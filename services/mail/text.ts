import { catalogues } from '../catalogues';
import { fill } from './fill';

export type MailLocale = keyof typeof catalogues;
export type MailKey = keyof (typeof catalogues)['en']['mail'];

/** The language of a mail: its reader's choice, else the one asked for. */
export const mailLocale = (...wishes: (string | null | undefined)[]): MailLocale => (wishes.find(Boolean)?.startsWith('en') ? 'en' : 'zh-CN');

/** Subject and text of a mail with its `{names}` filled in. */
export function mailText(locale: MailLocale, key: MailKey, params: Record<string, string | number>): { subject: string; text: string } {
  const { subject, text } = catalogues[locale].mail[key];
  return { subject: fill(subject, params), text: fill(text, params) };
}
