'use client';
import { useId, type ReactNode } from 'react';
import { cn } from '@/components/cn';

interface TodayGroupProps {
  title: string;
  count?: number;
  /** It is late already. */
  alert?: boolean;
  children: ReactNode;
}

/** A heading with how many, and its rows. */
export function TodayGroup({ title, count, alert = false, children }: TodayGroupProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="min-w-0">
      <h3 id={id} className={cn('flex items-center gap-2 border-b border-line pb-2 text-sm font-semibold', alert ? 'text-red' : 'text-ink-2')}>
        {title}
        {count !== undefined && <span className="text-xs font-normal text-ink-3">{count}</span>}
      </h3>
      <ul>{children}</ul>
    </section>
  );
}
