'use client';
import { useId } from 'react';
import { useQuery } from '@apollo/client/react';
import { MailQuestion } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { FeedbackLinkSendDocument, ServiceTicketAskedDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Button } from '@/components/button';
import { toast } from '@/components/toast';
import { awaitsFeedback } from '@/domain/service-ticket';
import { useCan } from '../../../viewer';
import type { TicketRecord } from '../use-record';
import { AskedRow } from './asked-row';

const REFETCH = ['ServiceTicketAsked', 'ServiceTicketHistory'];

/** How the customer was asked what came of it, and how to ask. Nothing where nobody was asked and nobody can be. */
export function AskedPanel({ ticket }: { ticket: TicketRecord }) {
  const can = useCan();
  return can('feedbackLink:read') ? <Asked ticket={ticket} maySend={can('feedbackLink:send')} /> : null;
}

function Asked({ ticket: { id, status, loops, customer }, maySend }: { ticket: TicketRecord; maySend: boolean }) {
  const t = useTranslations('feedbackLink');
  const why = useId();
  const { data } = useQuery(ServiceTicketAskedDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const act = useAct(FeedbackLinkSendDocument, (answer) => answer.feedbackLinkSend, { refetch: REFETCH });
  const links = data?.serviceTicket.feedbackLinks ?? [];
  const waits = maySend && awaitsFeedback(status);
  if (!data || (links.length === 0 && !waits)) return null;
  const blocked = data.serviceTicket.askBlockedBy;
  const send = async () => {
    const done = await act.run({ ticketId: id });
    if (done) toast.success(t('asked', { name: done.feedbackLink?.contact?.name ?? customer?.name ?? '' }));
  };
  const again = links.some(({ loop }) => loop === loops + 1);
  return (
    <section aria-label={t('title')} className="mb-3 rounded-md border border-line px-3 py-2.5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <h3 className="flex items-center gap-2 font-medium"><MailQuestion aria-hidden="true" className="text-ink-3" />{t('title')}</h3>
        {waits && <Button size="sm" className="ms-auto" data-print="hide" disabled={Boolean(blocked)} aria-describedby={blocked ? why : undefined} pending={act.pending} onClick={() => void send()}>{again ? t('again') : t('ask')}</Button>}
      </div>
      {waits && blocked && <p id={why} className="mt-1 text-sm text-ink-3">{blocked}</p>}
      {act.errorOutside([]) && <p role="alert" className="mt-1 text-sm text-red">{act.errorOutside([])}</p>}
      {links.length > 0 && <ul className="mt-1.5 grid gap-1.5">{links.map((link) => <AskedRow key={link.id} link={link} customer={customer?.name ?? ''} />)}</ul>}
    </section>
  );
}
