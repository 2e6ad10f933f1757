'use client';
import { useLocale, useTranslations } from 'next-intl';
import { dateFormat } from './formats';
import { cn } from '@/components/cn';
import { daysBetween } from './day';
import { Nothing } from './nothing';
import { useDay } from './use-day';

interface LocalDayProps {
  /** `YYYY-MM-DD`: the same day in every zone. */
  day: string | null | undefined;
  className?: string;
}

/** A calendar day, without the year while it is the current one. */
export function LocalDay({ day, className }: LocalDayProps) {
  const words = useLocalDay();
  return day ? <time dateTime={day} className={className}>{words(day)}</time> : <Nothing />;
}

/** A day by which something is to be done: red with the days once it is late. */
export function DueLocalDay({ day, className }: LocalDayProps) {
  const t = useTranslations('values');
  const { today } = useDay();
  const words = useLocalDay();
  if (!day) return <Nothing />;
  const days = daysBetween(today, day);
  const text = days < 0 ? t('overdue', { days: -days }) : days > 1 ? words(day) : t('dueIn', { days });
  return <time dateTime={day} title={day} className={cn(days < 0 && 'font-medium text-red', className)}>{text}</time>;
}

function useLocalDay(): (day: string) => string {
  const locale = useLocale();
  const { today } = useDay();
  return (day) => {
    const sameYear = day.slice(0, 4) === today.slice(0, 4);
    if (locale === 'zh-CN') return sameYear ? day.slice(5) : day;
    return dateFormat(locale, { timeZone: 'UTC', month: 'short', day: 'numeric', year: sameYear ? undefined : 'numeric' }).format(new Date(day));
  };
}
