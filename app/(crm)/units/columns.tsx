'use client';
import { useTranslations } from 'next-intl';
import type { Column } from '@/components/data-table';
import { Money } from '../values/money';
import { Nothing } from '../values/nothing';
import { UnitStatusTag } from './unit-status-tag';
import type { UnitRow } from './use-unit-list';

export function useUnitColumns(): Column<UnitRow>[] {
  const t = useTranslations('fields.unit');
  const units = useTranslations('units');
  const text = (value: string | null | undefined) => value ?? <Nothing />;
  return [
    { id: 'name', header: t('name'), sortKey: 'NAME', minWidth: 100, phone: 'title', cell: (row) => row.name },
    { id: 'status', header: t('status'), width: [104, 124], phone: 'aside', cell: (row) => <UnitStatusTag status={row.status} /> },
    { id: 'project', header: t('projectId'), width: 92, phone: 'hidden', cell: (row) => text(row.project?.name) },
    { id: 'building', header: t('buildingId'), width: 84, phone: 'hidden', cell: (row) => text(row.building?.name) },
    { id: 'layout', header: t('layoutId'), width: 84, cell: (row) => text(row.layout?.name) },
    { id: 'floor', header: t('floor'), width: 76, align: 'end', sortKey: 'FLOOR', phone: 'hidden', cell: (row) => row.floor },
    { id: 'facing', header: t('facingId'), width: [104, 144], phone: 'hidden', cell: (row) => text(row.facing?.label) },
    { id: 'grossArea', header: t('grossArea'), width: [104, 116], align: 'end', sortKey: 'GROSS_AREA', cell: (row) => units('area', { area: row.grossArea }) },
    { id: 'unitPrice', header: t('unitPrice'), width: [116, 128], align: 'end', sortKey: 'UNIT_PRICE', phone: 'hidden', cell: (row) => <Money amount={row.unitPrice} currency="CNY" full /> },
    { id: 'totalPrice', header: t('totalPrice'), width: [112, 100], align: 'end', sortKey: 'TOTAL_PRICE', cell: (row) => <Money amount={row.totalPrice} currency="CNY" /> },
    { id: 'holder', header: t('holderId'), width: 124, phone: 'hidden', cell: (row) => text(row.holder?.name) },
  ];
}
