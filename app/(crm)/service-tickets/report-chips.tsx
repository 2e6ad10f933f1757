'use client';
import { useQuery } from '@apollo/client/react';
import { useTranslations } from 'next-intl';
import { DepartmentChoicesDocument } from '@/app/apollo/generated/graphql';
import { FilterChip } from '@/components/filter-chip';
import { DepartmentFilter, ProductFilter } from '../customers/filters/editors';
import { useDictionary } from '../pickers/use-dictionary';
import { useCustomerName, useProductName } from '../pickers/use-record-name';
import type { ListStateHandle } from './list-state';

/** What a figure of the report brought along: shown where it is set, so that it can be taken away. */
export function ReportChips({ state, change }: Pick<ListStateHandle, 'state' | 'change'>) {
  const t = useTranslations();
  const steps = useTranslations('serviceReport');
  const { department, departmentOnly, cause, liable, loops, closedFrom, closedTo, merged, rated, customer, product, compensated, overdue } = state;
  const departments = useQuery(DepartmentChoicesDocument, { skip: !department && !departmentOnly && !liable }).data?.departments;
  const causes = useDictionary('complaint-cause', !cause).items;
  const names = { customer: useCustomerName(customer), product: useProductName(product) };
  const named = (id: string | null) => departments?.find((one) => one.id === id)?.name ?? '…';
  const chips = [
    department && { key: 'department', label: t('fields.serviceTicket.departmentId'), value: named(department), off: { department: null }, editor: <DepartmentFilter label={t('fields.serviceTicket.departmentId')} value={department} onChange={(id) => change({ department: id })} /> },
    departmentOnly && { key: 'departmentOnly', label: t('fields.serviceTicket.departmentId'), value: t('serviceTickets.departmentOnly', { name: named(departmentOnly) }), off: { departmentOnly: null } },
    cause && { key: 'cause', label: t('fields.serviceTicket.complaintCauseId'), value: causes.find(({ id }) => id === cause)?.label ?? '…', off: { cause: null } },
    liable && { key: 'liable', label: t('fields.serviceTicket.liableDepartmentId'), value: named(liable), off: { liable: null } },
    customer && { key: 'customer', label: t('fields.serviceTicket.customerId'), value: names.customer, off: { customer: null } },
    product && { key: 'product', label: t('fields.serviceTicket.productId'), value: names.product, off: { product: null }, editor: <ProductFilter label={t('fields.serviceTicket.productId')} value={product} onChange={(id) => change({ product: id })} /> },
    overdue && { key: 'overdue', label: t('fields.serviceTicket.promisedOn'), value: t('serviceTickets.overdue'), off: { overdue: null } },
    compensated && { key: 'compensated', label: t('fields.serviceTicket.compensation'), value: t('serviceTickets.compensated'), off: { compensated: null } },
    loops !== null && { key: 'loops', label: t('fields.serviceTicket.loops'), value: steps('loopsOf', { loops: String(loops) }), off: { loops: null } },
    (closedFrom || closedTo) && { key: 'closed', label: t('fields.serviceTicket.archivedAt'), value: [closedFrom, closedTo].map((day) => day ?? '').join(' – '), off: { closedFrom: null, closedTo: null } },
    rated && { key: 'rated', label: t('fields.serviceTicket.satisfaction'), value: t('serviceTickets.rated'), off: { rated: null } },
    merged !== null && { key: 'merged', label: t('fields.serviceTicket.mergedIntoId'), value: t(merged ? 'serviceTickets.merged' : 'serviceTickets.unmerged'), off: { merged: null } },
  ].filter((chip) => chip !== null && chip !== false && chip !== '' && chip !== undefined);
  return chips.map(({ key, label, value, off, ...chip }) => (
    <FilterChip key={key} label={label} value={value} onClear={() => change(off)}>{'editor' in chip ? chip.editor : <p className="max-w-60 text-sm text-ink-2">{t('serviceTickets.fromReport')}</p>}</FilterChip>
  ));
}
