'use client';
import { useQuery } from '@apollo/client/react';
import { useTranslations } from 'next-intl';
import { DepartmentChoicesDocument } from '@/app/apollo/generated/graphql';
import { Fact, Facts } from '@/components/facts';
import { TextLink } from '@/components/link-button';
import { Section } from '@/components/section';
import { COMPLAINT, SERVICE_TYPES } from '@/domain/dictionary-services';
import { INTERACTION_CHANNELS } from '@/domain/interaction';
import { assigneeOf, PRIORITIES } from '@/domain/service-ticket';
import { useDictionary } from '../../../pickers/use-dictionary';
import { ChoiceTag } from '../../../values/choice-tag';
import { Money } from '../../../values/money';
import { Nothing } from '../../../values/nothing';
import { PlainDay } from '../../../values/plain-day';
import { PriorityTag } from '../../../values/ticket-tags';
import { useDay } from '../../../values/use-day';
import type { TicketRecord } from '../use-record';
import { TicketFact } from './ticket-fact';

interface GroupProps {
  ticket: TicketRecord;
}
type Item = { id: string; label: string };

/** Every field of the ticket, group by group; what a complaint has beside stands where it is one, or where something was written there. */
export function TicketFacts({ ticket }: GroupProps) {
  const t = useTranslations('serviceTicket.group');
  const { type, complaintCause, liableDepartment, compensation } = ticket;
  const complaint = type?.code === COMPLAINT || complaintCause || liableDepartment || compensation;
  return (
    <div className="grid gap-5">
      <Section title={t('what')} quiet><WhatFacts ticket={ticket} /></Section>
      {complaint && <Section title={t('complaint')} quiet><ComplaintFacts ticket={ticket} /></Section>}
      <Section title={t('record')} quiet><RecordFacts ticket={ticket} /></Section>
    </div>
  );
}

/** What can be chosen; what the record has now stays choosable. */
const optionsOf = (items: readonly Item[], current: Item | null) =>
  [...items, ...(current && !items.some(({ id }) => id === current.id) ? [current] : [])].map(({ id, label }) => ({ value: id, label }));

function WhatFacts({ ticket }: GroupProps) {
  const t = useTranslations('fields.serviceTicket');
  const values = useTranslations('fields.values');
  const types = useDictionary(SERVICE_TYPES).active;
  const { order, product, unit, contact, customer, channel } = ticket;
  return (
    <Facts>
      <TicketFact ticket={ticket} name="title" value={ticket.title} required />
      <TicketFact ticket={ticket} name="typeId" value={ticket.type?.id} kind="select" display={<ChoiceTag choice={ticket.type} />} options={optionsOf(types, ticket.type)} required />
      <TicketFact ticket={ticket} name="priority" value={ticket.priority} kind="select" display={<PriorityTag priority={ticket.priority} />} options={PRIORITIES.map((value) => ({ value, label: values(`priority.${value}`) }))} required />
      <TicketFact ticket={ticket} name="channel" value={channel} kind="select" display={channel && values(`channel.${channel}`)} options={INTERACTION_CHANNELS.map((value) => ({ value, label: values(`channel.${value}`) }))} />
      <TicketFact ticket={ticket} name="promisedOn" value={ticket.promisedOn} kind="date" display={ticket.promisedOn && <PlainDay day={ticket.promisedOn} />} />
      <Fact label={t('customerId')}>{customer ? <TextLink href={`/customers/${customer.id}`}>{customer.name}</TextLink> : <Nothing />}</Fact>
      {contact && <Fact label={t('contactId')}>{contact.name}</Fact>}
      {order && <Fact label={t('orderId')}><TextLink href={`/orders/${order.id}`}>{order.number}</TextLink></Fact>}
      {product && <Fact label={t('productId')}><TextLink href={`/products/${product.id}`}>{product.name}</TextLink></Fact>}
      {unit && <Fact label={t('unitId')}><TextLink href={`/units/${unit.id}`}>{unit.name}</TextLink></Fact>}
    </Facts>
  );
}

function ComplaintFacts({ ticket }: GroupProps) {
  const causes = useDictionary('complaint-cause').active;
  const departments = useQuery(DepartmentChoicesDocument).data?.departments ?? [];
  const { complaintCause, liableDepartment, compensation, currency } = ticket;
  const choices = optionsOf(departments.map(({ id, name }) => ({ id, label: name })), liableDepartment && { id: liableDepartment.id, label: liableDepartment.name });
  return (
    <Facts>
      <TicketFact ticket={ticket} name="complaintCauseId" value={complaintCause?.id} kind="select" display={complaintCause?.label} options={optionsOf(causes, complaintCause)} />
      <TicketFact ticket={ticket} name="liableDepartmentId" value={liableDepartment?.id} kind="select" display={liableDepartment?.name} options={choices} />
      <TicketFact ticket={ticket} name="compensation" value={compensation} kind="number" display={compensation && <Money amount={compensation} currency={currency} full />} />
    </Facts>
  );
}

/** Where the record itself comes from; nobody edits that. */
function RecordFacts({ ticket }: GroupProps) {
  const t = useTranslations('fields.serviceTicket');
  const day = useDay();
  return (
    <Facts>
      <Fact label={t('ownerId')}>{assigneeOf(ticket)?.name ?? <Nothing />}</Fact>
      <Fact label={t('departmentId')}>{ticket.department?.name ?? <Nothing />}</Fact>
      {ticket.assignedAt && <Fact label={t('assignedAt')}>{day.full(ticket.assignedAt)}</Fact>}
      {ticket.archivedAt && <Fact label={t('archivedAt')}>{day.full(ticket.archivedAt)}</Fact>}
      {ticket.externalId && <Fact label={t('externalId')}>{[ticket.externalSource, ticket.externalId].filter(Boolean).join(' · ')}</Fact>}
      <Fact label={t('createdAt')}>{day.full(ticket.createdAt)}</Fact>
      <Fact label={t('createdById')}>{ticket.createdBy?.name ?? <Nothing />}</Fact>
    </Facts>
  );
}
