'use client';
import { Pause } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useDay } from '../../../values/use-day';
import { useWorkTime } from '../../../values/use-work-time';
import type { TicketRecord } from '../use-record';

/** That the customer is waited for: since when, what for, and how much working time that has been. */
export function Waiting({ ticket: { pauses, clocks, waitingSinceAt } }: { ticket: TicketRecord }) {
  const t = useTranslations('serviceTicket.clock');
  const day = useDay();
  const time = useWorkTime();
  const open = pauses.find(({ untilAt }) => untilAt === null);
  if (!waitingSinceAt || !open) return null;
  const paused = clocks.reduce((most, { minutesPaused }) => Math.max(most, minutesPaused), 0);
  return (
    <p className="flex flex-wrap items-center gap-x-2 gap-y-1 rounded-md bg-amber-soft px-3 py-1.5 text-sm wrap-anywhere">
      <Pause aria-hidden="true" className="!size-3.5 text-amber" />
      {t('waiting', { at: day.full(open.fromAt), reason: open.reason })}
      {paused > 0 && <span className="text-ink-2">{t('waitingLong', { time: time(paused) })}</span>}
    </p>
  );
}
