'use client';
import { useQuery } from '@apollo/client/react';
import { useTranslations } from 'next-intl';
import { SupervisorTicketsDocument, TodayTicketsDocument } from '@/app/apollo/generated/graphql';
import { statesOf } from '@/domain/service-ticket';
import { useViewer } from '../viewer';
import { TicketGroup } from './ticket-group';

/** What is one's own to do: what came back from a customer who was not satisfied, what is to be handled, and where the customer's word is to be written down. */
export function TicketGroups() {
  const t = useTranslations('today.tickets');
  const viewer = useViewer();
  const ownerIds = [viewer.id];
  const assigned = { ownerIds, status: statesOf('assigned') };
  const variables = { redone: { ...assigned, loops: { from: 1 } }, assigned: { ...assigned, loops: { to: 1 } }, feedback: { ownerIds, status: statesOf('feedback') } };
  const { data, previousData } = useQuery(TodayTicketsDocument, { variables, fetchPolicy: 'cache-and-network' });
  const found = data ?? previousData;
  if (!found) return null;
  return (
    <>
      <TicketGroup title={t('redone')} found={found.redone} href={`/service-tickets?view=redone&owner=${viewer.id}`} alert />
      <TicketGroup title={t('assigned')} found={found.assigned} href={`/service-tickets?view=assigned&owner=${viewer.id}`} />
      <TicketGroup title={t('feedback')} found={found.feedback} href={`/service-tickets?view=feedback&owner=${viewer.id}`} />
    </>
  );
}

/** What waits for a supervisor: tickets that nobody has to handle yet, and those whose customer was twice not satisfied. */
export function SupervisorTicketGroups() {
  const t = useTranslations('today.tickets');
  const variables = { unassigned: { status: statesOf('unassigned') }, escalated: { open: true, escalated: true } };
  const { data, previousData } = useQuery(SupervisorTicketsDocument, { variables, fetchPolicy: 'cache-and-network' });
  const found = data ?? previousData;
  if (!found) return null;
  return (
    <>
      <TicketGroup title={t('escalated')} found={found.escalated} href="/service-tickets?view=redone" narrow alert />
      <TicketGroup title={t('unassigned')} found={found.unassigned} href="/service-tickets?view=unassigned" narrow />
    </>
  );
}
