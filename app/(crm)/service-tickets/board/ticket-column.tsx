'use client';
import { useFormatter, useTranslations } from 'next-intl';
import type { ServiceTicketFilter, ServiceTicketSort } from '@/app/apollo/generated/graphql';
import { BoardColumn } from '@/components/board';
import { awaitsFeedback, isOpen, type ServiceTicketStatus } from '@/domain/service-ticket';
import { ticketColor } from '../../values/ticket-tags';
import { TicketCard } from './ticket-card';
import { type TicketCardRow, useColumn } from './use-column';
import { useStepTowards } from './use-step-towards';

interface TicketColumnProps {
  status: ServiceTicketStatus;
  filter: ServiceTicketFilter;
  search: string | null;
  count: { count: number; more: boolean } | undefined;
  oneType?: boolean;
  onMove: (row: TicketCardRow, to: ServiceTicketStatus) => void;
}

/** What is most pressing comes first, then who waits longest for a word; of what is closed the latest. */
function orderOf(status: ServiceTicketStatus): ServiceTicketSort {
  if (!isOpen(status)) return { by: 'ARCHIVED_AT', direction: 'DESC' };
  return awaitsFeedback(status) ? { by: 'HANDLED_AT', direction: 'ASC' } : { by: 'PRIORITY', direction: 'DESC' };
}

/** One state with its tickets. */
export function TicketColumn({ status, filter, search, count, oneType, onMove }: TicketColumnProps) {
  const t = useTranslations('serviceTickets.board');
  const states = useTranslations('workflow.serviceTicket.states');
  const format = useFormatter();
  const towards = useStepTowards();
  const list = useColumn({ filter: { ...filter, status: [status] }, search, sort: orderOf(status) });
  return (
    <BoardColumn
      label={states(status)} color={ticketColor(status)} count={count && `${format.number(count.count)}${count.more ? '+' : ''}`} list={list} empty={t('empty')}
      takes={(row) => Boolean(towards(row, status))} onDrop={(row) => onMove(row, status)} card={(row) => <TicketCard key={row.id} row={row} oneType={oneType} onMove={onMove} />}
    />
  );
}
