'use client';
import { useTranslations } from 'next-intl';
import { Person } from '@/components/avatar';
import type { Column } from '@/components/data-table';
import { ChoiceTag } from '../values/choice-tag';
import { DueLocalDay, LocalDay } from '../values/local-day';
import { Money } from '../values/money';
import { Nothing } from '../values/nothing';
import { OpportunityTag } from '../values/opportunity-tag';
import { RelativeDay } from '../values/relative-day';
import type { OpportunityRow } from './use-opportunity-list';

export function useColumns(): Column<OpportunityRow>[] {
  const t = useTranslations('opportunities.column');
  return [
    {
      id: 'title', header: t('title'), minWidth: 216, phone: 'title',
      cell: (row) => <>{row.title} <span className="ms-1 text-xs font-normal text-ink-3 max-md:hidden">{row.customerName} · {row.number}</span></>,
    },
    { id: 'status', header: t('status'), width: [116, 150], cell: (row) => <OpportunityTag status={row.status} /> },
    { id: 'stage', header: t('stage'), width: [116, 146], phone: 'hidden', cell: (row) => <ChoiceTag choice={row.stage} /> },
    { id: 'amount', header: t('amount'), width: [120, 92], align: 'end', phone: 'aside', sortKey: 'AMOUNT', cell: (row) => <Money amount={row.amount} currency={row.currency} /> },
    { id: 'successRate', header: t('successRate'), width: [100, 84], align: 'end', phone: 'hidden', sortKey: 'SUCCESS_RATE', cell: (row) => `${row.successRate}%` },
    { id: 'expectedCloseOn', header: t('expectedCloseOn'), width: [116, 124], phone: 'hidden', sortKey: 'EXPECTED_CLOSE_ON', cell: (row) => <LocalDay day={row.expectedCloseOn} /> },
    { id: 'nextDueOn', header: t('nextDueOn'), width: [108, 106], cell: (row) => <DueLocalDay day={row.nextDueOn} /> },
    { id: 'owner', header: t('owner'), width: [148, 138], cell: (row) => (row.owner ? <Person name={row.owner.name} /> : <Nothing />) },
    { id: 'updatedAt', header: t('updatedAt'), width: [104, 116], phone: 'hidden', sortKey: 'UPDATED_AT', cell: (row) => <RelativeDay at={row.updatedAt} /> },
  ];
}
