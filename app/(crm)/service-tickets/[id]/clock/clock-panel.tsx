'use client';
import { useTranslations } from 'next-intl';
import type { TicketRecord } from '../use-record';
import { ClockButtons } from './clock-buttons';
import { ClockRow } from './clock-row';
import { Waiting } from './waiting';

/** What the customer was promised: where each promise stands, how its time is reckoned, and what the assignee may say of it. */
export function ClockPanel({ ticket }: { ticket: TicketRecord }) {
  const t = useTranslations('serviceTicket.clock');
  return (
    <section aria-label={t('title')} className="mb-2 grid gap-2">
      {ticket.clocks.length > 0 && (
        <ul className="grid rounded-md border border-line bg-raised md:grid-flow-col md:auto-cols-fr max-md:divide-y md:divide-x divide-line">
          {ticket.clocks.map((clock) => <ClockRow key={clock.kind} clock={clock} ticket={ticket} />)}
        </ul>
      )}
      <Waiting ticket={ticket} />
      <ClockButtons ticket={ticket} />
    </section>
  );
}
