import { oneOf, locales } from '@/app/preferences/preferences';
import { writeLocale } from '@/app/preferences/write';

/** Goes into the product with a new document, in the language that the person chose for themselves. */
export function enter(path: string, locale: string | null | undefined) {
  if (locale) writeLocale(oneOf(locales, locale, 'zh-CN'));
  window.location.assign(path);
}
