'use client';
import { useLocale, useTranslations } from 'next-intl';
import { Person } from '@/components/avatar';
import type { Column } from '@/components/data-table';
import { LeadTag } from '../values/lead-tag';
import { Nothing } from '../values/nothing';
import { RelativeDay } from '../values/relative-day';
import type { LeadView } from './list-state';
import { Score } from './score';
import type { LeadRow } from './use-lead-list';

/** Widths are for Chinese words; other words need so much more. */
const otherWords = 1.14;
/** What is the same of everything that waits. */
const ALIKE_WHILE_WAITING: readonly string[] = ['status', 'contactedAt'];

export function useColumns(view: LeadView): Column<LeadRow>[] {
  const t = useTranslations('leads.column');
  const room = useLocale() === 'zh-CN' ? 1 : otherWords;
  const columns: Column<LeadRow>[] = [
    {
      id: 'name', header: t('name'), minWidth: 240, phone: 'title',
      cell: (row) => <>{row.name} <span className="ms-1 text-xs font-normal text-ink-3 max-md:hidden">{[row.contactName, row.number].filter(Boolean).join(' · ')}</span></>,
    },
    { id: 'score', header: t('score'), width: 124, sortKey: 'SCORE', phone: 'aside', cell: (row) => <Score score={row.score} reasons={row.scoreReasons} /> },
    { id: 'status', header: t('status'), width: 100, cell: (row) => <LeadTag status={row.status} /> },
    { id: 'interest', header: t('interest'), width: 220, phone: 'hidden', cell: (row) => (row.interest ? <span className="text-ink-2">{row.interest}</span> : <Nothing />) },
    { id: 'source', header: t('source'), width: 108, phone: 'hidden', cell: (row) => row.source?.label ?? <Nothing /> },
    { id: 'owner', header: t('owner'), width: 132, cell: (row) => (row.owner ? <Person name={row.owner.name} /> : <span className="text-ink-3">{row.department?.name ?? <Nothing />}</span>) },
    { id: 'contactedAt', header: t('contactedAt'), width: 108, phone: 'hidden', sortKey: 'CONTACTED_AT', cell: (row) => <RelativeDay at={row.contactedAt} /> },
    { id: 'createdAt', header: t('createdAt'), width: 104, sortKey: 'CREATED_AT', cell: (row) => <RelativeDay at={row.createdAt} /> },
  ];
  const told = view === 'waiting' ? columns.filter(({ id }) => !ALIKE_WHILE_WAITING.includes(id)) : columns;
  return told.map((column) => (column.width ? { ...column, width: Math.round(column.width * room) } : column));
}
