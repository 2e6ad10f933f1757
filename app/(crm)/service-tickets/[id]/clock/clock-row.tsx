'use client';
import { useTranslations } from 'next-intl';
import { TextLink } from '@/components/link-button';
import { SlaMark } from '../../../values/sla-tag';
import { useDay } from '../../../values/use-day';
import { useWorkTime } from '../../../values/use-work-time';
import { useCan } from '../../../viewer';
import type { TicketRecord } from '../use-record';
import { useReckoning } from './use-reckoning';

export type Clock = TicketRecord['clocks'][number];

/** One promise: by when, how much working time is left, where it stands; below it how that was reckoned. */
export function ClockRow({ clock, ticket }: { clock: Clock; ticket: TicketRecord }) {
  const t = useTranslations('serviceTicket.clock');
  const can = useCan();
  const day = useDay();
  const left = useLeft(clock);
  const reckoning = useReckoning()(clock, ticket);
  const { kind, state, dueAt, doneAt } = clock;
  return (
    <li className="min-w-0 px-3 py-2">
      <p className="flex flex-wrap items-baseline gap-x-2.5 gap-y-0.5">
        <span className="text-xs text-ink-3">{t(`kind.${kind}`)}</span>
        <SlaMark state={state} className="ms-auto text-sm" />
      </p>
      <p className="mt-0.5 flex flex-wrap items-baseline gap-x-2.5">
        <span className="font-medium tabular-nums">{dueAt ? t('due', { at: day.full(dueAt) }) : doneAt ? t('done', { at: day.full(doneAt) }) : t('paused')}</span>
        {left && <span className="text-sm text-ink-2 tabular-nums">{left}</span>}
      </p>
      <p className="mt-1 text-xs text-ink-3 wrap-anywhere">
        {reckoning}
        {can('calendarDay:update') && clock.minutes !== null && <> <TextLink href="/calendar-days">{t('calendar')}</TextLink></>}
      </p>
    </li>
  );
}

/** How much working time is left or was, over or spare; nothing where another system keeps the clock. */
function useLeft({ minutesLeft, doneAt, dueAt }: Clock): string | null {
  const t = useTranslations('values.sla');
  const clock = useTranslations('serviceTicket.clock');
  const day = useDay();
  const time = useWorkTime();
  const spare = minutesLeft === null ? null : t(minutesLeft < 0 ? 'over' : 'left', { time: time(minutesLeft) });
  if (!doneAt) return spare;
  // Whoever is done wants to know when; how much was to spare does not matter any more.
  return [dueAt && clock('done', { at: day.full(doneAt) }), minutesLeft !== null && minutesLeft < 0 && spare].filter(Boolean).join(clock('separator')) || null;
}
