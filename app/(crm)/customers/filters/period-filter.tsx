'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import { DateInput } from '@/components/date-input';
import { Field } from '@/components/field';
import { addDays } from '../../values/day';
import { useDay } from '../../values/use-day';
import { mondayOf } from '../list-variables';

interface PeriodFilterProps {
  from: string | null;
  to: string | null;
  onChange: (part: { from?: string | null; to?: string | null }) => void;
}

/** A stretch of days, either end open; the usual ones by one press. */
export function PeriodFilter({ from, to, onChange }: PeriodFilterProps) {
  const t = useTranslations('customers');
  const { today } = useDay();
  const presets = { today, week: mondayOf(today), month: `${today.slice(0, 8)}01`, days30: addDays(today, -29) } as const;
  return (
    <div className="grid w-60 gap-3">
      <div className="grid grid-cols-2 gap-2">
        {(['today', 'week', 'month', 'days30'] as const).map((key) => (
          <Button key={key} size="sm" aria-pressed={from === presets[key] && to === null} onClick={() => onChange({ from: presets[key], to: null })}>{t(`preset.${key}`)}</Button>
        ))}
      </div>
      <Field label={t('fromDay')}><DateInput value={from ?? ''} max={to ?? undefined} onValueChange={(day) => onChange({ from: day || null })} /></Field>
      <Field label={t('toDay')}><DateInput value={to ?? ''} min={from ?? undefined} onValueChange={(day) => onChange({ to: day || null })} /></Field>
    </div>
  );
}
