'use client';
import { useQuery } from '@apollo/client/react';
import { useLocale, useTranslations } from 'next-intl';
import { ClockHoursDocument } from '@/app/apollo/generated/graphql';
import { useWeekHours } from '../../../calendar-days/hours-line';
import { useDay } from '../../../values/use-day';
import { useWorkTime } from '../../../values/use-work-time';
import { useCan } from '../../../viewer';
import type { TicketRecord } from '../use-record';

/** How a due time came about, in a line: from when, how much working time by which policy, what did not count, and which hours are worked. */
export function useReckoning(): (clock: TicketRecord['clocks'][number], ticket: TicketRecord) => string {
  const t = useTranslations('serviceTicket.clock');
  const english = useLocale() === 'en';
  const day = useDay();
  const time = useWorkTime();
  const weekHours = useWeekHours();
  const { data } = useQuery(ClockHoursDocument, { skip: !useCan()('calendarDay:read') });
  const hours = data && weekHours(data.businessHours.week).filter(({ text }) => text).map(({ label, text }) => `${label} ${text}`);
  return ({ minutes, startedAt, minutesPaused }, { slaPolicy }) => {
    if (minutes === null) return t('elsewhere');
    return [
      t('reckoned', { time: time(minutes), from: day.full(startedAt) }),
      ...(slaPolicy ? [t('policy', { name: english ? slaPolicy.nameEn : slaPolicy.nameZh })] : []),
      ...(minutesPaused ? [t('waited', { time: time(minutesPaused) })] : []),
      ...(hours?.length ? [t('hours', { hours: `${hours.join('; ')} (${data?.businessHours.timeZone})` })] : []),
    ].join(t('separator'));
  };
}
