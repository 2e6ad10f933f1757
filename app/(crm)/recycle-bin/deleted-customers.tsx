'use client';
import { NetworkStatus } from '@apollo/client';
import { useMutation, useQuery } from '@apollo/client/react';
import { useTranslations } from 'next-intl';
import type { Column } from '@/components/data-table';
import { CustomerRestoreDocument, type DeletedCustomersQuery, DeletedCustomersDocument } from '@/app/apollo/generated/graphql';
import { Nothing } from '../values/nothing';
import { StatusTag } from '../values/status-tag';
import { BinTable } from './bin-table';

type Row = DeletedCustomersQuery['customers']['nodes'][number];

export function DeletedCustomers({ search }: { search: string }) {
  const t = useTranslations('recycleBin');
  const list = useQuery(DeletedCustomersDocument, { variables: { search: search || null }, fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' });
  const [restore] = useMutation(CustomerRestoreDocument);
  const connection = (list.data ?? list.previousData)?.customers;
  const columns: Column<Row>[] = [
    { id: 'name', header: t('column.customer'), minWidth: 260, phone: 'title', cell: (row) => <span className="font-medium">{row.name} <span className="ms-1 text-xs font-normal text-ink-3 max-md:hidden">{row.number}</span></span> },
    { id: 'status', header: t('column.status'), width: 116, phone: 'hidden', cell: (row) => <StatusTag status={row.status} /> },
    { id: 'owner', header: t('column.owner'), width: 140, phone: 'hidden', cell: (row) => row.owner?.name ?? <Nothing /> },
  ];
  return (
    <BinTable
      label={t('tab.customers')} columns={columns} rows={connection?.nodes} pageInfo={connection?.pageInfo} searched={search !== ''} loadingMore={list.networkStatus === NetworkStatus.fetchMore}
      failed={Boolean(list.error && !list.data)} onRetry={() => void list.refetch()} onLoadMore={(after) => void list.fetchMore({ variables: { after } })}
      field="customers" restore={async ({ id, version }) => (await restore({ variables: { id, version } })).data?.customerRestore.userErrors}
    />
  );
}
