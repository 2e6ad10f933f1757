'use client';
import { useFormatter, useTranslations } from 'next-intl';
import type { ImportProgressFragment } from '@/app/apollo/generated/graphql';
import type { Column } from '@/components/data-table';
import { ProgressBar } from '@/components/progress-bar';
import { IMPORT_PHASE } from '@/domain/import-batch';
import { Nothing } from '../values/nothing';
import { RelativeDay } from '../values/relative-day';
import { ImportStatusTag } from './import-status-tag';

export function useColumns(): Column<ImportProgressFragment>[] {
  const t = useTranslations('imports');
  const { number } = useFormatter();
  const count = (value: number) => (value ? number(value) : <Nothing />);
  return [
    { id: 'file', header: t('column.file'), minWidth: 220, phone: 'title', cell: (row) => row.fileName },
    { id: 'subject', header: t('column.subject'), width: 150, phone: 'hidden', cell: (row) => (row.subject ? t(`subject.${row.subject}.label`) : <Nothing />) },
    { id: 'status', header: t('column.status'), width: 150, phone: 'aside', cell: (row) => <Status row={row} /> },
    { id: 'created', header: t('count.created'), width: 88, align: 'end', phone: 'hidden', cell: (row) => count(row.createdRows) },
    { id: 'updated', header: t('count.updated'), width: 88, align: 'end', phone: 'hidden', cell: (row) => count(row.updatedRows) },
    { id: 'skipped', header: t('count.skipped'), width: 88, align: 'end', phone: 'hidden', cell: (row) => count(row.skippedRows) },
    { id: 'failed', header: t('count.failed'), width: 88, align: 'end', phone: 'hidden', cell: (row) => (row.failedRows ? <span className="text-red">{number(row.failedRows)}</span> : <Nothing />) },
    { id: 'owner', header: t('column.owner'), width: 120, cell: (row) => row.owner?.name ?? <Nothing /> },
    { id: 'createdAt', header: t('column.createdAt'), width: 112, cell: (row) => <RelativeDay at={row.createdAt} /> },
  ];
}

function Status({ row }: { row: ImportProgressFragment }) {
  const t = useTranslations('imports');
  const { number } = useFormatter();
  if (IMPORT_PHASE[row.status] !== 'RUN' || !row.totalRows) return <ImportStatusTag status={row.status} />;
  const share = Math.min(1, row.doneRows / row.totalRows);
  return <ProgressBar label={t('running')} value={row.doneRows} max={row.totalRows} note={number(share, { style: 'percent' })} />;
}
