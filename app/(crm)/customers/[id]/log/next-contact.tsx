'use client';
import { useId } from 'react';
import { useTranslations } from 'next-intl';
import { cn } from '@/components/cn';
import { DateInput } from '@/components/date-input';
import { useDay } from '../../../values/use-day';
import { dayOfOffer, NEXT_OFFERS } from './log-draft';

interface NextContactProps {
  /** `YYYY-MM-DD`, '' for none, null for "not said". */
  value: string | null;
  onChange: (day: string | null) => void;
  /** The next contact that stands now. */
  standing: string | null;
}

const chip = 'inline-flex h-7 items-center rounded-full border px-2.5 text-sm whitespace-nowrap transition-colors';
const on = 'border-accent-line bg-accent-soft font-medium text-accent-strong';
const off = 'border-line-strong bg-raised text-ink-2 hover:border-line-hover hover:text-ink';

/** When to get in touch next: a day in one press, or any day. */
export function NextContact({ value, onChange, standing }: NextContactProps) {
  const t = useTranslations('customer.log');
  const label = useId();
  const day = useDay();
  const upcoming = standing && day.distance(standing) > 0 ? standing : null;
  const offer = (id: string, text: string, chosen: boolean, next: string | null) => (
    <button key={id} type="button" aria-pressed={chosen} onClick={() => onChange(chosen ? '' : next)} className={cn(chip, chosen ? on : off)}>{text}</button>
  );
  const offers = NEXT_OFFERS.map((id) => ({ id, to: dayOfOffer(id, day.today) }));
  const own = value && !offers.some(({ to }) => to === value) ? value : '';
  return (
    <div role="group" aria-labelledby={label} className="flex flex-wrap items-center gap-1.5">
      <span id={label} className="me-1 text-sm text-ink-3">{t('next')}</span>
      {upcoming && offer('keep', t('keep', { day: day.short(upcoming) }), value === null, null)}
      {offers.map(({ id, to }) => offer(id, t(id), value === to, to))}
      <span className="w-36"><DateInput aria-label={t('nextDay')} value={own} min={day.today} onValueChange={(next) => onChange(next)} /></span>
    </div>
  );
}
