'use client';
import { useTranslations } from 'next-intl';
import { cn } from '@/components/cn';
import { Money } from '../../../values/money';

interface Year {
  year: number;
  orderCount: number;
  total: string;
}

interface YearBarsProps {
  years: readonly Year[];
  currency: string;
  chosen: number | null;
  onChoose: (year: number) => void;
}

/** A bar a year: as long as what was bought in it; pressed, it shows the year. */
export function YearBars({ years, currency, chosen, onChoose }: YearBarsProps) {
  const t = useTranslations('customer.purchases');
  const most = Math.max(1, ...years.map(({ total }) => Number(total)));
  return (
    <ul aria-label={t('years')} className="grid gap-1.5">
      {[...years].reverse().map(({ year, total, orderCount }) => (
        <li key={year}>
          <button type="button" aria-pressed={year === chosen} onClick={() => onChoose(year)} className="grid w-full grid-cols-[3rem_minmax(0,1fr)_auto] items-center gap-3 rounded-sm py-0.5 text-start hover:bg-hover">
            <span className={cn('tabular-nums', year === chosen && 'font-semibold')}>{year}</span>
            <span className="h-3 rounded-sm bg-track"><span className={cn('block h-full rounded-sm', year === chosen ? 'bg-accent' : 'bg-accent-line')} style={{ width: `${Math.max(1, (Number(total) / most) * 100)}%` }} /></span>
            <span className="text-end tabular-nums"><Money amount={total} currency={currency} /> <span className="text-xs text-ink-3">{t('orders', { count: orderCount })}</span></span>
          </button>
        </li>
      ))}
    </ul>
  );
}
