'use client';
import { useEffect } from 'react';
import { UserX } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { LinkButton } from '@/components/link-button';
import { PageHeader } from '@/components/page-header';
import { RecordSkeleton } from './record-skeleton';
import { RecordView } from './record-view';
import { useRecord } from './use-record';

/** The page of one customer. */
export function CustomerRecord({ id }: { id: string }) {
  const t = useTranslations('customer');
  const { customer, missing, failed, retry } = useRecord(id);
  const common = useTranslations('common');
  const name = customer?.name;
  useEffect(() => { if (name) document.title = `${name} · ${common('product')}`; }, [name, common]);
  if (customer) return <RecordView customer={customer} />;
  const crumbs = [{ label: t('customers'), href: '/customers' }];
  if (missing) {
    return (
      <>
        <PageHeader title={t('notFound')} crumbs={crumbs} />
        <EmptyState icon={<UserX />} title={t('notFound')} text={t('notFoundText')} action={<LinkButton href="/customers">{t('toList')}</LinkButton>} />
      </>
    );
  }
  return (
    <>
      <PageHeader title={t('customers')} />
      {failed ? <ErrorState onRetry={retry} /> : <RecordSkeleton label={t('loading')} />}
    </>
  );
}
