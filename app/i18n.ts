import { getRequestConfig } from 'next-intl/server';
import { readPreferences } from './preferences/read';

export default getRequestConfig(async () => {
  const { locale, timeZone } = await readPreferences();
  const messages = locale === 'en' ? await import('../messages/en.json') : await import('../messages/zh-CN.json');
  return { locale, timeZone, messages: messages.default };
});
