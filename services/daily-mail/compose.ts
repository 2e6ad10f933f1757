import type { Locale } from '@/domain/locale';
import { catalogues } from '../catalogues';
import { escaped, fill } from '../mail/fill';
import type { Mail } from '../mail/mail';
import type { Section } from './sections';

interface Letter { name: string; day: string; origin: string; locale: Locale; sections: readonly Section[] }

const FONT = "font-family:system-ui,'PingFang SC','Microsoft YaHei',sans-serif";

/** The mail of one person's day: plain text, and the same as simple HTML. */
export function composeMail({ name, day, origin, locale, sections }: Letter): Omit<Mail, 'to'> {
  const words = catalogues[locale].dailyMail;
  const count = sections.reduce((sum, { lines }) => sum + lines.length, 0);
  const hello = fill(words.hello, { name });
  const due = (text: string) => fill(words.due, { day: text });
  const text = sections.map(({ title, lines, more }) => [
    `${words[title]}`, ...lines.map((line) => `- ${line.text} (${due(line.due)})${line.path ? `\n  ${origin}${line.path}` : ''}`), ...(more ? [words.more] : []),
  ].join('\n'));
  const html = sections.map(({ title, lines, more }) => `<h2 style="font-size:14px;margin:24px 0 4px">${escaped(words[title])}</h2><table style="border-collapse:collapse;width:100%">${lines.map((line) => {
    const what = line.path ? `<a href="${escaped(`${origin}${line.path}`)}" style="color:#0f766e;text-decoration:none">${escaped(line.text)}</a>` : escaped(line.text);
    return `<tr><td style="padding:7px 0;border-bottom:1px solid #e5e7eb">${what}</td><td style="padding:7px 0 7px 16px;border-bottom:1px solid #e5e7eb;color:#6b7280;text-align:right;white-space:nowrap">${escaped(due(line.due))}</td></tr>`;
  }).join('')}</table>${more ? `<p style="color:#6b7280;margin:6px 0">${escaped(words.more)}</p>` : ''}`);
  return {
    subject: fill(words.subject, { day, count }),
    text: [hello, ...text, words.foot].join('\n\n'),
    html: `<!doctype html><html lang="${locale}"><body style="margin:0;padding:24px;background:#f8fafc"><div style="max-width:600px;margin:0 auto;padding:24px;background:#fff;border:1px solid #e5e7eb;border-radius:6px;color:#111827;font-size:14px;line-height:20px;${FONT}"><p style="margin:0">${escaped(hello)}</p>${html.join('')}<p style="margin:24px 0 0;color:#6b7280;font-size:12px">${escaped(words.foot)}</p></div></body></html>`,
  };
}
