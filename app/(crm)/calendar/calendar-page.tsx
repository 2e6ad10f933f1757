'use client';
import { useEffect, useRef } from 'react';
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { FilterBar } from '@/components/filter-bar';
import { IconButton } from '@/components/icon-button';
import { PageHeader } from '@/components/page-header';
import { SegmentedControl } from '@/components/segmented-control';
import { DayCell } from './day-cell';
import { addMonths } from './month';
import { useCalendar, WHAT } from './use-calendar';

const WHOSE = ['all', 'mine'] as const;

/** What plans and care hold for the days of a month: weeks in columns, on a phone a list of the days with something to do. */
export function CalendarPage() {
  const t = useTranslations('calendar');
  const format = useFormatter();
  const { month, today, days, whose, what, both, byDay, loading, failed, retry, change } = useCalendar();
  const place = useRef<HTMLLIElement>(null);
  const nextDay = days.find((day) => day >= today && byDay.has(day)) ?? today;
  useEffect(() => { if (!loading && month === today.slice(0, 7)) place.current?.scrollIntoView({ block: 'center' }); }, [loading, month, today]);
  const name = format.dateTime(new Date(`${month}-01T00:00:00Z`), { timeZone: 'UTC', year: 'numeric', month: 'long' });
  const weekdays = days.slice(0, 7).map((day) => format.dateTime(new Date(`${day}T00:00:00Z`), { timeZone: 'UTC', weekday: 'short' }));
  return (
    <>
      {/* The bar that says which month it is stays off the paper. */}
      <PageHeader title={t('title')} aside={<span className="hidden print:inline">{name}</span>} />
      <FilterBar label={t('month')}>
        <IconButton label={t('previous')} icon={<ChevronLeft aria-hidden="true" />} onClick={() => change({ month: addMonths(month, -1) })} />
        <p aria-live="polite" className="min-w-32 text-center font-semibold tabular-nums">{name}</p>
        <IconButton label={t('next')} icon={<ChevronRight aria-hidden="true" />} onClick={() => change({ month: addMonths(month, 1) })} />
        <Button size="sm" onClick={() => change({ month: null })} disabled={month === today.slice(0, 7)}>{t('today')}</Button>
        <SegmentedControl label={t('whose')} options={WHOSE.map((value) => ({ value, label: t(value) }))} value={whose} onValueChange={(next) => change({ whose: next })} />
        {both && <SegmentedControl label={t('what')} options={WHAT.map((value) => ({ value, label: t(value) }))} value={what} onValueChange={(next) => change({ what: next })} />}
      </FilterBar>
      <div role="group" aria-label={t('title')} tabIndex={0} className="min-h-0 flex-1 overflow-auto" aria-busy={loading} data-print="flow">
        {failed && <ErrorState onRetry={retry} />}
        {!failed && (
          <>
            <div aria-hidden="true" className="sticky top-0 z-10 grid grid-cols-7 border-b border-line bg-canvas text-xs text-ink-3 max-md:hidden">
              {weekdays.map((weekday) => <span key={weekday} className="px-1.5 py-1 text-end">{weekday}</span>)}
            </div>
            <ol aria-label={name} className="grid grid-cols-7 max-md:grid-cols-1">
              {days.map((day) => <DayCell key={day} ref={day === nextDay ? place : undefined} day={day} today={today} inMonth={day.startsWith(month)} entries={byDay.get(day) ?? []} owned={whose === 'all'} />)}
            </ol>
            {!loading && byDay.size === 0 && <EmptyState icon={<CalendarDays />} title={t('none')} text={t('noneText')} />}
          </>
        )}
      </div>
    </>
  );
}
