'use client';
import { useTranslations } from 'next-intl';
import { cn } from '@/components/cn';
import { Tag, type TagColor } from '@/components/tag';
import { type Priority, SATISFIED, SERVICE_TICKET_STANDING, type ServiceTicketStatus } from '@/domain/service-ticket';
import type { Standing } from '@/domain/workflow';
import { Nothing } from './nothing';

const colors: Record<Standing, TagColor> = { OPEN: 'blue', GOOD: 'green', RISK: 'amber', BAD: 'red' };
const pressing: Record<Priority, TagColor> = { LOW: 'grey', NORMAL: 'grey', HIGH: 'amber', URGENT: 'red' };

export const ticketColor = (status: ServiceTicketStatus): TagColor => colors[SERVICE_TICKET_STANDING[status]];

/** Where a service ticket is in its life, in words and colour. */
export function TicketTag({ status }: { status: ServiceTicketStatus }) {
  const t = useTranslations('workflow.serviceTicket.states');
  return <Tag color={ticketColor(status)}>{t(status)}</Tag>;
}

/** How pressing it is; what is in its turn is only said. */
export function PriorityTag({ priority }: { priority: Priority }) {
  const t = useTranslations('fields.values.priority');
  if (pressing[priority] === 'grey') return <span className="text-ink-2">{t(priority)}</span>;
  return <Tag plain color={pressing[priority]}>{t(priority)}</Tag>;
}

const FULL = 5;

/** How satisfied the customer was: five dots and the number, red below the score that closes a ticket. */
export function SatisfactionScore({ score }: { score: number | null | undefined }) {
  const t = useTranslations('serviceTickets');
  if (score == null) return <Nothing />;
  const low = score < SATISFIED;
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap" data-tip={t('scoreOf', { score, full: FULL })}>
      <span aria-hidden="true" className="inline-flex gap-0.5">
        {Array.from({ length: FULL }, (_, place) => <span key={place} className={cn('size-1.5 rounded-full', place >= score ? 'bg-track' : low ? 'bg-red' : 'bg-green')} />)}
      </span>
      <span className={cn('font-medium tabular-nums', low && 'text-red')}>{score}</span>
      <span className="sr-only">{t('scoreOf', { score, full: FULL })}</span>
    </span>
  );
}
