'use client';
import { useTranslations } from 'next-intl';
import { Select } from '@/components/select';
import { AMOUNT_UNITS, DATE_ORDERS } from '@/domain/import/options';
import type { ImportField } from '@/domain/import/target-fields';
import { type DateOrder, isAmount, isDate, type PlanDraft } from '../plan-draft';

interface FieldReadingProps {
  field: ImportField;
  draft: PlanDraft;
  onChange: (part: Partial<PlanDraft>) => void;
}

/** What cells alone do not tell: whether 03/04 is in March or in April, and whether 500 means 万. */
export function FieldReading({ field, draft, onChange }: FieldReadingProps) {
  const t = useTranslations('imports');
  if (isDate(field)) {
    return (
      <div className="w-32 shrink-0">
        <Select<DateOrder>
          label={t('mapping.dateOrder')} size="sm" value={draft.dateOrders[field] ?? 'YMD'} options={DATE_ORDERS.map((value) => ({ value, label: t(`dateOrder.${value}`) }))}
          onValueChange={(order) => onChange({ dateOrders: { ...draft.dateOrders, [field]: order } })}
        />
      </div>
    );
  }
  if (!isAmount(field)) return null;
  return (
    <div className="w-32 shrink-0">
      <Select
        label={t('mapping.unit')} size="sm" value={String(draft.units[field] ?? 1)} options={AMOUNT_UNITS.map((unit) => ({ value: String(unit), label: t(`unit.${unit}`) }))}
        onValueChange={(unit) => onChange({ units: { ...draft.units, [field]: Number(unit) } })}
      />
    </div>
  );
}
