import { IntlMessageFormat } from 'intl-messageformat';
import { type Locale, wishedLocale } from '@/domain/locale';
import { catalogues } from '@/services/catalogues';

export type { Locale } from '@/domain/locale';

const formats = new Map<string, IntlMessageFormat>();

/** The language to answer in: the first wish for one of ours, else Chinese. */
export function chooseLocale(...wishes: (string | null | undefined)[]): Locale {
  for (const wish of wishes) {
    const locale = wishedLocale(wish);
    if (locale) return locale;
  }
  return 'zh-CN';
}

/** The message below `errors` with this dotted key, filled in. An unknown key is shown as it is: a test finds it. */
export function errorMessage(locale: Locale, key: string, params: Record<string, string | number> = {}): string {
  return message(locale, `errors.${key}`, params);
}

/** The message with this dotted key, filled in. */
export function message(locale: Locale, key: string, params: Record<string, string | number> = {}): string {
  const cacheKey = `${locale} ${key}`;
  let format = formats.get(cacheKey);
  if (!format) {
    const text = key.split('.').reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], catalogues[locale]);
    formats.set(cacheKey, (format = new IntlMessageFormat(typeof text === 'string' ? text : key, locale)));
  }
  return String(format.format(params));
}
