'use client';
import { CircleAlert, CircleCheck, CircleX, Clock, type LucideIcon, Pause, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { cn } from '@/components/cn';
import type { SlaState } from '@/domain/sla';
import { Nothing } from './nothing';
import { useDay } from './use-day';

const LOOKS: Record<SlaState, { icon: LucideIcon; color: string }> = {
  ON_TRACK: { icon: Clock, color: 'text-ink-2' }, AT_RISK: { icon: TriangleAlert, color: 'text-amber' }, BREACHED: { icon: CircleAlert, color: 'text-red' },
  PAUSED: { icon: Pause, color: 'text-ink-2' }, MET: { icon: CircleCheck, color: 'text-green' }, MISSED: { icon: CircleX, color: 'text-red' },
};

/** Where a promise stands: sign, word and colour. */
export function SlaMark({ state, className }: { state: SlaState; className?: string }) {
  const t = useTranslations('values.sla');
  const { icon: Icon, color } = LOOKS[state];
  return <span className={cn('inline-flex items-center gap-1.5 font-medium whitespace-nowrap', color, className)}><Icon aria-hidden="true" className="!size-3.5 shrink-0" />{t(state)}</span>;
}

/** What is due next in a list: the sign of where it stands and when that is; where nothing is due, how it stands. */
export function SlaDue({ state, dueAt }: { state: SlaState | null | undefined; dueAt: string | null | undefined }) {
  const t = useTranslations('values.sla');
  const day = useDay();
  if (!state) return <Nothing />;
  const { icon: Icon, color } = LOOKS[state];
  const text = dueAt ? day.soon(dueAt) : t(`short.${state}`);
  return (
    <span className={cn('inline-flex max-w-full items-center gap-1.5 whitespace-nowrap', color, (state === 'BREACHED' || state === 'AT_RISK') && 'font-medium')} data-tip={dueAt ? `${t(state)} · ${day.full(dueAt)}` : t(state)}>
      <Icon aria-hidden="true" className="!size-3.5 shrink-0" />
      {dueAt ? <time dateTime={dueAt} className="truncate">{text}</time> : <span className="truncate">{text}</span>}
      <span className="sr-only">{t(state)}</span>
    </span>
  );
}
