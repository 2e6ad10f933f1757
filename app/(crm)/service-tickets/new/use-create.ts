'use client';
import { useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { ServiceTicketCreateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { toast } from '@/components/toast';
import { forgetLists } from '../../customers/cache';
import { type About, createInput, type Draft, emptyDraft, keepDraft, keptDraft } from './draft';

const NAMES = ['customerId', 'typeId', 'title', 'request', 'priority', 'channel', 'contactId', 'promisedOn'];

/** The form for a new ticket: what was typed survives a reload; refusals stand at the fields that they name. `about` is given where one looks at it. */
export function useCreate(close: () => void, about: About) {
  const customer = about.customer ?? null;
  const t = useTranslations('serviceTickets.new');
  const router = useRouter();
  const { cache } = useApolloClient();
  const [draft, setDraft] = useState<Draft>(() => startingFrom(about));
  const [missing, setMissing] = useState(false);
  const act = useAct(ServiceTicketCreateDocument, (data) => data.serviceTicketCreate);
  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part, ...(part.customer === undefined ? {} : { contactId: null }) };
    setDraft(next);
    keepDraft(next);
    setMissing(false);
    act.clear();
  };
  const lacks = (value: unknown) => (typeof value === 'string' ? !value.trim() : !value);
  const submit = async () => {
    const lacking = [draft.customer, draft.typeId, draft.title, draft.request].some(lacks);
    setMissing(lacking);
    if (lacking) return;
    const done = await act.run({ input: createInput(draft, about) });
    if (!done?.serviceTicket) return;
    keepDraft(emptyDraft);
    forgetLists(cache, 'serviceTickets');
    toast.success(t('created', { title: done.serviceTicket.title }), { description: done.serviceTicket.number });
    close();
    router.push(`/service-tickets/${done.serviceTicket.id}`);
  };
  const errorAt = (name: 'customerId' | 'typeId' | 'title' | 'request' | 'contactId' | 'promisedOn') => {
    const value = name === 'customerId' ? draft.customer : draft[name];
    return missing && name !== 'contactId' && name !== 'promisedOn' && lacks(value) ? t('needed') : act.errorAt(name);
  };
  const empty = () => change({ ...emptyDraft, customer });
  return { draft, change, empty, errorAt, formError: act.errorOutside(NAMES), pending: act.pending, submit };
}

// What was kept for another customer is not this one's.
function startingFrom({ customer, begin }: About): Draft {
  const kept = keptDraft();
  return !customer ? kept : kept.customer?.value === customer.value ? kept : { ...emptyDraft, customer, ...begin };
}
