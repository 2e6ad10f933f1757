'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import { DateInput } from '@/components/date-input';
import { Field } from '@/components/field';
import { FilterChip } from '@/components/filter-chip';
import { monthsBefore, type Period } from './use-period';

const MONTHS = { month: 0, quarter: 2, year: 11 } as const;

interface PeriodChipProps {
  period: Period;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
}

/** The period that figures are of. */
export function PeriodChip({ period: { from, to, today, named, setPeriod }, ...popover }: PeriodChipProps) {
  const t = useTranslations('serviceReport');
  const words = useTranslations('customers');
  return (
    <FilterChip label={t('period')} value={`${from} – ${to}`} {...(named ? { onClear: () => setPeriod({ from: null, to: null }) } : {})} {...popover}>
      <div className="grid w-60 gap-3">
        <div className="grid grid-cols-1 gap-2">
          {(['month', 'quarter', 'year'] as const).map((key) => (
            <Button key={key} size="sm" aria-pressed={from === monthsBefore(today, MONTHS[key]) && to === today} onClick={() => setPeriod({ from: monthsBefore(today, MONTHS[key]), to: null })}>{t(`preset.${key}`)}</Button>
          ))}
        </div>
        <Field label={words('fromDay')}><DateInput value={from} max={to} onValueChange={(day) => setPeriod({ from: day || null })} /></Field>
        <Field label={words('toDay')}><DateInput value={to} min={from} onValueChange={(day) => setPeriod({ to: day || null })} /></Field>
      </div>
    </FilterChip>
  );
}
