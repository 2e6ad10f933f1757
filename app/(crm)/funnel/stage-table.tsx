'use client';
import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { isInDevelopment, OPPORTUNITY_STATUSES } from '@/domain/opportunity';
import { ChoiceTag } from '../values/choice-tag';
import { Money } from '../values/money';
import { Nothing } from '../values/nothing';
import { useDuration } from '../values/use-duration';
import { FigureBar } from './figure-bar';
import { FigureTable } from './figure-table';
import type { Funnel } from './use-figures';

const DEVELOPING = OPPORTUNITY_STATUSES.filter(isInDevelopment).join();

/** The funnel of the development: how far they have come, what part of the stage before came on, what is in each stage now. */
export function StageTable({ funnel, rowsOf }: { funnel: Funnel; rowsOf: (own: Record<string, string>) => string }) {
  const t = useTranslations('funnel');
  const format = useFormatter();
  const duration = useDuration();
  const most = Math.max(1, ...funnel.stages.map(({ reached }) => reached));
  const conversion = (place: number): string | null => {
    const [before, here] = [funnel.stages[place - 1]?.reached ?? 0, funnel.stages[place]?.reached ?? 0];
    return before > 0 ? format.number(here / before, { style: 'percent', maximumFractionDigits: 0 }) : null;
  };
  return (
    <FigureTable
      label={t('stages')} columns={[t('column.stage'), t('column.reached'), t('column.reachedCount'), t('column.conversion'), t('column.now'), t('column.amount'), t('column.dwell')]}
      rows={funnel.stages.map(({ stage, count, amount, reached, dwell }, place) => ({
        id: stage.id,
        cells: [
          <ChoiceTag key="stage" choice={stage} />,
          <FigureBar key="bar" href={rowsOf({ reached: stage.id })} label={t('openReached', { name: stage.label, count: reached })} share={reached / most} />,
          format.number(reached), conversion(place) ?? <Nothing key="conversion" />,
          <Link key="now" href={rowsOf({ status: DEVELOPING, stage: stage.id })} prefetch={false} aria-label={t('open', { name: stage.label, count })} className="text-accent-strong underline decoration-accent-line underline-offset-2">{format.number(count)}</Link>,
          <Money key="amount" amount={amount} currency={funnel.currency} />, dwell.averageSeconds === null ? <Nothing key="dwell" /> : duration(dwell.averageSeconds),
        ],
      }))}
    />
  );
}
