'use client';
import { useQuery } from '@apollo/client/react';
import Link from 'next/link';
import { DueComplaintsDocument } from '@/app/apollo/generated/graphql';
import { ErrorState } from '@/components/error-state';
import { Skeleton } from '@/components/skeleton';
import { OPEN_TICKETS } from '@/domain/service-ticket';
import { useNarrow } from '../customers/[id]/use-narrow';
import { TicketBoard } from '../service-tickets/board/board';
import { DueLocalDay } from '../values/local-day';
import { SlaDue } from '../values/sla-tag';
import { PriorityTag, TicketTag } from '../values/ticket-tags';
import { useDay } from '../values/use-day';
import { dueFirst, dueOf } from './due-first';

const COMPLAINTS = { complaint: true };
const FIRST = 30;

/** What is open: a board where there is room for one; on a phone and on paper a list, what is due first at its head. */
export function OpenComplaints() {
  const narrow = useNarrow();
  return (
    <>
      {!narrow && <div className="flex h-128 overflow-hidden rounded-md border border-line print:hidden"><TicketBoard states={OPEN_TICKETS} filter={COMPLAINTS} search={null} oneType /></div>}
      <div className={narrow ? undefined : 'hidden print:block'}><DueFirst /></div>
    </>
  );
}

/** The first of them; the section leads to the others. */
function DueFirst() {
  const { timeZone } = useDay();
  const { data, error, refetch } = useQuery(DueComplaintsDocument, { variables: { first: FIRST }, fetchPolicy: 'cache-and-network' });
  if (!data) return error ? <ErrorState onRetry={() => void refetch()} /> : <Skeleton className="h-40" />;
  const rows = dueFirst([data.bySla.nodes, data.byDay.nodes], FIRST, timeZone).map((row) => ({ ...row, due: dueOf(row, timeZone)?.by }));
  return (
    <ul>
      {rows.map(({ id, title, customer, number, priority, status, slaDueAt, sla, promisedOn, due }) => (
        <li key={id} className="border-b border-line py-2">
          <p className="flex items-center gap-2.5">
            <Link href={`/service-tickets/${id}`} className="min-w-0 flex-1 font-medium wrap-anywhere hover:underline">{title}</Link>
            <TicketTag status={status} />
          </p>
          <p className="mt-0.5 flex flex-wrap items-center gap-x-2.5 text-sm text-ink-2">
            <span className="min-w-0 truncate">{customer?.name}</span>
            <span className="font-mono text-xs text-ink-3 phone:hidden">{number}</span>
            <PriorityTag priority={priority} />
            <span className="ms-auto">{due === 'SLA' && <SlaDue state={sla.overall} dueAt={slaDueAt} />}{due === 'DAY' && <DueLocalDay day={promisedOn} />}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
