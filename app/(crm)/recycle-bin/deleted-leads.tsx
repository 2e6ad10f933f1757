'use client';
import { NetworkStatus } from '@apollo/client';
import { useMutation, useQuery } from '@apollo/client/react';
import { useTranslations } from 'next-intl';
import type { Column } from '@/components/data-table';
import { type DeletedLeadsQuery, DeletedLeadsDocument, LeadRestoreDocument } from '@/app/apollo/generated/graphql';
import { Nothing } from '../values/nothing';
import { BinTable } from './bin-table';

type Row = DeletedLeadsQuery['leads']['nodes'][number];

export function DeletedLeads({ search }: { search: string }) {
  const t = useTranslations('recycleBin');
  const list = useQuery(DeletedLeadsDocument, { variables: { search: search || null }, fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' });
  const [restore] = useMutation(LeadRestoreDocument);
  const connection = (list.data ?? list.previousData)?.leads;
  const columns: Column<Row>[] = [
    { id: 'name', header: t('column.lead'), minWidth: 240, phone: 'title', cell: (row) => <span className="font-medium">{row.name} <span className="ms-1 text-xs font-normal text-ink-3 max-md:hidden">{row.number}</span></span> },
    { id: 'contact', header: t('column.contact'), width: 180, phone: 'hidden', cell: (row) => row.contactName ?? <Nothing /> },
    { id: 'owner', header: t('column.owner'), width: 140, phone: 'hidden', cell: (row) => row.owner?.name ?? <Nothing /> },
  ];
  return (
    <BinTable
      label={t('tab.leads')} columns={columns} rows={connection?.nodes} pageInfo={connection?.pageInfo} searched={search !== ''} loadingMore={list.networkStatus === NetworkStatus.fetchMore}
      failed={Boolean(list.error && !list.data)} onRetry={() => void list.refetch()} onLoadMore={(after) => void list.fetchMore({ variables: { after } })}
      field="leads" restore={async ({ id, version }) => (await restore({ variables: { id, version } })).data?.leadRestore.userErrors}
    />
  );
}
