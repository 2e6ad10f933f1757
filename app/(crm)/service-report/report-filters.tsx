'use client';
import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { useTranslations } from 'next-intl';
import { DepartmentChoicesDocument } from '@/app/apollo/generated/graphql';
import { Button } from '@/components/button';
import { DateInput } from '@/components/date-input';
import { Field } from '@/components/field';
import { FilterChip } from '@/components/filter-chip';
import { SERVICE_TYPES } from '@/domain/dictionary-services';
import { ChoiceList } from '../customers/filters/choice-list';
import { DepartmentFilter } from '../customers/filters/department-filter';
import { useDictionary } from '../pickers/use-dictionary';
import { monthsBefore, type useReport } from './use-report';

type Report = ReturnType<typeof useReport>;
const MONTHS = { month: 0, quarter: 2, year: 11 } as const;

/** Period, kind and department that the figures are of. */
export function ReportFilters({ from, to, today, asked, department, type, change }: Report) {
  const t = useTranslations('serviceReport');
  const words = useTranslations('customers');
  const [open, setOpen] = useState<'period' | 'type' | 'department' | null>(null);
  const departments = useQuery(DepartmentChoicesDocument, { skip: !department }).data?.departments;
  const types = useDictionary(SERVICE_TYPES).items;
  const at = (key: typeof open) => ({ open: open === key, onOpenChange: (next: boolean) => setOpen(next ? key : null) });
  return (
    <>
      <FilterChip label={t('period')} value={`${from} – ${to}`} {...(asked.from || asked.to ? { onClear: () => change({ from: null, to: null }) } : {})} {...at('period')}>
        <div className="grid w-60 gap-3">
          <div className="grid grid-cols-1 gap-2">
            {(['month', 'quarter', 'year'] as const).map((key) => (
              <Button key={key} size="sm" aria-pressed={from === monthsBefore(today, MONTHS[key]) && to === today} onClick={() => change({ from: monthsBefore(today, MONTHS[key]), to: null })}>{t(`preset.${key}`)}</Button>
            ))}
          </div>
          <Field label={words('fromDay')}><DateInput value={from} max={to} onValueChange={(day) => change({ from: day || null })} /></Field>
          <Field label={words('toDay')}><DateInput value={to} min={from} onValueChange={(day) => change({ to: day || null })} /></Field>
        </div>
      </FilterChip>
      <FilterChip label={t('type')} value={type && (types.find(({ id }) => id === type)?.label ?? '…')} onClear={() => change({ type: null })} {...at('type')}>
        <ChoiceList label={t('type')} items={types} chosen={type ? [type] : []} onChange={(ids) => change({ type: ids.at(-1) ?? null })} />
      </FilterChip>
      <FilterChip label={t('department')} value={department && (departments?.find(({ id }) => id === department)?.name ?? '…')} onClear={() => change({ department: null })} {...at('department')}>
        <DepartmentFilter label={t('department')} value={department} onChange={(id) => { change({ department: id }); setOpen(null); }} />
      </FilterChip>
    </>
  );
}
