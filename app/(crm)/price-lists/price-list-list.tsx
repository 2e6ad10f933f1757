'use client';
import { useState } from 'react';
import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Plus, Tags } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { PriceListListDocument, type PriceListRowFragment } from '@/app/apollo/generated/graphql';
import { Button } from '@/components/button';
import { type Column, DataTable, ListFooter } from '@/components/data-table';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { onDemand } from '@/components/on-demand';
import { PageHeader } from '@/components/page-header';
import { Tag } from '@/components/tag';
import { useCan } from '../viewer';
import { usePeriod } from './use-period';

const PriceListDialog = onDemand(() => import('./price-list-dialog'));

const none: PriceListRowFragment[] = [];

export function PriceListList() {
  const t = useTranslations('priceLists');
  const field = useTranslations('fields.priceList');
  const can = useCan();
  const period = usePeriod();
  const list = useQuery(PriceListListDocument, { variables: { first: 50 }, fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' });
  const [open, setOpen] = useState<'new' | PriceListRowFragment | null>(null);
  const connection = list.data?.priceLists;
  const after = connection?.pageInfo.endCursor;
  const create = can('priceList:create') && <Button variant="primary" icon={<Plus aria-hidden="true" />} onClick={() => setOpen('new')}><span className="max-sm:sr-only">{t('create')}</span></Button>;
  const columns: Column<PriceListRowFragment>[] = [
    { id: 'name', header: field('name'), minWidth: 200, phone: 'title', cell: (row) => row.name },
    { id: 'period', header: t('period'), width: 260, cell: (row) => <span className="tabular-nums">{period(row)}</span> },
    { id: 'currency', header: field('currency'), width: 96, phone: 'aside', cell: (row) => row.currency },
    { id: 'active', header: field('active'), width: 112, cell: (row) => <Tag color={row.active ? 'green' : 'grey'}>{t(row.active ? 'on' : 'off')}</Tag> },
  ];
  return (
    <>
      <PageHeader title={t('title')} action={create} />
      <DataTable
        label={t('title')} columns={columns} rows={connection?.nodes ?? none} rowId={(row) => row.id} rowLabel={(row) => row.name} onOpen={can('priceList:update') ? setOpen : undefined}
        loading={list.loading && !connection} hasMore={connection?.pageInfo.hasNextPage ?? false} loadingMore={list.networkStatus === NetworkStatus.fetchMore}
        onLoadMore={() => { if (after) void list.fetchMore({ variables: { after } }); }}
        empty={list.error && !list.data ? <ErrorState onRetry={() => void list.refetch()} /> : <EmptyState icon={<Tags />} title={t('none')} text={t('noneText')} action={create} />}
      />
      <ListFooter hint={t('hint')} />
      {open && <PriceListDialog priceList={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </>
  );
}
