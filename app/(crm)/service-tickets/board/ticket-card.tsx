'use client';
import { useTranslations } from 'next-intl';
import { Avatar } from '@/components/avatar';
import { BoardCard } from '@/components/board';
import { Tag } from '@/components/tag';
import { assigneeOf, isOpen, SERVICE_TICKET_STATUSES, type ServiceTicketStatus } from '@/domain/service-ticket';
import { ChoiceTag } from '../../values/choice-tag';
import { DueLocalDay } from '../../values/local-day';
import { RelativeDay } from '../../values/relative-day';
import { SlaDue } from '../../values/sla-tag';
import { PriorityTag } from '../../values/ticket-tags';
import type { TicketCardRow } from './use-column';
import { useStepTowards } from './use-step-towards';

interface TicketCardProps {
  row: TicketCardRow;
  oneType?: boolean;
  onMove: (row: TicketCardRow, to: ServiceTicketStatus) => void;
}

/** A ticket on the board: who asks, how pressing it is, how long it waits and for when it was promised. */
export function TicketCard({ row, oneType, onMove }: TicketCardProps) {
  const t = useTranslations('serviceTickets');
  const states = useTranslations('workflow.serviceTicket.states');
  const towards = useStepTowards();
  const open = isOpen(row.status);
  const assignee = assigneeOf(row);
  const moves = SERVICE_TICKET_STATUSES.flatMap((to) => {
    return towards(row, to)?.allowed ? [{ id: to, label: states(to), onSelect: () => onMove(row, to) }] : [];
  });
  return (
    <BoardCard row={row} href={`/service-tickets/${row.id}`} title={row.title} moveLabel={t('board.moveTo', { title: row.title })} moves={moves}>
      <p className="mt-0.5 truncate text-sm text-ink-2">{row.customer?.name}</p>
      <p className="mt-1.5 flex flex-wrap items-center gap-1.5 text-xs">
        {!oneType && <ChoiceTag choice={row.type} />}
        <PriorityTag priority={row.priority} />
        {row.escalatedAt && open && <Tag plain color="red">{t('escalated')}</Tag>}
        {row.slaDueAt && open ? <span className="ms-auto"><SlaDue state={row.sla.overall} dueAt={row.slaDueAt} /></span> : row.promisedOn && open && <span className="ms-auto" data-tip={t('column.promisedOn')}><DueLocalDay day={row.promisedOn} /></span>}
      </p>
      <p className="mt-1.5 flex items-center gap-2 text-xs text-ink-3">
        <span className="font-mono whitespace-nowrap">{row.number}</span>
        <RelativeDay at={row.createdAt} className="truncate" />
        {assignee && <span className="ms-auto shrink-0" title={assignee.name}><Avatar name={assignee.name} /></span>}
      </p>
    </BoardCard>
  );
}
