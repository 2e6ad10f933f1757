'use client';
import { useState, type KeyboardEvent } from 'react';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import type { CalendarDayRowFragment } from '@/app/apollo/generated/graphql';
import { cn } from '@/components/cn';
import { addDays } from '../values/day';
import { DAY_LOOKS } from './day-looks';
import { daysOf, monthsOf, weekdayOf } from './year';

interface YearGridProps {
  year: number;
  today: string;
  days: readonly CalendarDayRowFragment[];
  /** Missing for those who may only look. */
  onPick: ((day: string) => void) | undefined;
}

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
const idOf = (day: string) => `day-${day}`;

/** The twelve months of a year; arrows move from day to day, and Enter opens one. */
export function YearGrid({ year, today, days, onPick }: YearGridProps) {
  const byDay = new Map(days.map((entry) => [entry.day, entry]));
  const [active, setActive] = useState(today.startsWith(`${year}-`) ? today : `${year}-01-01`);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step) return;
    const next = addDays(active, step);
    if (!next.startsWith(`${year}-`)) return;
    event.preventDefault();
    setActive(next);
    document.getElementById(idOf(next))?.focus();
  };
  return (
    <div className="grid grid-cols-[repeat(auto-fill,minmax(15.5rem,1fr))] gap-x-7 gap-y-6 max-md:grid-cols-1" onKeyDown={onKeyDown}>
      {monthsOf(year).map((month) => <Month key={month} month={month} today={today} byDay={byDay} active={active} onPick={onPick && ((day) => { setActive(day); onPick(day); })} />)}
    </div>
  );
}

interface MonthProps extends Pick<YearGridProps, 'today' | 'onPick'> { month: string; byDay: ReadonlyMap<string, CalendarDayRowFragment>; active: string }

function Month({ month, today, byDay, active, onPick }: MonthProps) {
  const format = useFormatter();
  const days = daysOf(month);
  const name = format.dateTime(new Date(`${month}-01`), { timeZone: 'UTC', month: 'long' });
  // Any week does: 5 January 2026 is a Monday.
  const weekdays = Array.from({ length: 7 }, (_, place) => format.dateTime(new Date(addDays('2026-01-05', place)), { timeZone: 'UTC', weekday: 'narrow' }));
  return (
    <section aria-label={name}>
      <h2 className="mb-1.5 font-semibold">{name}</h2>
      <div aria-hidden="true" className="grid grid-cols-7 text-center text-xs text-ink-3">{weekdays.map((weekday, place) => <span key={place} className="py-0.5">{weekday}</span>)}</div>
      <ol className="grid grid-cols-7 gap-0.5">
        {days.map((day, place) => <li key={day} className="min-w-0" style={place === 0 ? { gridColumnStart: weekdayOf(day) + 1 } : undefined}><DayCell day={day} today={today} entry={byDay.get(day)} isActive={day === active} onPick={onPick} /></li>)}
      </ol>
    </section>
  );
}

interface DayCellProps extends Pick<YearGridProps, 'today' | 'onPick'> { day: string; entry: CalendarDayRowFragment | undefined; isActive: boolean }

function DayCell({ day, today, entry, isActive, onPick }: DayCellProps) {
  const t = useTranslations('calendarDays');
  const english = useLocale() === 'en';
  const format = useFormatter();
  const date = format.dateTime(new Date(day), { timeZone: 'UTC', month: 'long', day: 'numeric', weekday: 'long' });
  const label = entry ? t('dayLabel', { date, kind: t(`kind.${entry.kind}`), name: english ? entry.nameEn : entry.nameZh }) : date;
  const look = cn(
    'relative flex h-10 w-full flex-col items-center justify-center rounded-md text-sm leading-4 tabular-nums max-md:h-11', entry ? cn(DAY_LOOKS[entry.kind], 'font-medium') : weekdayOf(day) > 4 ? 'text-ink-3' : 'text-ink',
    entry && !entry.confirmed && 'border border-dashed border-current', day === today && 'ring-2 ring-accent', onPick && 'hover:ring-1 hover:ring-line-hover',
  );
  const inside = (
    <>
      <span aria-hidden="true">{Number(day.slice(8))}</span>
      {entry && <span aria-hidden="true" className="text-xs leading-3.5 font-normal">{t(`sign.${entry.kind}`)}</span>}
      <span className="sr-only">{label}</span>
    </>
  );
  if (!onPick) return <span className={look} aria-current={day === today ? 'date' : undefined}>{inside}</span>;
  return <button type="button" id={idOf(day)} tabIndex={isActive ? 0 : -1} aria-current={day === today ? 'date' : undefined} title={entry ? label : undefined} className={look} onClick={() => onPick(day)}>{inside}</button>;
}
