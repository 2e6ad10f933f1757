'use client';
import { useTranslations } from 'next-intl';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A length of time in the largest unit that says enough: "12 days", "5 hours", "3 minutes". Takes seconds. */
export function useDuration(): (seconds: number) => string {
  const t = useTranslations('values.duration');
  return (seconds) => {
    if (seconds >= DAY) return t('days', { count: Math.floor(seconds / DAY) });
    if (seconds >= HOUR) return t('hours', { count: Math.floor(seconds / HOUR) });
    return t('minutes', { count: Math.floor(seconds / MINUTE) });
  };
}
