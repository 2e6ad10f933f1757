'use client';
import { useTranslations } from 'next-intl';
import { ErrorState } from '@/components/error-state';
import { PageHeader } from '@/components/page-header';

/** A page that broke while it was drawn; the shell around it stands. */
export default function CrmError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useTranslations('error');
  return (
    <>
      <PageHeader title={t('brokenTitle')} />
      <ErrorState title={t('brokenTitle')} text={t('brokenText')} detail={error.digest} onRetry={reset} />
    </>
  );
}
