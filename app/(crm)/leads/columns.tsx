'use client';
import { useTranslations } from 'next-intl';
import { Person } from '@/components/avatar';
import type { Column } from '@/components/data-table';
import { LeadTag } from '../values/lead-tag';
import { Nothing } from '../values/nothing';
import { RelativeDay } from '../values/relative-day';
import type { LeadView } from './list-state';
import { Score } from './score';
import type { LeadRow } from './use-lead-list';

/** What is the same of everything that waits. */
const ALIKE_WHILE_WAITING: readonly string[] = ['status', 'contactedAt'];

export function useColumns(view: LeadView): Column<LeadRow>[] {
  const t = useTranslations('leads.column');
  const columns: Column<LeadRow>[] = [
    {
      id: 'name', header: t('name'), minWidth: 232, phone: 'title',
      cell: (row) => <>{row.name} <span className="ms-1 text-xs font-normal text-ink-3 max-md:hidden">{[row.contactName, row.number].filter(Boolean).join(' · ')}</span></>,
    },
    { id: 'score', header: t('score'), width: 108, sortKey: 'SCORE', phone: 'aside', cell: (row) => <Score score={row.score} reasons={row.scoreReasons} /> },
    { id: 'status', header: t('status'), width: [100, 128], cell: (row) => <LeadTag status={row.status} /> },
    { id: 'interest', header: t('interest'), width: [220, 180], phone: 'hidden', cell: (row) => (row.interest ? <span className="text-ink-2">{row.interest}</span> : <Nothing />) },
    { id: 'source', header: t('source'), width: [100, 120], phone: 'hidden', cell: (row) => row.source?.label ?? <Nothing /> },
    { id: 'owner', header: t('owner'), width: 148, cell: (row) => (row.owner ? <Person name={row.owner.name} /> : <span className="text-ink-3">{row.department?.name ?? <Nothing />}</span>) },
    { id: 'contactedAt', header: t('contactedAt'), width: [108, 132], phone: 'hidden', sortKey: 'CONTACTED_AT', cell: (row) => <RelativeDay at={row.contactedAt} /> },
    { id: 'createdAt', header: t('createdAt'), width: [108, 116], sortKey: 'CREATED_AT', cell: (row) => <RelativeDay at={row.createdAt} /> },
  ];
  return view === 'waiting' ? columns.filter(({ id }) => !ALIKE_WHILE_WAITING.includes(id)) : columns;
}
