'use client';
import { useEffect } from 'react';
import { SearchX } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { LinkButton } from '@/components/link-button';
import { PageHeader } from '@/components/page-header';
import { RecordSkeleton } from '../../customers/[id]/record-skeleton';
import { RecordView } from './record-view';
import { useRecord } from './use-record';

/** The page of one service ticket. */
export function TicketRecord({ id }: { id: string }) {
  const t = useTranslations('serviceTicket');
  const list = useTranslations('serviceTickets')('title');
  const common = useTranslations('common');
  const { ticket, missing, failed, retry } = useRecord(id);
  const title = ticket?.title;
  useEffect(() => { if (title) document.title = `${title} · ${common('product')}`; }, [title, common]);
  if (ticket) return <RecordView ticket={ticket} />;
  if (missing) {
    return (
      <>
        <PageHeader title={t('notFound')} crumbs={[{ label: list, href: '/service-tickets' }]} />
        <EmptyState icon={<SearchX />} title={t('notFound')} text={t('notFoundText')} action={<LinkButton href="/service-tickets">{t('toList')}</LinkButton>} />
      </>
    );
  }
  return (
    <>
      <PageHeader title={list} />
      {failed ? <ErrorState onRetry={retry} /> : <RecordSkeleton label={t('loading')} />}
    </>
  );
}
