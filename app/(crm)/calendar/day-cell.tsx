'use client';
import { type Ref, useState } from 'react';
import Link from 'next/link';
import { HeartHandshake } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import { cn } from '@/components/cn';
import type { CalendarEntry } from './use-entries';

/** More than these are folded. */
const SHOWN = 4;

interface DayCellProps {
  day: string;
  today: string;
  /** Within the month that is shown, and not in a week that it shares. */
  inMonth: boolean;
  entries: readonly CalendarEntry[];
  /** Say whose they are. */
  owned: boolean;
  ref?: Ref<HTMLLIElement>;
}

/** A day with what is planned for it. On a phone only days with something stand in the list. */
export function DayCell({ day, today, inMonth, entries, owned, ref }: DayCellProps) {
  const t = useTranslations('calendar');
  const format = useFormatter();
  const [open, setOpen] = useState(false);
  const at = new Date(`${day}T00:00:00Z`);
  const shown = open ? entries : entries.slice(0, SHOWN);
  return (
    <li ref={ref} className={cn('min-h-28 min-w-0 border-e border-b border-line p-1.5 max-md:min-h-0 max-md:border-e-0 max-md:px-4 max-md:py-3', !inMonth && 'bg-canvas', entries.length === 0 && 'max-md:hidden')}>
      <h2 className={cn('mb-1 text-xs tabular-nums md:text-end', inMonth ? 'text-ink-2' : 'text-ink-3')} aria-current={day === today ? 'date' : undefined}>
        <span className="sr-only md:not-sr-only"><span className={cn(day === today && 'inline-grid size-6 place-items-center rounded-full bg-accent font-semibold text-on-accent')} aria-hidden="true">{Number(day.slice(8))}</span></span>
        <span className="md:sr-only">{format.dateTime(at, { timeZone: 'UTC', month: 'long', day: 'numeric', weekday: 'long' })}</span>
      </h2>
      <ul className="grid grid-cols-1 gap-1">
        {shown.map((entry) => <li key={entry.id}><EntryLine entry={entry} late={day < today} owned={owned} /></li>)}
      </ul>
      {entries.length > SHOWN && <Button variant="ghost" size="sm" aria-expanded={open} onClick={() => setOpen(!open)}>{open ? t('fewer') : t('more', { count: entries.length - SHOWN })}</Button>}
    </li>
  );
}

function EntryLine({ entry: { title, about, owner, settled, kind, href }, late, owned }: { entry: CalendarEntry; late: boolean; owned: boolean }) {
  const t = useTranslations('calendar');
  const state = settled ? 'settled' : late ? 'late' : 'open';
  const words = (
    <>
      <span className="flex items-center gap-1 font-medium">{kind === 'care' && <HeartHandshake aria-hidden="true" className="!size-3 shrink-0" />}<span className="truncate">{title}</span></span>
      <span className="block truncate">{[about, owned && owner].filter(Boolean).join(' · ')}</span>
      <span className="sr-only">{t(`state.${state}`)}</span>
    </>
  );
  const open = kind === 'care' ? 'bg-violet-soft text-violet' : 'bg-blue-soft text-blue';
  const look = cn('block min-h-6 rounded-md px-1.5 py-1 text-xs leading-4', { settled: 'bg-grey-soft text-ink-2', late: 'bg-red-soft text-red', open }[state]);
  return href ? <Link href={href} className={cn(look, 'hover:underline')}>{words}</Link> : <span className={look}>{words}</span>;
}
