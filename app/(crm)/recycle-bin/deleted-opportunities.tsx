'use client';
import { NetworkStatus } from '@apollo/client';
import { useMutation, useQuery } from '@apollo/client/react';
import { useTranslations } from 'next-intl';
import type { Column } from '@/components/data-table';
import { OpportunityRestoreDocument, type DeletedOpportunitiesQuery, DeletedOpportunitiesDocument } from '@/app/apollo/generated/graphql';
import { Nothing } from '../values/nothing';
import { BinTable } from './bin-table';

type Row = DeletedOpportunitiesQuery['opportunities']['nodes'][number] & { name: string };

export function DeletedOpportunities({ search }: { search: string }) {
  const t = useTranslations('recycleBin');
  const list = useQuery(DeletedOpportunitiesDocument, { variables: { search: search || null }, fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' });
  const [restore] = useMutation(OpportunityRestoreDocument);
  const connection = (list.data ?? list.previousData)?.opportunities;
  const columns: Column<Row>[] = [
    { id: 'name', header: t('column.opportunity'), minWidth: 240, phone: 'title', cell: (row) => <span className="font-medium">{row.title} <span className="ms-1 text-xs font-normal text-ink-3 max-md:hidden">{row.number}</span></span> },
    { id: 'customer', header: t('column.customer'), width: 220, phone: 'hidden', cell: (row) => row.customerName },
    { id: 'owner', header: t('column.owner'), width: 140, phone: 'hidden', cell: (row) => row.owner?.name ?? <Nothing /> },
  ];
  return (
    <BinTable
      label={t('tab.opportunities')} columns={columns} rows={connection?.nodes.map((row) => ({ ...row, name: row.title }))} pageInfo={connection?.pageInfo} searched={search !== ''}
      loadingMore={list.networkStatus === NetworkStatus.fetchMore} failed={Boolean(list.error && !list.data)} onRetry={() => void list.refetch()}
      onLoadMore={(after) => void list.fetchMore({ variables: { after } })} field="opportunities"
      restore={async ({ id, version }) => (await restore({ variables: { id, version } })).data?.opportunityRestore.userErrors}
    />
  );
}
