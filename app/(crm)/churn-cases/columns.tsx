'use client';
import { useTranslations } from 'next-intl';
import { Person } from '@/components/avatar';
import type { Column } from '@/components/data-table';
import { ChoiceTag } from '../values/choice-tag';
import { ChurnTag } from '../values/churn-tag';
import { Nothing } from '../values/nothing';
import { PlainDay } from '../values/plain-day';
import { RelativeDay } from '../values/relative-day';
import type { ListState } from './list-state';
import type { ChurnRow } from './use-churn-list';

export function useColumns(queue: ListState['queue']): Column<ChurnRow>[] {
  const t = useTranslations('churnCases.column');
  const several = queue === 'closed' || queue === 'all';
  return [
    { id: 'customer', header: t('customer'), width: 220, phone: 'title', cell: (row) => <>{row.customer?.name ?? row.number} <span className="ms-1 text-xs font-normal text-ink-3 max-md:hidden">{row.number}</span></> },
    { id: 'evidence', header: t('evidence'), minWidth: 232, cell: (row) => <span className="text-ink-2" title={row.evidence}>{row.evidence}</span> },
    ...(several ? [{ id: 'status', header: t('status'), width: [108, 120], phone: 'aside', cell: (row) => <ChurnTag status={row.status} /> } as Column<ChurnRow>] : []),
    { id: 'lastOrderOn', header: t('lastOrderOn'), width: [116, 126], sortKey: 'LAST_ORDER_ON', phone: several ? 'hidden' : 'aside', cell: (row) => <PlainDay day={row.lastOrderOn} /> },
    { id: 'grade', header: t('grade'), width: [120, 148], phone: 'hidden', cell: (row) => (row.grade ? <ChoiceTag choice={row.grade} /> : <Nothing />) },
    { id: 'measures', header: t('measures'), width: [72, 96], phone: 'hidden', align: 'end', cell: (row) => (row.measureCount > 0 ? row.measureCount : <Nothing />) },
    { id: 'owner', header: t('owner'), width: 148, phone: 'hidden', cell: (row) => (row.customer?.owner ? <Person name={row.customer.owner.name} /> : <Nothing />) },
    queue === 'closed'
      ? { id: 'closedAt', header: t('closedAt'), width: [108, 124], sortKey: 'CLOSED_AT', phone: 'hidden', cell: (row) => <RelativeDay at={row.closedAt} /> }
      : { id: 'warnedAt', header: t('warnedAt'), width: [108, 124], sortKey: 'WARNED_AT', phone: 'hidden', cell: (row) => <RelativeDay at={row.createdAt} /> },
  ];
}
