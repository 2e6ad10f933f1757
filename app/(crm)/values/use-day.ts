'use client';
import { useLocale, useNow, useTimeZone, useTranslations } from 'next-intl';
import { dateFormat } from './formats';
import { dayIn, daysBetween } from './day';

export interface DayWords {
  /** Today, in the person's zone. */
  today: string;
  timeZone: string;
  /** Days from today to that instant; negative for the past. */
  distance: (at: string) => number;
  /** The day in figures, without the year while it is the current one. */
  short: (at: string) => string;
  /** "today", "3 days ago", beyond a year the date. */
  past: (at: string) => string;
  /** "today", "tomorrow", "3 days overdue", else the date. */
  due: (at: string) => string;
  /** The time today, on another day with the day in figures: for what is due by the hour. */
  soon: (at: string) => string;
  /** Day and time in full. */
  full: (at: string) => string;
}

/** How the product speaks of days: in the person's language and zone. */
export function useDay(): DayWords {
  const t = useTranslations('values');
  const locale = useLocale();
  const timeZone = useTimeZone() ?? 'UTC';
  const today = dayIn(useNow(), timeZone);
  const distance = (at: string) => daysBetween(today, dayIn(at, timeZone));
  const short = (at: string) => {
    const day = dayIn(at, timeZone);
    const sameYear = day.slice(0, 4) === today.slice(0, 4);
    if (locale === 'zh-CN') return sameYear ? day.slice(5) : day;
    return dateFormat(locale, { timeZone, month: 'short', day: 'numeric', year: sameYear ? undefined : 'numeric' }).format(new Date(at));
  };
  return {
    today, timeZone, distance, short,
    past: (at) => {
      const days = -distance(at);
      return days < 0 || days > 365 ? short(at) : t('daysAgo', { days });
    },
    due: (at) => {
      const days = distance(at);
      if (days < 0) return t('overdue', { days: -days });
      return days > 1 ? short(at) : t('dueIn', { days });
    },
    soon: (at) => {
      const time = dateFormat(locale, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(at));
      return distance(at) === 0 ? time : `${short(at)} ${time}`;
    },
    full: (at) => dateFormat(locale, { timeZone, dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at)),
  };
}
