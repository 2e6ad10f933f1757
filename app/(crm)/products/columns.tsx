'use client';
import { useTranslations } from 'next-intl';
import type { Column } from '@/components/data-table';
import { Tag } from '@/components/tag';
import { fromScaled, RATE_PLACES, toScaled } from '@/domain/decimal';
import { ChoiceTag } from '../values/choice-tag';
import { Nothing } from '../values/nothing';
import { UnitPrice } from '../values/unit-price';
import type { ProductRow } from './use-product-list';

export const percentText = (rate: string) => `${fromScaled(toScaled(rate, RATE_PLACES), RATE_PLACES - 2)}%`;

export function useColumns(): Column<ProductRow>[] {
  const t = useTranslations('fields.product');
  const words = useTranslations('products');
  return [
    { id: 'sku', header: t('sku'), width: 144, sortKey: 'SKU', phone: 'meta', cell: (row) => <span className="font-mono text-xs">{row.sku}</span> },
    { id: 'name', header: t('name'), minWidth: 220, sortKey: 'NAME', phone: 'title', cell: (row) => row.name },
    { id: 'category', header: t('categoryId'), width: 156, cell: (row) => <ChoiceTag choice={row.category} /> },
    { id: 'measure', header: t('measureId'), width: 88, phone: 'hidden', cell: (row) => row.measure?.label ?? <Nothing /> },
    { id: 'listPrice', header: t('listPrice'), width: 128, align: 'end', phone: 'hidden', cell: (row) => <UnitPrice price={row.listPrice} currency={row.currency} /> },
    { id: 'today', header: words('today'), width: 128, align: 'end', phone: 'aside', cell: (row) => <UnitPrice price={row.today} currency={row.currency} /> },
    { id: 'taxRate', header: t('taxRate'), width: 84, align: 'end', phone: 'hidden', cell: (row) => (row.taxRate === null ? <Nothing /> : percentText(row.taxRate)) },
    { id: 'active', header: words('market'), width: [120, 148], cell: (row) => <MarketTag active={row.active} /> },
  ];
}

export function MarketTag({ active }: { active: boolean }) {
  const t = useTranslations('products');
  return <Tag color={active ? 'green' : 'grey'}>{t(active ? 'on' : 'off')}</Tag>;
}
