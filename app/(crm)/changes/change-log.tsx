'use client';
import { History } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { LoadMore } from '@/components/load-more';
import { PageHeader } from '@/components/page-header';
import { Skeleton } from '@/components/skeleton';
import { useCan } from '../viewer';
import { LogFilters } from './log-filters';
import { LogRow } from './log-row';
import { useChangeLog, useLogFilter } from './use-change-log';

export function ChangeLog() {
  const t = useTranslations('changes');
  const can = useCan();
  return (
    <>
      <PageHeader title={t('title')} />
      {can('change:read') ? <Ledger /> : <EmptyState icon={<History />} title={t('denied')} />}
    </>
  );
}

function Ledger() {
  const t = useTranslations('changes');
  const address = useLogFilter();
  const log = useChangeLog(address.filter);
  const clear = () => void address.change({ noun: null, actor: null });
  const empty = !log.loading && !log.error && log.rows.length === 0;
  return (
    <>
      <LogFilters {...address} />
      {/* Focusable, so that a keyboard can scroll a ledger without links. */}
      <div className="focus-inset min-h-0 flex-1 overflow-auto" tabIndex={0} role="region" aria-label={t('title')} aria-busy={log.loading || undefined} data-print="flow">
        {log.loading && <LedgerSkeleton />}
        {log.error && <ErrorState onRetry={log.retry} />}
        {empty && address.narrowed && <EmptyState icon={<History />} title={t('emptyFiltered')} text={t('emptyText')} action={<Button onClick={clear}>{t('clear')}</Button>} />}
        {empty && !address.narrowed && <EmptyState icon={<History />} title={t('empty')} text={t('text')} />}
        <ol className="mx-auto max-w-4xl">{log.rows.map((change) => <LogRow key={change.sequence} change={change} />)}</ol>
        <LoadMore hasMore={log.hasMore} loading={log.loadingMore} onLoadMore={log.loadMore} />
      </div>
    </>
  );
}

function LedgerSkeleton() {
  return (
    <div className="mx-auto grid max-w-4xl gap-5 px-4 py-4">
      {['w-64', 'w-80', 'w-56', 'w-72', 'w-64', 'w-80'].map((width, place) => (
        <div key={place} className="flex items-center gap-2.5"><Skeleton className="size-7 rounded-full" /><Skeleton className={width} /></div>
      ))}
    </div>
  );
}
