'use client';
import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { ChevronLeft, ChevronRight, Clock } from 'lucide-react';
import { parseAsInteger, useQueryState } from 'nuqs';
import { useTranslations } from 'next-intl';
import { CalendarYearDocument } from '@/app/apollo/generated/graphql';
import { Button } from '@/components/button';
import { ErrorState } from '@/components/error-state';
import { FilterBar } from '@/components/filter-bar';
import { IconButton } from '@/components/icon-button';
import { onDemand } from '@/components/on-demand';
import { PageHeader } from '@/components/page-header';
import { useDay } from '../values/use-day';
import { useCan } from '../viewer';
import { DayList } from './day-list';
import { HoursLine } from './hours-line';
import { Legend } from './legend';
import { YearGrid } from './year-grid';

const DayDialog = onDemand(() => import('./day-dialog'));
const HoursDialog = onDemand(() => import('./hours-dialog'));
const YEARS = { first: 2000, last: 2100 };

/** When people work: the hours of a week, and the days of a year that are otherwise. */
export function YearPage() {
  const t = useTranslations('calendarDays');
  const can = useCan();
  const { today } = useDay();
  const thisYear = Number(today.slice(0, 4));
  const [asked, setYear] = useQueryState('year', parseAsInteger);
  const year = asked && asked >= YEARS.first && asked <= YEARS.last ? asked : thisYear;
  const { data, previousData, error, refetch } = useQuery(CalendarYearDocument, { variables: { year }, fetchPolicy: 'cache-and-network' });
  const [open, setOpen] = useState<string | null>(null);
  const [editsHours, setEditsHours] = useState(false);
  const hours = (data ?? previousData)?.businessHours;
  const days = data?.calendarDays ?? [];
  const mayEdit = can('calendarDay:update') && can('calendarDay:create') && can('calendarDay:delete');
  const go = (next: number) => void setYear(next === thisYear ? null : next);
  return (
    <>
      <PageHeader title={t('title')} action={mayEdit && hours && <Button icon={<Clock aria-hidden="true" />} onClick={() => setEditsHours(true)}><span className="max-sm:sr-only">{t('hours')}</span></Button>} />
      <FilterBar label={t('year')}>
        <IconButton label={t('previous')} icon={<ChevronLeft aria-hidden="true" />} disabled={year <= YEARS.first} onClick={() => go(year - 1)} />
        <p aria-live="polite" className="min-w-14 text-center font-semibold tabular-nums">{year}</p>
        <IconButton label={t('next')} icon={<ChevronRight aria-hidden="true" />} disabled={year >= YEARS.last} onClick={() => go(year + 1)} />
        <Button size="sm" onClick={() => go(thisYear)} disabled={year === thisYear}>{t('thisYear')}</Button>
        <Legend />
      </FilterBar>
      <div role="group" aria-label={t('title')} tabIndex={0} className="min-h-0 flex-1 overflow-auto" aria-busy={!data} data-print="flow">
        {error && !data ? <ErrorState onRetry={() => void refetch()} /> : (
          <div className="mx-auto grid max-w-[90rem] gap-x-8 gap-y-5 px-5 py-4 max-md:px-4 xl:grid-cols-[minmax(0,1fr)_18rem]">
            <div className="grid min-w-0 content-start gap-5">
              {hours && <HoursLine hours={hours} />}
              {data && days.length === 0 && <p className="rounded-md bg-amber-soft px-3 py-2 text-amber">{t('nothing', { year })}</p>}
              {days.some(({ confirmed }) => !confirmed) && <p className="rounded-md bg-amber-soft px-3 py-2 text-amber">{t('unconfirmed', { year })}</p>}
              <YearGrid key={year} year={year} today={today} days={days} onPick={mayEdit ? setOpen : undefined} />
            </div>
            <DayList days={days} onPick={mayEdit ? setOpen : undefined} />
          </div>
        )}
      </div>
      {open && <DayDialog day={open} known={days.find(({ day }) => day === open) ?? null} onClose={() => setOpen(null)} />}
      {editsHours && hours && <HoursDialog hours={hours} onClose={() => setEditsHours(false)} />}
    </>
  );
}
