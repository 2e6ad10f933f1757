'use client';
import { useLocale } from 'next-intl';
import { numberFormat } from './formats';
import { Nothing } from './nothing';

/** A price for one, with as many of its up to four places as it has. */
export function UnitPrice({ price, currency }: { price: string | null | undefined; currency: string }) {
  const locale = useLocale();
  if (price === null || price === undefined) return <Nothing />;
  const format = numberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol', minimumFractionDigits: 2, maximumFractionDigits: 4 });
  return <span className="tabular-nums">{format.format(Number(price))}</span>;
}
