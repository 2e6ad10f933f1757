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

/** The page of one lead. */
export function LeadRecord({ id }: { id: string }) {
  const t = useTranslations('lead');
  const list = useTranslations('leads')('title');
  const common = useTranslations('common');
  const { lead, missing, failed, retry } = useRecord(id);
  const title = lead?.name;
  useEffect(() => { if (title) document.title = `${title} · ${common('product')}`; }, [title, common]);
  if (lead) return <RecordView lead={lead} />;
  if (missing) {
    return (
      <>
        <PageHeader title={t('notFound')} crumbs={[{ label: list, href: '/leads' }]} />
        <EmptyState icon={<SearchX />} title={t('notFound')} text={t('notFoundText')} action={<LinkButton href="/leads">{t('toList')}</LinkButton>} />
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
