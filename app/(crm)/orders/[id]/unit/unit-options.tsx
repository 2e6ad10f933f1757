'use client';
import { useId } from 'react';
import { useTranslations } from 'next-intl';
import { cn } from '@/components/cn';
import { Skeleton } from '@/components/skeleton';
import { UnitStatusTag } from '../../../units/unit-status-tag';
import { useLayoutWords } from '../../../units/use-layout-words';
import { Money } from '../../../values/money';
import type { FoundUnit } from './use-units';

interface UnitOptionsProps {
  units: readonly FoundUnit[];
  loading: boolean;
  chosen: FoundUnit | null;
  onChoose: (unit: FoundUnit) => void;
}

/** Units to choose one of: what it is, whether it is free, what it costs. Arrow keys move as in any group of radios. */
export function UnitOptions({ units, loading, chosen, onChoose }: UnitOptionsProps) {
  const t = useTranslations('orders.unit');
  const name = useId();
  if (loading && units.length === 0) return <div className="grid gap-2" aria-hidden="true">{[1, 2, 3].map((row) => <Skeleton key={row} className="h-11" />)}</div>;
  if (units.length === 0) return <p className="rounded-md border border-dashed border-line px-3 py-6 text-center text-ink-3">{t('none')}</p>;
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">{t('choose')}</legend>
      <div className="max-h-[min(22rem,45dvh)] divide-y divide-line overflow-y-auto rounded-md border border-line">
        {units.map((unit) => (
          <label key={unit.id} className={cn('flex min-h-11 cursor-pointer items-center gap-3 px-3 py-1.5 hover:bg-hover has-focus-visible:bg-hover', chosen?.id === unit.id && 'bg-accent-soft hover:bg-accent-soft')}>
            <input type="radio" name={name} checked={chosen?.id === unit.id} onChange={() => onChoose(unit)} className="size-4 shrink-0 accent-accent" />
            <UnitWords unit={unit} />
            <UnitStatusTag status={unit.status} />
            <span className="shrink-0 text-end sm:w-28 font-medium tabular-nums"><Money amount={unit.totalPrice} currency="CNY" /></span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function UnitWords({ unit }: { unit: FoundUnit }) {
  const t = useTranslations('units');
  const layout = useLayoutWords()(unit.layout);
  return (
    <span className="min-w-0 flex-1">
      <span className="block truncate font-medium">{unit.name}</span>
      <span className="block text-xs text-ink-3 sm:truncate">{[layout, t('area', { area: unit.grossArea })].filter(Boolean).join(' · ')}</span>
    </span>
  );
}
