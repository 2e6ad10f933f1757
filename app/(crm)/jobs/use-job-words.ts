'use client';
import { useTranslations } from 'next-intl';

const EVERY_SECONDS = /^\*\/(\d+) \* \* \* \* \*$/;
const EVERY_MINUTES = /^\*\/(\d+) \* \* \* \*$/;
const HOURLY = /^(\d+) \* \* \* \*$/;
const DAILY = /^(\d+) (\d+) \* \* \*$/;

export interface JobWords {
  name: (job: string) => string;
  text: (job: string) => string;
  /** A cron pattern in words; one that has none as it is. */
  schedule: (pattern: string) => string;
  /** How long a run took. */
  took: (run: { startedAt: string | null; endedAt: string | null }) => string | null;
}

/** How the product speaks of jobs, whose names come from the API: one that has no words yet shows its name. */
export function useJobWords(): JobWords {
  const t = useTranslations('jobs');
  const label = (key: string, fallback: string) => (t.has(key as never) ? t(key as never) : fallback);
  const schedule = (pattern: string) => {
    if (pattern === '* * * * *') return t('every.minute');
    const [, seconds] = EVERY_SECONDS.exec(pattern) ?? [];
    if (seconds) return t('every.seconds', { count: seconds });
    const [, minutes] = EVERY_MINUTES.exec(pattern) ?? [];
    if (minutes) return t('every.minutes', { count: minutes });
    const [, hourly] = HOURLY.exec(pattern) ?? [];
    if (hourly) return t('every.hour', { minute: hourly.padStart(2, '0') });
    const [, minute, hour] = DAILY.exec(pattern) ?? [];
    return minute && hour ? t('every.day', { time: `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}` }) : pattern;
  };
  return {
    name: (job) => label(`names.${job}`, job),
    text: (job) => label(`texts.${job}`, ''),
    schedule,
    took: ({ startedAt, endedAt }) => {
      if (!startedAt || !endedAt) return null;
      const ms = Date.parse(endedAt) - Date.parse(startedAt);
      return ms < 1000 ? t('milliseconds', { ms }) : t('seconds', { seconds: Math.round(ms / 100) / 10 });
    },
  };
}
