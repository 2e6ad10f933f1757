'use client';
import type { ReactNode } from 'react';
import { useFormatter, useNow, useTimeZone, useTranslations } from 'next-intl';
import { cn } from './cn';
import { LoadMore } from './load-more';

export interface TimelineItem {
  id: string;
  /** An instant, ISO 8601. */
  at: string;
  icon: ReactNode;
  title: ReactNode;
  body?: ReactNode;
  /** Buttons that show on hover and focus. */
  actions?: ReactNode;
  color?: 'grey' | 'accent' | 'amber' | 'red';
}

interface TimelineProps {
  label: string;
  /** Newest first. */
  items: TimelineItem[];
  hasMore?: boolean;
  loadingMore?: boolean;
  onLoadMore?: () => void;
}

const colors = { grey: 'bg-grey-soft text-ink-2', accent: 'bg-accent-soft text-accent-strong', amber: 'bg-amber-soft text-amber', red: 'bg-red-soft text-red' };

export function Timeline({ label, items, hasMore = false, loadingMore = false, onLoadMore }: TimelineProps) {
  const days = useDays(items);
  return (
    <div role="region" aria-label={label}>
      {days.map((day) => (
        <section key={day.key} className="not-first:mt-4">
          <h3 className="mb-1.5 text-xs font-semibold text-ink-3">{day.label}</h3>
          <ol>{day.items.map((item) => <Entry key={item.id} item={item} />)}</ol>
        </section>
      ))}
      {onLoadMore && <LoadMore hasMore={hasMore} loading={loadingMore} onLoadMore={onLoadMore} />}
    </div>
  );
}

function Entry({ item }: { item: TimelineItem }) {
  const format = useFormatter();
  const at = new Date(item.at);
  return (
    <li className="group grid grid-cols-[28px_minmax(0,1fr)_auto] gap-2.5 py-1.5">
      <span aria-hidden="true" className={cn('grid size-7 place-items-center rounded-full [&>svg]:!size-3.5', colors[item.color ?? 'grey'])}>{item.icon}</span>
      <div className="min-w-0 pt-1">
        <div className="wrap-anywhere">{item.title}</div>
        {item.body && <div className="mt-0.5 wrap-anywhere whitespace-pre-line text-ink-2">{item.body}</div>}
        {item.actions && <div className="mt-1 flex gap-1">{item.actions}</div>}
      </div>
      <time dateTime={item.at} title={format.dateTime(at, { dateStyle: 'full', timeStyle: 'medium' })} className="pt-1.5 text-xs text-ink-3">
        {format.dateTime(at, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })}
      </time>
    </li>
  );
}

function useDays(items: TimelineItem[]) {
  const format = useFormatter();
  const t = useTranslations('kit');
  const zone = useTimeZone();
  const now = useNow();
  // en-CA prints YYYY-MM-DD: one key per calendar day in the viewer's zone.
  const dayOf = (at: Date) => at.toLocaleDateString('en-CA', { timeZone: zone });
  const today = dayOf(now);
  const yesterday = dayOf(new Date(now.getTime() - 86_400_000));
  const year = today.slice(0, 4);
  const days: { key: string; label: string; items: TimelineItem[] }[] = [];
  for (const item of items) {
    const at = new Date(item.at);
    const key = dayOf(at);
    const last = days.at(-1);
    if (last?.key === key) {
      last.items.push(item);
      continue;
    }
    const date = format.dateTime(at, { month: 'long', day: 'numeric', ...(key.startsWith(year) ? {} : { year: 'numeric' }) });
    days.push({ key, label: key === today ? t('today') : key === yesterday ? t('yesterday') : date, items: [item] });
  }
  return days;
}

/** Before → after, the way a change is shown everywhere. */
export function Difference({ before, after }: { before: ReactNode; after: ReactNode }) {
  return (
    <>
      <del className="text-ink-3">{before}</del> <span aria-hidden="true">→</span> <ins className="font-medium text-ink no-underline">{after}</ins>
    </>
  );
}
