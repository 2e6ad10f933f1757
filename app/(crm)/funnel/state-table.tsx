'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { Money } from '../values/money';
import { Nothing } from '../values/nothing';
import { OpportunityTag } from '../values/opportunity-tag';
import { useDuration } from '../values/use-duration';
import { FigureBar } from './figure-bar';
import { FigureTable } from './figure-table';
import type { Funnel } from './use-figures';

/** How many stand in each state, what they are worth, how long they stay. */
export function StateTable({ funnel, rowsOf }: { funnel: Funnel; rowsOf: (own: Record<string, string>) => string }) {
  const t = useTranslations('funnel');
  const states = useTranslations('workflow.opportunity.states');
  const format = useFormatter();
  const duration = useDuration();
  const most = Math.max(1, ...funnel.states.map(({ count }) => count));
  return (
    <FigureTable
      label={t('states')} columns={[t('column.state'), t('column.bar'), t('column.count'), t('column.amount'), t('column.weighted'), t('column.dwell')]}
      rows={funnel.states.map(({ status, count, amount, weighted, dwell }) => ({
        id: status,
        cells: [
          <OpportunityTag key="state" status={status} />,
          <FigureBar key="bar" href={rowsOf({ status })} label={t('open', { name: states(status), count })} share={count / most} />,
          format.number(count), <Money key="amount" amount={amount} currency={funnel.currency} />, <Money key="weighted" amount={weighted} currency={funnel.currency} />,
          dwell.averageSeconds === null ? <Nothing key="dwell" /> : duration(dwell.averageSeconds),
        ],
      }))}
    />
  );
}
