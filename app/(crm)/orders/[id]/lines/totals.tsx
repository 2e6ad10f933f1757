'use client';
import { useTranslations } from 'next-intl';
import { cn } from '@/components/cn';
import { Money } from '../../../values/money';

interface TotalsProps {
  currency: string;
  subtotal: string | null;
  discount: string | null;
  tax: string | null;
  freight: string | null;
  total: string | null;
}

/** What the lines add up to. */
export function Totals({ currency, ...amounts }: TotalsProps) {
  const t = useTranslations('fields.order');
  const rows = (['discount', 'subtotal', 'tax', 'freight', 'total'] as const).filter((name) => name === 'subtotal' || name === 'total' || Number(amounts[name] ?? 0) !== 0);
  return (
    <dl className="grid grid-cols-[1fr_auto] gap-x-6 gap-y-1.5 rounded-md border border-line bg-surface px-4 py-3 tabular-nums">
      {rows.map((name) => (
        <div key={name} className={cn('contents', name === 'total' && 'font-semibold')}>
          <dt className={name === 'total' ? '' : 'text-ink-3'}>{t(name)}</dt>
          <dd className="text-end"><Money full amount={amounts[name]} currency={currency} /></dd>
        </div>
      ))}
    </dl>
  );
}
