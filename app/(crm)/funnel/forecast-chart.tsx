'use client';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { OPEN_STATUSES } from '@/domain/opportunity';
import { Money } from '../values/money';
import { useMoney } from '../values/use-money';
import { FigureBar } from './figure-bar';
import { FigureTable } from './figure-table';
import type { ForecastMonth } from './use-figures';

interface ForecastChartProps {
  months: readonly ForecastMonth[];
  currency: string;
  rowsOf: (own: Record<string, string>) => string;
}

const NO_MONTH = 'none';

/** What is open by the month in which it is expected to be decided: the whole amount, and in it what it weighs. */
export function ForecastChart({ months, currency, rowsOf }: ForecastChartProps) {
  const t = useTranslations('funnel');
  const format = useFormatter();
  const locale = useLocale();
  const money = useMoney();
  const most = Math.max(1, ...months.map(({ amount }) => Number(amount)));
  const name = (month: string | null) =>
    (month === null ? t('noMonth') : new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', month: 'long' }).format(new Date(`${month}-01`)));
  // Those without a month come last: nobody plans by them.
  const ordered = [...months.filter(({ month }) => month !== null), ...months.filter(({ month }) => month === null)];
  if (ordered.length === 0) return <p className="text-sm text-ink-3">{t('noForecast')}</p>;
  return (
    <FigureTable
      label={t('forecast')} columns={[t('column.month'), t('column.bar'), t('column.count'), t('column.amount'), t('column.weighted')]}
      rows={ordered.map(({ month, count, amount, weighted }) => ({
        id: month ?? NO_MONTH,
        cells: [
          <span key="month" className="whitespace-nowrap">{name(month)}</span>,
          <FigureBar
            key="bar" href={rowsOf({ status: OPEN_STATUSES.join(), month: month ?? NO_MONTH })} share={Number(amount) / most} inner={Number(weighted) / most}
            label={t('openMonth', { name: name(month), count, weighted: money.short(weighted, currency) })}
          />,
          format.number(count), <Money key="amount" amount={amount} currency={currency} />, <Money key="weighted" amount={weighted} currency={currency} />,
        ],
      }))}
    />
  );
}
