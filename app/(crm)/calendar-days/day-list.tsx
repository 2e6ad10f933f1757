'use client';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import type { CalendarDayRowFragment } from '@/app/apollo/generated/graphql';
import { Section } from '@/components/section';
import { DAY_LOOKS } from './day-looks';
import { stretchesOf } from './year';

const at = (day: string) => new Date(`${day}T00:00:00Z`);

/** The marked days of the year by their names, as a notice lists them. */
export function DayList({ days, onPick }: { days: readonly CalendarDayRowFragment[]; onPick: ((day: string) => void) | undefined }) {
  const t = useTranslations('calendarDays');
  const english = useLocale() === 'en';
  const format = useFormatter();
  if (days.length === 0) return null;
  return (
    <Section title={t('list')} quiet>
      <ul>
        {stretchesOf(days).map(({ from, to, days: [first] }) => first && (
          <li key={from} className="flex items-baseline gap-2 border-b border-line py-1.5">
            <span aria-hidden="true" className={`shrink-0 rounded-sm px-1 text-xs font-medium ${DAY_LOOKS[first.kind]}`}>{t(`sign.${first.kind}`)}</span>
            <span className="min-w-0 flex-1">
              {onPick ? <button type="button" onClick={() => onPick(from)} className="rounded-sm text-start hover:underline">{english ? first.nameEn : first.nameZh}</button> : (english ? first.nameEn : first.nameZh)}
              {!first.confirmed && <span className="ms-1.5 text-xs whitespace-nowrap text-ink-3">{t('toBeConfirmed')}</span>}
            </span>
            <span className="shrink-0 text-end text-xs text-ink-2 tabular-nums">{from === to ? format.dateTime(at(from), { timeZone: 'UTC', month: 'short', day: 'numeric' }) : format.dateTimeRange(at(from), at(to), { timeZone: 'UTC', month: 'short', day: 'numeric' })}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
