'use client';
import { useTranslations } from 'next-intl';

const HOUR = 60;

/** A length of working time: "3 h 20 min". Hours are not made days of, because a working day is as long as its hours. Takes minutes; less than 0 is told as more. */
export function useWorkTime(): (minutes: number) => string {
  const t = useTranslations('values.workTime');
  return (signed) => {
    const total = Math.abs(signed);
    const [hours, minutes] = [Math.floor(total / HOUR), Math.round(total % HOUR)];
    if (!hours) return t('minutes', { minutes });
    return minutes ? t('both', { hours, minutes }) : t('hours', { hours });
  };
}
