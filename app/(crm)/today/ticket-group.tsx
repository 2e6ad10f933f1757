'use client';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { TodayTicketsFragment } from '@/app/apollo/generated/graphql';
import { TextLink } from '@/components/link-button';
import { DueLocalDay } from '../values/local-day';
import { RelativeDay } from '../values/relative-day';
import { SlaDue } from '../values/sla-tag';
import { PriorityTag } from '../values/ticket-tags';
import { TodayGroup } from './today-group';

interface TicketGroupProps {
  title: string;
  found: TodayTicketsFragment;
  /** All of them. */
  href: string;
  /** In the narrow column: one line each. */
  narrow?: boolean;
  alert?: boolean;
}

/** Tickets that want the same thing done, each a link to where it is done; nothing where there are none. */
export function TicketGroup({ title, found: { nodes, totalCount }, href, narrow = false, alert = false }: TicketGroupProps) {
  const t = useTranslations('today.tickets');
  if (nodes.length === 0) return null;
  return (
    <TodayGroup title={title} count={totalCount.count} alert={alert}>
      {nodes.map((ticket) => <li key={ticket.id} className={narrow ? undefined : 'border-b border-line'}>{narrow ? <NarrowLine ticket={ticket} /> : <Line ticket={ticket} />}</li>)}
      {totalCount.count > nodes.length && <li className="py-2 text-sm"><TextLink href={href}>{t('all')}</TextLink></li>}
    </TodayGroup>
  );
}

type Ticket = TodayTicketsFragment['nodes'][number];

function Line({ ticket: { id, title, customer, priority, promisedOn, handledAt, createdAt, slaDueAt, sla } }: { ticket: Ticket }) {
  return (
    <Link href={`/service-tickets/${id}`} className="-mx-2 flex items-center gap-3 rounded-md px-2 py-2 hover:bg-hover">
      <span className="min-w-0 flex-1">
        <span className="block truncate font-medium">{title}</span>
        <span className="block truncate text-sm text-ink-3">{customer?.name}</span>
      </span>
      <PriorityTag priority={priority} />
      <span className="w-28 shrink-0 truncate text-end text-sm">{slaDueAt ? <SlaDue state={sla.overall} dueAt={slaDueAt} /> : promisedOn ? <DueLocalDay day={promisedOn} /> : <RelativeDay at={handledAt ?? createdAt} className="text-ink-3" />}</span>
    </Link>
  );
}

function NarrowLine({ ticket: { id, title, customer, createdAt } }: { ticket: Ticket }) {
  return (
    <Link href={`/service-tickets/${id}`} className="-mx-2 flex min-h-9 items-center gap-2.5 rounded-md px-2 hover:bg-hover">
      <span className="min-w-0 flex-1 truncate">{title} <span className="text-ink-3">{customer?.name}</span></span>
      <RelativeDay at={createdAt} className="shrink-0 text-xs text-ink-3" />
    </Link>
  );
}
