'use client';
import { ArrowRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { cn } from '@/components/cn';
import { Select, type SelectOption } from '@/components/select';
import { fieldsOf, type ImportField } from '@/domain/import/target-fields';
import { type Inspection, ownColumns, type PlanDraft } from '../plan-draft';
import { FieldReading } from './field-reading';

const NOTHING = 'none';
/** Fields that no file of their subject can do without. */
const NEEDED: ReadonlySet<ImportField> = new Set(['name', 'orderKey', 'orderedOn', 'lineQuantity']);
type Target = ImportField | typeof NOTHING;

interface MappingTableProps {
  inspection: Inspection;
  draft: PlanDraft;
  onChange: (part: Partial<PlanDraft>) => void;
}

/** Each column of the file and what it becomes. */
export function MappingTable({ inspection, draft, onChange }: MappingTableProps) {
  const t = useTranslations('imports');
  const options: SelectOption<Target>[] = [
    { value: NOTHING, label: t('mapping.nothing') },
    ...fieldsOf(draft.subject).map((field) => ({ value: field, label: NEEDED.has(field) ? `${t(`fields.${field}`)} *` : t(`fields.${field}`) })),
  ];
  const choose = (place: number, target: Target) => {
    const { [place]: _, ...others } = draft.fields;
    onChange({ fields: target === NOTHING ? others : { ...others, [place]: target } });
  };
  return (
    <ul aria-label={t('mapping.title')} className="px-4 py-3">
      <li aria-hidden="true" className="grid grid-cols-[minmax(0,1fr)_24px_minmax(0,20rem)] gap-x-2 border-b border-line pb-1.5 text-xs font-semibold text-ink-3 max-md:hidden">
        <span>{t('mapping.column')}</span><span /><span>{t('mapping.field')}</span>
      </li>
      {ownColumns(inspection).map(({ place, header, samples }) => {
        const field = draft.fields[place];
        return (
          <li key={place} className="grid items-center gap-x-2 gap-y-2 border-b border-line py-2 md:grid-cols-[minmax(0,1fr)_24px_minmax(0,20rem)]">
            <div className="min-w-0">
              <p className={cn('truncate font-medium', !field && 'text-ink-2')}>{header || t('mapping.nameless', { number: place + 1 })}</p>
              <p className="truncate text-xs text-ink-3">{samples.length ? samples.slice(0, 3).join(' · ') : t('mapping.empty')}</p>
            </div>
            <ArrowRight aria-hidden="true" className={cn('!size-3.5 max-md:hidden', field ? 'text-accent' : 'text-ink-3 opacity-40')} />
            <div className="flex min-w-0 gap-2">
              <div className="min-w-0 flex-1">
                <Select
                  label={t('mapping.choose', { column: header || String(place + 1) })} size="sm" options={options} value={field ?? NOTHING}
                  onValueChange={(target) => choose(place, target)} className={cn(!field && 'text-ink-3')}
                />
              </div>
              {field && <FieldReading field={field} draft={draft} onChange={onChange} />}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
