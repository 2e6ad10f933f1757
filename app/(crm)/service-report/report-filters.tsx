'use client';
import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { useTranslations } from 'next-intl';
import { DepartmentChoicesDocument } from '@/app/apollo/generated/graphql';
import { FilterChip } from '@/components/filter-chip';
import { SERVICE_TYPES } from '@/domain/dictionary-services';
import { ChoiceList, DepartmentFilter } from '../customers/filters/editors';
import { useDictionary } from '../pickers/use-dictionary';
import { PeriodChip } from './period-chip';
import type { useReport } from './use-report';

/** Period, kind and department that the figures are of. */
export function ReportFilters({ period, department, type, change }: ReturnType<typeof useReport>) {
  const t = useTranslations('serviceReport');
  const [open, setOpen] = useState<'period' | 'type' | 'department' | null>(null);
  const departments = useQuery(DepartmentChoicesDocument, { skip: !department }).data?.departments;
  const types = useDictionary(SERVICE_TYPES).items;
  const at = (key: typeof open) => ({ open: open === key, onOpenChange: (next: boolean) => setOpen(next ? key : null) });
  return (
    <>
      <PeriodChip period={period} {...at('period')} />
      <FilterChip label={t('type')} value={type && (types.find(({ id }) => id === type)?.label ?? '…')} onClear={() => change({ type: null })} {...at('type')}>
        <ChoiceList label={t('type')} items={types} chosen={type ? [type] : []} onChange={(ids) => change({ type: ids.at(-1) ?? null })} />
      </FilterChip>
      <FilterChip label={t('department')} value={department && (departments?.find(({ id }) => id === department)?.name ?? '…')} onClear={() => change({ department: null })} {...at('department')}>
        <DepartmentFilter label={t('department')} value={department} onChange={(id) => { change({ department: id }); setOpen(null); }} />
      </FilterChip>
    </>
  );
}
