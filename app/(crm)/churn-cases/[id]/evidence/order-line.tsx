'use client';
import { useTranslations } from 'next-intl';
import { addDays, daysBetween } from '../../../values/day';
import { useDay } from '../../../values/use-day';
import type { ChurnCase } from '../use-record';
import { spanOf } from './span';

/**
 * The days with orders on a line that ends today: each a mark, the usual gap after the last one as a bar, and where the rule ran out. For those who do not see it
 * the sentence above says the same.
 */
export function OrderLine({ churnCase }: { churnCase: ChurnCase }) {
  const t = useTranslations('churnCase.line');
  const { today } = useDay();
  const { orderDays, usualGapDays, windowDays, asOf } = churnCase;
  const { from, days } = spanOf(orderDays, today);
  const at = (day: string) => `${Math.min(100, Math.max(0, (100 * daysBetween(from, day)) / days))}%`;
  const last = orderDays.findLast((day) => day <= asOf);
  const after = orderDays.filter((day) => day > asOf);
  const due = last && usualGapDays ? addDays(last, usualGapDays) : null;
  const limit = last && windowDays ? addDays(last, windowDays) : null;
  return (
    <figure aria-label={t('label', { count: orderDays.length, from, to: today })} className="mb-5">
      <div aria-hidden="true" className="relative h-11">
        <span className="absolute inset-x-0 top-5 h-px bg-line-strong" />
        {last && due && <span title={t('usual', { days: usualGapDays ?? 0 })} className="absolute top-4 h-2 rounded-sm bg-accent-line" style={{ insetInlineStart: at(last), width: `calc(${at(due)} - ${at(last)})` }} />}
        {limit && limit <= today && <Mark at={at(limit)} label={t('limit')} className="bg-amber" />}
        <Mark at={at(asOf)} label={t('warned')} className="bg-red" />
        {orderDays.map((day) => (
          <span key={day} title={day} className={`absolute top-[13px] size-3.5 -translate-x-1/2 rounded-full border-2 border-canvas ${after.includes(day) ? 'bg-green' : 'bg-accent'}`} style={{ insetInlineStart: at(day) }} />
        ))}
      </div>
      <figcaption className="flex flex-wrap justify-between gap-x-4 gap-y-1 text-xs text-ink-3">
        <span className="tabular-nums">{from}</span>
        <span className="flex flex-wrap gap-x-3">
          <Key className="rounded-full bg-accent">{t('order')}</Key>
          {after.length > 0 && <Key className="rounded-full bg-green">{t('later')}</Key>}
          {due && <Key className="bg-accent-line">{t('usual', { days: usualGapDays ?? 0 })}</Key>}
          {limit && limit <= today && <Key className="bg-amber">{t('limit')}</Key>}
          <Key className="bg-red">{t('warned')}</Key>
        </span>
        <span className="tabular-nums">{t('today')}</span>
      </figcaption>
    </figure>
  );
}

function Mark({ at, label, className }: { at: string; label: string; className: string }) {
  return <span title={label} className={`absolute top-1 h-8 w-0.5 -translate-x-1/2 ${className}`} style={{ insetInlineStart: at }} />;
}

function Key({ className, children }: { className: string; children: React.ReactNode }) {
  return <span className="inline-flex items-center gap-1"><span aria-hidden="true" className={`inline-block size-2 ${className}`} />{children}</span>;
}
