'use client';
import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { FileUp, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { ImportBatchesDocument, type ImportProgressFragment } from '@/app/apollo/generated/graphql';
import { DataTable } from '@/components/data-table';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { LinkButton } from '@/components/link-button';
import { PageHeader } from '@/components/page-header';
import { IMPORT_PHASE } from '@/domain/import-batch';
import { useCan } from '../viewer';
import { useColumns } from './columns';
import { usePolling } from './use-polling';

const none: ImportProgressFragment[] = [];

export function ImportList() {
  const t = useTranslations('imports');
  const can = useCan();
  const columns = useColumns();
  const list = useQuery(ImportBatchesDocument, { variables: { first: 50 }, fetchPolicy: 'cache-and-network' });
  const connection = list.data?.importBatches;
  const rows = connection?.nodes ?? none;
  const after = connection?.pageInfo.endCursor;
  usePolling(list, rows.some(({ status }) => IMPORT_PHASE[status] === 'RUN'));
  const create = can('importBatch:create') && <LinkButton href="/imports/new" variant="primary" icon={<Plus aria-hidden="true" />}>{t('new')}</LinkButton>;
  return (
    <>
      <PageHeader title={t('title')} action={create} />
      <DataTable
        label={t('title')} columns={columns} rows={rows} rowId={({ id }) => id} rowLabel={({ fileName }) => fileName} rowHref={({ id }) => `/imports/${id}`}
        loading={list.loading && !connection} hasMore={connection?.pageInfo.hasNextPage ?? false} loadingMore={list.networkStatus === NetworkStatus.fetchMore}
        onLoadMore={() => { if (after) void list.fetchMore({ variables: { after } }); }}
        empty={list.error ? <ErrorState onRetry={() => void list.refetch()} /> : <EmptyState icon={<FileUp />} title={t('empty.title')} text={t('empty.text')} action={create} />}
      />
    </>
  );
}
