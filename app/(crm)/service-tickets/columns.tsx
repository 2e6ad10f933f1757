'use client';
import { useTranslations } from 'next-intl';
import { Person } from '@/components/avatar';
import type { Column } from '@/components/data-table';
import { Tag } from '@/components/tag';
import { assigneeOf } from '@/domain/service-ticket';
import { ChoiceTag } from '../values/choice-tag';
import { DueLocalDay } from '../values/local-day';
import { Nothing } from '../values/nothing';
import { RelativeDay } from '../values/relative-day';
import { SlaDue } from '../values/sla-tag';
import { PriorityTag, SatisfactionScore, TicketTag } from '../values/ticket-tags';
import type { TicketView } from './list-state';
import type { TicketRow } from './use-ticket-list';

/** What says nothing in a queue, the same for all of them or nothing yet, or least: more columns than these do not fit beside each other. */
const LEFT_OUT: Record<TicketView, readonly string[]> = {
  unassigned: ['status', 'owner', 'satisfaction', 'handledAt', 'archivedAt', 'loops'], assigned: ['status', 'handledAt', 'archivedAt', 'satisfaction', 'loops'],
  feedback: ['status', 'archivedAt', 'promisedOn', 'satisfaction', 'due'], redone: ['status', 'handledAt', 'archivedAt', 'promisedOn', 'createdAt'],
  archived: ['status', 'priority', 'promisedOn', 'handledAt', 'due'], all: ['handledAt', 'archivedAt', 'promisedOn', 'satisfaction', 'loops'],
};

/** Somebody, once the ticket is assigned; a department where nobody in particular has it. */
function Assignee({ row }: { row: TicketRow }) {
  const assignee = assigneeOf(row);
  if (assignee) return <Person name={assignee.name} />;
  return row.owner ? <Nothing /> : <span className="text-ink-3">{row.department?.name ?? <Nothing />}</span>;
}

export function useColumns(view: TicketView): Column<TicketRow>[] {
  const t = useTranslations('serviceTickets');
  const columns: Column<TicketRow>[] = [
    {
      id: 'title', header: t('column.title'), minWidth: 216, phone: 'title',
      cell: (row) => (
        <>
          {row.title} <span className="ms-1 text-xs font-normal text-ink-3 max-md:hidden">{row.number}</span>
          {row.escalatedAt && view !== 'archived' && <Tag plain color="red" className="ms-2 align-middle">{t('escalated')}</Tag>}
        </>
      ),
    },
    { id: 'customer', header: t('column.customer'), width: 168, cell: (row) => row.customer?.name ?? <Nothing /> },
    { id: 'type', header: t('column.type'), width: [88, 112], phone: 'aside', cell: (row) => <ChoiceTag choice={row.type} /> },
    { id: 'priority', header: t('column.priority'), width: [88, 92], sortKey: 'PRIORITY', cell: (row) => <PriorityTag priority={row.priority} /> },
    { id: 'status', header: t('column.status'), width: [108, 166], cell: (row) => <TicketTag status={row.status} /> },
    { id: 'satisfaction', header: t('column.satisfaction'), width: [88, 100], phone: 'hidden', cell: (row) => <SatisfactionScore score={row.satisfaction} /> },
    { id: 'loops', header: t('column.loops'), width: [80, 88], align: 'end', phone: 'hidden', cell: (row) => row.loops || <Nothing /> },
    { id: 'owner', header: t('column.owner'), width: 148, cell: (row) => <Assignee row={row} /> },
    { id: 'createdBy', header: t('column.createdBy'), width: 148, cell: (row) => (row.createdBy ? <Person name={row.createdBy.name} /> : <Nothing />) },
    { id: 'due', header: t('column.due'), width: [136, 144], sortKey: 'SLA_DUE_AT', cell: (row) => <SlaDue state={row.sla.overall} dueAt={row.slaDueAt} /> },
    { id: 'promisedOn', header: t('column.promisedOn'), width: [100, 108], phone: 'hidden', sortKey: 'PROMISED_ON', cell: (row) => <DueLocalDay day={row.promisedOn} /> },
    { id: 'handledAt', header: t('column.handledAt'), width: [104, 124], phone: 'hidden', sortKey: 'HANDLED_AT', cell: (row) => <RelativeDay at={row.handledAt} /> },
    { id: 'archivedAt', header: t('column.archivedAt'), width: [104, 124], phone: 'hidden', sortKey: 'ARCHIVED_AT', cell: (row) => <RelativeDay at={row.archivedAt} /> },
    { id: 'createdAt', header: t('column.createdAt'), width: [104, 124], sortKey: 'CREATED_AT', cell: (row) => <RelativeDay at={row.createdAt} /> },
  ];
  return columns.filter(({ id }) => !LEFT_OUT[view].includes(id) && (id !== 'createdBy' || view === 'unassigned'));
}
