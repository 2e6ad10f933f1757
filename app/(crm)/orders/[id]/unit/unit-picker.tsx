'use client';
import { useDeferredValue, useState } from 'react';
import { useTranslations } from 'next-intl';
import { Field } from '@/components/field';
import { FormDialog } from '@/components/form-dialog';
import { Input } from '@/components/input';
import { Select } from '@/components/select';
import { UnitOptions } from './unit-options';
import { type FoundUnit, useUnits } from './use-units';

interface UnitPickerProps {
  customerId: string | undefined;
  /** Where to begin: the project of the unit that the order is of. */
  projectId: string | null;
  onPick: (unit: FoundUnit) => void;
  onClose: () => void;
}

const EVERY = '';

/** Chooses the unit of an order by project and building, with state and price. */
export default function UnitPicker({ customerId, projectId, onPick, onClose }: UnitPickerProps) {
  const t = useTranslations('orders.unit');
  const [project, setProject] = useState(projectId);
  const [building, setBuilding] = useState<string | null>(null);
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<FoundUnit | null>(null);
  const [missing, setMissing] = useState(false);
  const found = useUnits({ project, building, search: useDeferredValue(search) }, customerId);
  const submit = () => {
    if (!chosen) return setMissing(true);
    onPick(chosen);
    onClose();
  };
  return (
    <FormDialog open onOpenChange={onClose} title={t('choose')} description={t('text')} submitLabel={t('take')} error={missing && !chosen ? t('needed') : null} onSubmit={submit}>
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-3">
        <Field label={t('project')}>
          <Select options={found.projects.map(({ id, name }) => ({ value: id, label: name }))} value={found.project?.id ?? null} onValueChange={(id) => { setProject(id); setBuilding(null); }} />
        </Field>
        <Field label={t('building')}>
          <Select
            options={[{ value: EVERY, label: t('everyBuilding') }, ...(found.project?.buildings ?? []).map(({ id, name }) => ({ value: id, label: name }))]}
            value={building ?? EVERY} onValueChange={(id) => setBuilding(id === EVERY ? null : id)}
          />
        </Field>
        <Field label={t('name')} className="max-sm:col-span-2"><Input value={search} placeholder={t('search')} onValueChange={setSearch} /></Field>
      </div>
      <UnitOptions units={found.units} loading={found.loading} chosen={chosen} onChoose={setChosen} />
    </FormDialog>
  );
}
