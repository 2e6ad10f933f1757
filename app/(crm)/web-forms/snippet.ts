import { HONEYPOT } from '@/domain/web-form';

/** What the snippet says to visitors, in the language of the site that it is for. */
export interface SnippetWords {
  name: string;
  company: string;
  phone: string;
  email: string;
  message: string;
  send: string;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A plain form: works on any site, with its own looks, without a script. */
export function formSnippet(origin: string, publicKey: string, words: SnippetWords): string {
  const line = (name: keyof SnippetWords, more: string) => `  <p><label>${escaped(words[name])} <input name="${name}" ${more}></label></p>`;
  return [
    `<form action="${origin}/api/forms/${publicKey}" method="post">`,
    line('name', 'maxlength="100" autocomplete="name" required'),
    line('company', 'maxlength="200" autocomplete="organization"'),
    line('phone', 'type="tel" maxlength="60" autocomplete="tel" required'),
    line('email', 'type="email" maxlength="254" autocomplete="email"'),
    `  <p><label>${escaped(words.message)} <textarea name="message" maxlength="2000" rows="4"></textarea></label></p>`,
    `  <p hidden><input name="${HONEYPOT}" tabindex="-1" autocomplete="off"></p>`,
    `  <p><button>${escaped(words.send)}</button></p>`,
    '</form>',
  ].join('\n');
}

/** Our own page in a frame. */
export const frameSnippet = (origin: string, publicKey: string, title: string): string =>
  `<iframe src="${origin}/forms/${publicKey}" title="${escaped(title)}" width="100%" height="720" style="border:0"></iframe>`;
