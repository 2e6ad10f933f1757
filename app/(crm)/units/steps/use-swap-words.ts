'use client';
import { useTranslations } from 'next-intl';
import { fromMinor, toMinor } from '@/domain/money';
import { useMoney } from '../../values/use-money';
import type { UnitRecord } from '../use-unit';

/** What a swap means in money: the list price of the other unit, how much more or less that is, and that the order goes along. */
export function useSwapWords({ totalPrice, order }: Pick<UnitRecord, 'totalPrice' | 'order'>): (other: { totalPrice: string } | undefined) => string | undefined {
  const t = useTranslations('units.swap');
  const money = useMoney();
  return (other) => {
    if (!other) return order ? t('order', { number: order.number }) : undefined;
    const difference = toMinor(other.totalPrice) - toMinor(totalPrice);
    const price = money.full(other.totalPrice, 'CNY');
    const amount = money.full(fromMinor(Math.abs(difference)), 'CNY');
    const words = difference === 0 ? t('same', { price }) : difference > 0 ? t('more', { price, amount }) : t('less', { price, amount });
    return order ? `${words} ${t('order', { number: order.number })}` : words;
  };
}
