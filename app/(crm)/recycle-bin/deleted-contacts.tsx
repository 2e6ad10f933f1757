'use client';
import { NetworkStatus } from '@apollo/client';
import { useMutation, useQuery } from '@apollo/client/react';
import { useTranslations } from 'next-intl';
import type { Column } from '@/components/data-table';
import { ContactRestoreDocument, type DeletedContactsQuery, DeletedContactsDocument } from '@/app/apollo/generated/graphql';
import { Nothing } from '../values/nothing';
import { BinTable } from './bin-table';

type Row = DeletedContactsQuery['contacts']['nodes'][number];

export function DeletedContacts({ search }: { search: string }) {
  const t = useTranslations('recycleBin');
  const list = useQuery(DeletedContactsDocument, { variables: { search: search || null }, fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' });
  const [restore] = useMutation(ContactRestoreDocument);
  const connection = (list.data ?? list.previousData)?.contacts;
  const columns: Column<Row>[] = [
    { id: 'name', header: t('column.contact'), minWidth: 160, phone: 'title', cell: (row) => <span className="font-medium">{row.name}</span> },
    { id: 'customer', header: t('column.customer'), width: 240, phone: 'hidden', cell: (row) => row.customer?.name ?? <Nothing /> },
    { id: 'position', header: t('column.position'), width: 140, phone: 'hidden', cell: (row) => row.position ?? <Nothing /> },
  ];
  return (
    <BinTable
      label={t('tab.contacts')} columns={columns} rows={connection?.nodes} pageInfo={connection?.pageInfo} searched={search !== ''} loadingMore={list.networkStatus === NetworkStatus.fetchMore}
      failed={Boolean(list.error && !list.data)} onRetry={() => void list.refetch()} onLoadMore={(after) => void list.fetchMore({ variables: { after } })}
      field="contacts" restore={async ({ id, version }) => (await restore({ variables: { id, version } })).data?.contactRestore.userErrors}
    />
  );
}
