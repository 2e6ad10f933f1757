'use client';
import { cn } from '@/components/cn';
import { Nothing } from './nothing';
import { useDay } from './use-day';

/** When something took place: "3 days ago"; the full date and time on hover. */
export function RelativeDay({ at, className }: { at: string | null | undefined; className?: string }) {
  const day = useDay();
  if (!at) return <Nothing />;
  return <time dateTime={at} title={day.full(at)} className={className ?? 'text-ink-2'}>{day.past(at)}</time>;
}

/** When something is due: red with the days once it is late. */
export function DueDay({ at, className }: { at: string | null | undefined; className?: string }) {
  const day = useDay();
  if (!at) return <Nothing />;
  return <time dateTime={at} title={day.full(at)} className={cn(day.distance(at) < 0 && 'font-medium text-red', className)}>{day.due(at)}</time>;
}
