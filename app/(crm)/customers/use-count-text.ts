'use client';
import { useFormatter, useTranslations } from 'next-intl';

/** "1,284" and "1,284 customers"; "10,000+" where counting stopped. */
export function useCountText(count: { count: number; more: boolean } | undefined): { number: string; sentence: string } | null {
  const t = useTranslations('customers');
  const format = useFormatter();
  if (!count) return null;
  const number = `${format.number(count.count)}${count.more ? '+' : ''}`;
  return { number, sentence: t('count', { count: count.count, number }) };
}
