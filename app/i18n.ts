import { getRequestConfig } from 'next-intl/server';
import { locales, oneOf } from './preferences/preferences';
import { readPreferences } from './preferences/read';

export default getRequestConfig(async ({ locale: asked }) => {
  const { locale: preferred, timeZone } = await readPreferences();
  // A page may be wanted in a language of its own: that of the mail that led to it.
  const locale = oneOf(locales, asked, preferred);
  const messages = locale === 'en' ? await import('../messages/en.json') : await import('../messages/zh-CN.json');
  return { locale, timeZone, messages: messages.default };
});
