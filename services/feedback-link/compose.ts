import { LOCALES } from '@/domain/locale';
import { catalogues } from '../catalogues';
import { escaped, fill } from '../mail/fill';
import type { Mail } from '../mail/mail';

export interface FeedbackLetter {
  /** Who is written to. */
  name: string;
  company: string;
  number: string;
  title: string;
  /** Who handled it; empty where another system did. */
  handler: string;
  /** Address of the page without a language. */
  link: string;
  until: string;
}

const FONT = "font-family:system-ui,'PingFang SC','Microsoft YaHei',sans-serif";

/** The mail that asks a customer, as plain text and as simple HTML, in both languages: nobody knows which one its reader prefers. */
export function composeFeedbackMail(letter: FeedbackLetter): Omit<Mail, 'to'> {
  const parts = LOCALES.map((locale) => {
    const words = catalogues[locale].feedbackLink.mail;
    const until = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(letter.until));
    const params = { ...letter, until };
    const ask = fill(letter.handler ? words.handled : words.handledElsewhere, params);
    return { locale, link: `${letter.link}?lang=${locale}`, subject: fill(words.subject, params), hello: fill(words.hello, params), ask, act: words.act, foot: fill(words.foot, params) };
  });
  const text = parts.map(({ hello, ask, act, link, foot }) => [hello, ask, `${act}: ${link}`, foot].join('\n\n')).join('\n\n————\n\n');
  const html = parts.map(({ locale, hello, ask, act, link, foot }) => `<div lang="${locale}" style="padding:24px 0;border-top:1px solid #e5e7eb"><p style="margin:0 0 12px">${escaped(hello)}</p><p style="margin:0 0 20px">${escaped(ask)}</p><p style="margin:0 0 20px"><a href="${escaped(link)}" style="display:inline-block;padding:10px 18px;border-radius:6px;background:#0f766e;color:#fff;text-decoration:none">${escaped(act)}</a></p><p style="margin:0;color:#6b7280;font-size:12px">${escaped(foot)}</p></div>`);
  return {
    subject: parts.map(({ subject }) => subject).join(' · '), text,
    html: `<!doctype html><html><body style="margin:0;padding:24px;background:#f8fafc"><div style="max-width:560px;margin:0 auto;padding:0 24px;background:#fff;border:1px solid #e5e7eb;border-radius:6px;color:#111827;font-size:14px;line-height:20px;${FONT}">${html.join('')}</div></body></html>`,
  };
}
