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

/** The page of one case. */
export function ChurnRecord({ id }: { id: string }) {
  const t = useTranslations('churnCase');
  const list = useTranslations('churnCases')('title');
  const common = useTranslations('common');
  const { churnCase, missing, failed, retry } = useRecord(id);
  const title = churnCase?.customer?.name;
  useEffect(() => { if (title) document.title = `${title} · ${common('product')}`; }, [title, common]);
  if (churnCase) return <RecordView churnCase={churnCase} />;
  if (missing) {
    return (
      <>
        <PageHeader title={t('notFound')} crumbs={[{ label: list, href: '/churn-cases' }]} />
        <EmptyState icon={<SearchX />} title={t('notFound')} text={t('notFoundText')} action={<LinkButton href="/churn-cases">{t('toList')}</LinkButton>} />
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
