'use client';
import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { useTranslations } from 'next-intl';
import { ServiceTicketAssignPreviewDocument } from '@/app/apollo/generated/graphql';
import { Person } from '@/components/avatar';
import { Button } from '@/components/button';
import { Dialog } from '@/components/dialog';
import { ErrorState } from '@/components/error-state';
import { Skeleton } from '@/components/skeleton';
import { useWhy } from '../../assignment-rules/use-why';
import { useAssignByRule } from './use-assign-by-rule';

interface DistributeDialogProps {
  rows: readonly { id: string; title: string }[];
  onClose: () => void;
  /** Some went; nothing needs to stay selected. */
  onDone: () => void;
}

/** Who would get each of the tickets by the rules, and why; then hands them out. */
export default function DistributeDialog({ rows, onClose, onDone }: DistributeDialogProps) {
  const t = useTranslations('serviceTickets.byRule');
  const why = useWhy();
  const byRule = useAssignByRule();
  // The list may lose the rows while this is open.
  const [chosen] = useState(rows);
  const { data, error, refetch } = useQuery(ServiceTicketAssignPreviewDocument, { variables: { ids: chosen.map(({ id }) => id) }, fetchPolicy: 'network-only' });
  const proposals = data?.serviceTicketAssignPreview;
  const going = proposals?.some(({ assignee }) => assignee);
  const submit = () => void byRule.run(chosen, () => { onClose(); onDone(); });
  const footer = <><Button onClick={onClose}>{t('cancel')}</Button><Button variant="primary" disabled={!going} pending={byRule.pending} onClick={submit}>{t('do')}</Button></>;
  return (
    <Dialog open onOpenChange={onClose} title={t('title', { count: chosen.length })} description={t('text')} footer={footer}>
      {!proposals && (error ? <ErrorState onRetry={() => void refetch()} /> : <Skeleton className="h-24" />)}
      <ul>
        {proposals?.map(({ serviceTicket, assignee, rule, open }) => serviceTicket && (
          <li key={serviceTicket.id} className="flex items-start gap-3 border-b border-line py-2 last:border-b-0">
            <span className="min-w-0 flex-1">
              <span className="block truncate font-medium">{serviceTicket.title}</span>
              <span className="block truncate text-sm text-ink-3">{[serviceTicket.customer?.name, serviceTicket.number].filter(Boolean).join(' · ')}</span>
            </span>
            <span className="w-1/2 min-w-0 shrink-0">
              {assignee ? <Person name={assignee.name} /> : <span className="text-red">{t('nobody')}</span>}
              {assignee && <span className="block text-sm text-ink-3 wrap-anywhere">{why({ rule, open })}</span>}
            </span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
