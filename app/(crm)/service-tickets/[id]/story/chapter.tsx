'use client';
import type { ReactNode } from 'react';
import { cn } from '@/components/cn';
import { useDay } from '../../../values/use-day';

const colors = { grey: 'bg-grey-soft text-ink-2', accent: 'bg-accent-soft text-accent-strong', amber: 'bg-amber-soft text-amber' };

interface ChapterProps {
  icon: ReactNode;
  at: string;
  title: ReactNode;
  /** Who, and by what way. */
  hint?: string;
  color?: keyof typeof colors;
  children: ReactNode;
}

/** One thing that happened with a ticket: a line leads from it to the next. */
export function Chapter({ icon, at, title, hint, color = 'grey', children }: ChapterProps) {
  const day = useDay();
  return (
    <li className="relative grid grid-cols-[28px_minmax(0,1fr)] gap-x-2.5 pb-4 before:absolute before:top-8 before:bottom-0 before:left-[13.5px] before:w-px before:bg-line last:before:hidden">
      <span aria-hidden="true" className={cn('grid size-7 place-items-center rounded-full [&>svg]:!size-3.5', colors[color])}>{icon}</span>
      <div className="min-w-0 pt-1">
        <p className="flex flex-wrap items-baseline gap-x-2 wrap-anywhere">
          <span className="font-medium">{title}</span>
          {hint && <span className="text-sm text-ink-3">{hint}</span>}
          <time dateTime={at} className="ms-auto text-xs text-ink-3">{day.full(at)}</time>
        </p>
        {children && <div className="mt-1 wrap-anywhere whitespace-pre-line text-ink-2">{children}</div>}
      </div>
    </li>
  );
}
