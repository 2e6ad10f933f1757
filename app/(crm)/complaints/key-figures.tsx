'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { OPEN_TICKETS } from '@/domain/service-ticket';
import { PROMISE_OUTCOMES } from '@/domain/ticket-clock';
import { FigureCards } from '../funnel/figure-cards';
import { Money } from '../values/money';
import type { Before, ComplaintRows, Complaints } from './use-complaints';

interface KeyFiguresProps {
  complaints: Complaints;
  before: Before;
  rows: ComplaintRows;
}

/** Done in time or not: what is still to be done in time is part of neither. */
const DECIDED = PROMISE_OUTCOMES.filter((outcome) => outcome !== 'OPEN').join();

/** What came in, what is open and late, how much was resolved in time, and what it cost; beside what a period has, that of the one before. */
export function KeyFigures({ complaints: { total, now, resolution, compensation }, before, rows: { rows, rowsEver } }: KeyFiguresProps) {
  const t = useTranslations('complaints');
  const format = useFormatter();
  const percent = (share: number) => format.number(share, { style: 'percent', maximumFractionDigits: 0 });
  const [paid, ...others] = compensation;
  const paidBefore = before.compensation.find(({ currency }) => currency === (paid?.currency ?? currency));
  return (
    <FigureCards
      cards={[
        { id: 'new', label: t('new'), value: format.number(total), of: t('newOf'), before: t('before', { value: format.number(before.total) }), href: rows() },
        { id: 'open', label: t('openNow'), value: format.number(now.open), of: t('openNowOf'), href: rowsEver({ status: OPEN_TICKETS.join() }) },
        { id: 'overdue', label: t('overdue'), value: format.number(now.overdue), of: t('overdueOf'), href: rowsEver({ overdue: 'true' }) },
        {
          id: 'resolved', label: t('resolved'), value: resolution.share === null ? null : percent(resolution.share), of: t('resolvedOf', { count: resolution.kept + resolution.broken }),
          before: before.resolution.share !== null && t('before', { value: percent(before.resolution.share) }), href: rows({ resolution: DECIDED }),
        },
        {
          id: 'compensation', label: t('compensation'), value: paid ? <Money amount={paid.amount} currency={paid.currency} /> : null,
          of: <>{t('compensationOf', { count: compensation.reduce((sum, { count }) => sum + count, 0) })}{others.map(({ amount, currency }) => <span key={currency}> · <Money amount={amount} currency={currency} /></span>)}</>,
          before: paidBefore && t.rich('beforeAmount', { amount: () => <Money amount={paidBefore.amount} currency={paidBefore.currency} /> }), href: rows({ compensated: 'true' }),
        },
      ]}
    />
  );
}
