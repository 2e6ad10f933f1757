'use client';
import { useFormatter, useTranslations } from 'next-intl';
import type { BusinessHoursPartsFragment } from '@/app/apollo/generated/graphql';
import { writeHours } from '@/domain/working-hours';
import { addDays } from '../values/day';

/** Days of the week with the same hours, one after another. */
function groupsOf(week: BusinessHoursPartsFragment['week']): { first: number; last: number; text: string }[] {
  const groups: { first: number; last: number; text: string }[] = [];
  for (const [place, hours] of week.entries()) {
    const text = writeHours(hours);
    const last = groups.at(-1);
    if (last?.text === text) last.last = place;
    else groups.push({ first: place, last: place, text });
  }
  return groups;
}

/** The hours of a week, days with the same hours together; a day off has no text. */
export function useWeekHours(): (week: BusinessHoursPartsFragment['week']) => { label: string; text: string }[] {
  const t = useTranslations('calendarDays');
  const weekday = useWeekday();
  return (week) => groupsOf(week).map(({ first, last, text }) => ({ label: first === last ? weekday(first) : t('range', { from: weekday(first), to: weekday(last) }), text }));
}

/** The hours of a week in a line. */
export function HoursLine({ hours: { timeZone, week, makeUp } }: { hours: BusinessHoursPartsFragment }) {
  const t = useTranslations('calendarDays');
  const weekHours = useWeekHours();
  const parts = [
    ...weekHours(week).map(({ label, text }) => ({ label, text: text || t('closed') })),
    { label: t('makeUpDays'), text: writeHours(makeUp) || t('closed') },
  ];
  return (
    <dl className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {parts.map(({ label, text }) => <div key={label} className="flex gap-1.5"><dt className="text-ink-3">{label}</dt><dd className="tabular-nums">{text}</dd></div>)}
      <div className="flex gap-1.5"><dt className="text-ink-3">{t('timeZone')}</dt><dd>{timeZone}</dd></div>
    </dl>
  );
}

/** The name of a day of the week, Monday 0. */
export function useWeekday(): (place: number) => string {
  const format = useFormatter();
  // 5 January 2026 is a Monday.
  return (place) => format.dateTime(new Date(addDays('2026-01-05', place)), { timeZone: 'UTC', weekday: 'short' });
}
