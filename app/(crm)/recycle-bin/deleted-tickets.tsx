'use client';
import { NetworkStatus } from '@apollo/client';
import { useMutation, useQuery } from '@apollo/client/react';
import { useTranslations } from 'next-intl';
import type { Column } from '@/components/data-table';
import { type DeletedTicketsQuery, DeletedTicketsDocument, ServiceTicketRestoreDocument } from '@/app/apollo/generated/graphql';
import { Nothing } from '../values/nothing';
import { BinTable } from './bin-table';

type Row = DeletedTicketsQuery['serviceTickets']['nodes'][number];

export function DeletedTickets({ search }: { search: string }) {
  const t = useTranslations('recycleBin');
  const list = useQuery(DeletedTicketsDocument, { variables: { search: search || null }, fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' });
  const [restore] = useMutation(ServiceTicketRestoreDocument);
  const connection = (list.data ?? list.previousData)?.serviceTickets;
  const columns: Column<Row>[] = [
    { id: 'name', header: t('column.serviceTicket'), minWidth: 240, phone: 'title', cell: (row) => <span className="font-medium">{row.name} <span className="ms-1 text-xs font-normal text-ink-3 max-md:hidden">{row.number}</span></span> },
    { id: 'customer', header: t('column.customer'), width: 220, phone: 'hidden', cell: (row) => row.customer?.name ?? <Nothing /> },
  ];
  return (
    <BinTable
      label={t('tab.serviceTickets')} columns={columns} rows={connection?.nodes} pageInfo={connection?.pageInfo} searched={search !== ''} loadingMore={list.networkStatus === NetworkStatus.fetchMore}
      failed={Boolean(list.error && !list.data)} onRetry={() => void list.refetch()} onLoadMore={(after) => void list.fetchMore({ variables: { after } })}
      field="serviceTickets" restore={async ({ id, version }) => (await restore({ variables: { id, version } })).data?.serviceTicketRestore.userErrors}
    />
  );
}
