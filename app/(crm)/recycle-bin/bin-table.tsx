'use client';
import { RotateCcw, SearchX, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import { DataTable, type Column } from '@/components/data-table';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { Nothing } from '../values/nothing';
import { RelativeDay } from '../values/relative-day';
import { type BinField, type Binned, type RestoreOne, useRestore } from './use-restore';

interface BinTableProps<Row extends Binned> {
  label: string;
  /** What tells the records apart; who deleted them when, and the way back, follow. */
  columns: Column<Row>[];
  /** Missing while the first answer is under way. */
  rows: readonly Row[] | undefined;
  pageInfo: { hasNextPage: boolean; endCursor: string | null } | undefined;
  searched: boolean;
  loadingMore: boolean;
  failed: boolean;
  onRetry: () => void;
  onLoadMore: (after: string) => void;
  field: BinField;
  restore: RestoreOne;
}

export function BinTable<Row extends Binned>({ label, columns, rows, pageInfo, searched, loadingMore, failed, onRetry, onLoadMore, field, restore }: BinTableProps<Row>) {
  const t = useTranslations('recycleBin');
  const { running, run } = useRestore(field, restore);
  const all: Column<Row>[] = [
    ...columns,
    { id: 'deletedBy', header: t('column.deletedBy'), width: 140, cell: (row) => row.deletedBy?.name ?? <Nothing /> },
    { id: 'deletedAt', header: t('column.deletedAt'), width: 120, cell: (row) => <RelativeDay at={row.deletedAt} /> },
    {
      id: 'restore', header: t('column.restore'), width: 116, align: 'end', phone: 'aside',
      cell: (row) => (
        <Button size="sm" icon={<RotateCcw aria-hidden="true" className="!size-3.5" />} pending={running.has(row.id)} aria-label={t('restoreName', { name: row.name })} onClick={() => void run(row)}>
          {t('restore')}
        </Button>
      ),
    },
  ];
  const nothing = searched
    ? <EmptyState icon={<SearchX />} title={t('noHit')} />
    : <EmptyState icon={<Trash2 />} title={t('empty')} text={t('emptyText')} />;
  return (
    <DataTable
      label={label} columns={all} rows={rows ?? []} rowId={(row) => row.id} rowLabel={(row) => row.name} loading={!rows && !failed}
      hasMore={pageInfo?.hasNextPage} loadingMore={loadingMore} onLoadMore={() => { if (pageInfo?.endCursor) onLoadMore(pageInfo.endCursor); }}
      empty={failed ? <ErrorState onRetry={onRetry} /> : nothing}
    />
  );
}
