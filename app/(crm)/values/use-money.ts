'use client';
import { useLocale } from 'next-intl';
import { numberFormat } from './formats';

/** Steps at which a Chinese reader changes the unit. */
const chineseUnits = [[1e8, '亿'], [1e4, '万']] as const;

export interface MoneyWords {
  /** As in a list: "¥ 1,284.6 万", "$12.8M". */
  short: (amount: string, currency: string) => string;
  /** To the cent. */
  full: (amount: string, currency: string) => string;
}

/** Amounts in words of the person's language. `amount` is the API's decimal string. */
export function useMoney(): MoneyWords {
  const locale = useLocale();
  const format = (currency: string, options: Intl.NumberFormatOptions) =>
    numberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol', ...options });
  const full = (amount: string, currency: string) => format(currency, { minimumFractionDigits: 2 }).format(Number(amount));
  const short = (amount: string, currency: string) => {
    const value = Number(amount);
    const unit = locale === 'zh-CN' ? chineseUnits.find(([size]) => Math.abs(value) >= size) : undefined;
    if (unit) {
      const [size, word] = unit;
      return `${spaced(format(currency, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value / size))} ${word}`;
    }
    if (locale === 'zh-CN' || Math.abs(value) < 1e4) return spaced(format(currency, { maximumFractionDigits: 0 }).format(value), locale);
    return format(currency, { notation: 'compact', maximumFractionDigits: 1 }).format(value);
  };
  return { short, full };
}

/** Chinese typography parts the sign from the figure. */
function spaced(text: string, locale = 'zh-CN'): string {
  return locale === 'zh-CN' ? text.replace(/^(-?)([^\d\s-]+)(?=\d)/, '$1$2 ') : text;
}
