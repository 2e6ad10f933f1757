'use client';
import Link from 'next/link';
import { assigneeOf, isOpen } from '@/domain/service-ticket';
import { ChoiceTag } from '../../values/choice-tag';
import { DueLocalDay } from '../../values/local-day';
import { RelativeDay } from '../../values/relative-day';
import { PriorityTag, SatisfactionScore, TicketTag } from '../../values/ticket-tags';
import type { TicketRow } from '../use-ticket-list';

/** A ticket where the record is known that it is about. */
export function TicketLine({ ticket: { id, number, title, type, status, priority, promisedOn, createdAt, archivedAt, satisfaction, owner } }: { ticket: TicketRow }) {
  const open = isOpen(status);
  const assignee = assigneeOf({ status, owner });
  return (
    <li className="border-b border-line py-2.5">
      <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
        <Link href={`/service-tickets/${id}`} className="min-w-0 font-medium wrap-anywhere hover:underline">{title}</Link>
        <ChoiceTag choice={type} />
        {open && <PriorityTag priority={priority} />}
        <span className="ms-auto flex items-center gap-2.5">
          {open && promisedOn && <DueLocalDay day={promisedOn} className="text-sm" />}
          {satisfaction !== null && <SatisfactionScore score={satisfaction} />}
          <TicketTag status={status} />
        </span>
      </p>
      <p className="mt-0.5 flex flex-wrap items-center gap-x-2.5 text-sm text-ink-3">
        <span className="font-mono text-xs">{number}</span>
        {assignee && <span>{assignee.name}</span>}
        <RelativeDay at={archivedAt ?? createdAt} className="text-ink-3" />
      </p>
    </li>
  );
}
