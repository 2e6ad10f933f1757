'use client';
import { useEffect } from 'react';
import { SearchX } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { LinkButton } from '@/components/link-button';
import { PageHeader } from '@/components/page-header';
import { Skeleton } from '@/components/skeleton';
import { OrderView } from './order-view';
import { useOrder } from './use-order';

/** The page of one order. */
export function OrderRecord({ id }: { id: string }) {
  const t = useTranslations('orders');
  const common = useTranslations('common');
  const { order, changes, missing, failed, retry } = useOrder(id);
  const number = order?.number;
  useEffect(() => { if (number) document.title = `${number} · ${common('product')}`; }, [number, common]);
  const crumbs = [{ label: t('title'), href: '/orders' }];
  if (order) {
    return (
      <>
        <PageHeader title={order.number} crumbs={crumbs} />
        <OrderView order={order} changes={changes} />
      </>
    );
  }
  if (missing) {
    return (
      <>
        <PageHeader title={t('notFound')} crumbs={crumbs} />
        <EmptyState icon={<SearchX />} title={t('notFound')} text={t('notFoundText')} action={<LinkButton href="/orders">{t('toList')}</LinkButton>} />
      </>
    );
  }
  return (
    <>
      <PageHeader title={t('title')} />
      {failed ? <ErrorState onRetry={retry} /> : <div className="grid gap-3 p-5" role="status" aria-label={t('loading')}><Skeleton className="h-7 w-64" /><Skeleton className="h-16" /><Skeleton className="h-40" /></div>}
    </>
  );
}
