'use client';
import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { useTranslations } from 'next-intl';
import { type ServiceTicketFilter, ServiceTicketHeadsDocument } from '@/app/apollo/generated/graphql';
import { Board } from '@/components/board';
import { toast } from '@/components/toast';
import { OPEN_TICKETS, SERVICE_TICKET_STATUSES, type ServiceTicketStatus } from '@/domain/service-ticket';
import { StepAct, type Stepping } from './step-act';
import { TicketColumn } from './ticket-column';
import type { TicketCardRow } from './use-column';
import { useStepTowards } from './use-step-towards';

interface TicketBoardProps {
  /** The columns; every state where left out. */
  states?: readonly ServiceTicketStatus[];
  filter: ServiceTicketFilter;
  search: string | null;
  /** All are of one type, which no card need say. */
  oneType?: boolean;
}

/** The tickets in columns by state. Moving a card takes the step that leads there, and asks for what it needs. */
export function TicketBoard({ states = SERVICE_TICKET_STATUSES, filter, search, oneType }: TicketBoardProps) {
  const t = useTranslations('serviceTickets.board');
  const errors = useTranslations('errors');
  const towards = useStepTowards();
  const [stepping, setStepping] = useState<Stepping | null>(null);
  // Nothing is said of the archive, which only grows.
  const { data, previousData } = useQuery(ServiceTicketHeadsDocument, { variables: { filter: { ...filter, status: [...OPEN_TICKETS] }, search }, fetchPolicy: 'cache-and-network' });
  const counts = new Map((data ?? previousData)?.serviceTicketCounts.map(({ status, total }) => [status, total]));
  const move = (row: TicketCardRow, to: ServiceTicketStatus) => {
    const step = towards(row, to);
    if (!step) return;
    if (step.blockedBy) toast.error(errors(step.blockedBy as 'transition.permission'));
    else setStepping({ ticket: row, step });
  };
  return (
    <Board label={t('label')}>
      {states.map((status) => <TicketColumn key={status} status={status} filter={filter} search={search} count={counts.get(status)} oneType={oneType} onMove={move} />)}
      {stepping && <StepAct {...stepping} onClose={() => setStepping(null)} />}
    </Board>
  );
}
