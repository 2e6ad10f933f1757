'use client';
import { CornerDownRight, ShieldAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'next-intl';
import { Person } from '@/components/avatar';
import { type FactItem, KeyFacts } from '@/components/facts';
import { TextLink } from '@/components/link-button';
import { assigneeOf, isOpen } from '@/domain/service-ticket';
import { ChoiceTag } from '../../../values/choice-tag';
import { DueLocalDay } from '../../../values/local-day';
import { Nothing } from '../../../values/nothing';
import { PriorityTag, SatisfactionScore, TicketTag } from '../../../values/ticket-tags';
import { ClockPanel } from '../clock/clock-panel';
import type { TicketRecord } from '../use-record';
import { LifeStepper } from './life-stepper';
import { StepButtons } from './step-buttons';

/** What it is about at a glance, whose it is, where it stands in its life, and what may be done next. */
export function RecordSummary({ ticket }: { ticket: TicketRecord }) {
  const t = useTranslations('serviceTicket');
  const field = useTranslations('fields.serviceTicket');
  const { customer, mergedInto, loops } = ticket;
  const assignee = assigneeOf(ticket);
  const items: FactItem[] = [
    { id: 'customer', label: field('customerId'), value: customer ? <TextLink href={`/customers/${customer.id}`}>{customer.name}</TextLink> : <Nothing /> },
    ...(ticket.contact ? [{ id: 'contact', label: field('contactId'), value: ticket.contact.name }] : []),
    { id: 'owner', label: field('ownerId'), value: assignee ? <Person name={assignee.name} /> : <Nothing /> },
    ...(assignee || !ticket.createdBy ? [] : [{ id: 'createdBy', label: field('createdById'), value: <Person name={ticket.createdBy.name} /> }]),
    { id: 'priority', label: field('priority'), value: <PriorityTag priority={ticket.priority} /> },
    ...(ticket.promisedOn ? [{ id: 'promised', label: field('promisedOn'), value: <DueLocalDay day={ticket.promisedOn} /> }] : []),
    ...(ticket.satisfaction === null ? [] : [{ id: 'satisfaction', label: field('satisfaction'), value: <SatisfactionScore score={ticket.satisfaction} /> }]),
    ...(loops ? [{ id: 'loops', label: field('loops'), value: loops }] : []),
  ];
  return (
    <section className="shrink-0 px-5 pt-3.5">
      <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1.5">
        <h2 className="text-xl font-semibold wrap-anywhere">{ticket.title}</h2>
        <TicketTag status={ticket.status} />
        <ChoiceTag choice={ticket.type} />
      </div>
      <KeyFacts className="mt-2.5 mb-3.5" items={items} />
      {ticket.escalatedAt && isOpen(ticket.status) && <Notice icon={<ShieldAlert aria-hidden="true" className="!size-3.5 text-red" />} tone="bg-red-soft">{t('escalated', { loops })}</Notice>}
      {mergedInto && (
        <Notice icon={<CornerDownRight aria-hidden="true" className="!size-3.5" />} tone="bg-sunken">
          {t('mergedInto')} <TextLink href={`/service-tickets/${mergedInto.id}`}>{mergedInto.title} {mergedInto.number}</TextLink>
        </Notice>
      )}
      <LifeStepper ticket={ticket} />
      <ClockPanel ticket={ticket} />
      <StepButtons ticket={ticket} />
    </section>
  );
}

function Notice({ icon, tone, children }: { icon: ReactNode; tone: string; children: ReactNode }) {
  return <p className={`mb-3 flex flex-wrap items-center gap-x-2 gap-y-1 rounded-md px-3 py-1.5 text-sm ${tone}`}>{icon}{children}</p>;
}
