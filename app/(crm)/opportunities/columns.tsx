'use client';
import { useLocale, useTranslations } from 'next-intl';
import { Person } from '@/components/avatar';
import type { Column } from '@/components/data-table';
import { ChoiceTag } from '../values/choice-tag';
import { DueLocalDay, LocalDay } from '../values/local-day';
import { Money } from '../values/money';
import { Nothing } from '../values/nothing';
import { OpportunityTag } from '../values/opportunity-tag';
import { RelativeDay } from '../values/relative-day';
import type { OpportunityRow } from './use-opportunity-list';

/** Widths are for Chinese words; other words need so much more. */
const otherWords = 1.2;

export function useColumns(): Column<OpportunityRow>[] {
  const t = useTranslations('opportunities.column');
  const room = useLocale() === 'zh-CN' ? 1 : otherWords;
  const columns: Column<OpportunityRow>[] = [
    {
      id: 'title', header: t('title'), minWidth: 260, phone: 'title',
      cell: (row) => <>{row.title} <span className="ms-1 text-xs font-normal text-ink-3 max-md:hidden">{row.customerName} · {row.number}</span></>,
    },
    { id: 'status', header: t('status'), width: 120, cell: (row) => <OpportunityTag status={row.status} /> },
    { id: 'stage', header: t('stage'), width: 124, phone: 'hidden', cell: (row) => <ChoiceTag choice={row.stage} /> },
    { id: 'amount', header: t('amount'), width: 124, align: 'end', phone: 'aside', sortKey: 'AMOUNT', cell: (row) => <Money amount={row.amount} currency={row.currency} /> },
    { id: 'successRate', header: t('successRate'), width: 92, align: 'end', phone: 'hidden', sortKey: 'SUCCESS_RATE', cell: (row) => `${row.successRate}%` },
    { id: 'expectedCloseOn', header: t('expectedCloseOn'), width: 116, phone: 'hidden', sortKey: 'EXPECTED_CLOSE_ON', cell: (row) => <LocalDay day={row.expectedCloseOn} /> },
    { id: 'nextDueOn', header: t('nextDueOn'), width: 108, cell: (row) => <DueLocalDay day={row.nextDueOn} /> },
    { id: 'owner', header: t('owner'), width: 128, cell: (row) => (row.owner ? <Person name={row.owner.name} /> : <Nothing />) },
    { id: 'updatedAt', header: t('updatedAt'), width: 104, phone: 'hidden', sortKey: 'UPDATED_AT', cell: (row) => <RelativeDay at={row.updatedAt} /> },
  ];
  return columns.map((column) => (column.width ? { ...column, width: Math.round(column.width * room) } : column));
}
