'use client';
import { useState } from 'react';
import { useTranslations } from 'next-intl';
import type { UserError } from '@/app/apollo/use-act';
import { Combobox, type ComboboxOption, type OptionSearch } from '@/components/combobox';
import { Field } from '@/components/field';
import { FormDialog } from '@/components/form-dialog';
import { Input } from '@/components/input';
import { optional, whole } from '@/components/number-text';
import { Textarea } from '@/components/textarea';
import { toast } from '@/components/toast';
import { useNumbers } from '@/components/use-numbers';
import { MAX_HOLD_HOURS } from '@/domain/unit';
import type { UnitRecord } from '../use-unit';
import type { OpenStep } from './unit-steps';
import { useCustomerSearch, useUnitSearch } from './use-choices';
import { useSwapWords } from './use-swap-words';
import { useUnitStep } from './use-unit-step';

/** Left empty, the project says how long. */
const NUMBERS = { hours: optional(whole({ min: 1, max: MAX_HOLD_HOURS })) };

interface UnitStepDialogProps {
  unit: UnitRecord;
  step: OpenStep;
  onClose: () => void;
}

/** Asks for what a step cannot do without: for whom, which unit instead, why. */
export default function UnitStepDialog({ unit, step, onClose }: UnitStepDialogProps) {
  const t = useTranslations('units');
  const states = useTranslations('workflow.unit.states');
  const units = useUnitSearch(unit.project?.id);
  const searches: Partial<Record<string, OptionSearch>> = { customerId: useCustomerSearch(), unitId: units.search };
  const swap = useSwapWords(unit);
  const { take, taking } = useUnitStep(unit);
  const [chosen, setChosen] = useState<Record<string, ComboboxOption | null>>({});
  const [reason, setReason] = useState('');
  const [hours, setHours] = useState('');
  const [refusal, setRefusal] = useState<UserError | null>(null);
  const timed = step.requires.includes('customerId');
  const why = step.requires.includes('reason');
  const numbers = useNumbers(NUMBERS, { hours });
  const picked = step.requires.filter((field) => searches[field]);
  const choose = (field: string, option: ComboboxOption | null) => { setChosen((before) => ({ ...before, [field]: option })); setRefusal(null); };
  const submit = async () => {
    const missing = picked.find((field) => !chosen[field]) ?? (why && !reason.trim() ? 'reason' : undefined);
    if (missing) return setRefusal({ code: '', field: missing, message: t('needed', { label: t(`input.${missing}`) }) });
    const read = numbers.check();
    if (!read) return;
    const ids = Object.fromEntries(picked.map((field) => [field, chosen[field]?.value]));
    const refused = await take(step.name, { ...ids, ...(why ? { reason } : {}), ...(read.hours === null ? {} : read) });
    if (refused) return setRefusal(refused);
    toast.success(t('done', { name: unit.name, label: step.label }));
    onClose();
  };
  const errorAt = (field: string) => (refusal?.field === field ? refusal.message : undefined);
  const known = [...picked, ...(why ? ['reason'] : []), ...(timed ? ['hours'] : [])];
  return (
    <FormDialog
      open onOpenChange={onClose} size="sm" title={`${step.label} ${unit.name}`} submitLabel={step.label} pending={taking !== null} draft={[picked.map((field) => chosen[field]?.value), reason, hours]}
      description={t('confirm', { from: states(unit.status), to: states(step.to) })}
      error={refusal && !known.includes(refusal.field ?? '') ? refusal.message : null} onSubmit={() => void submit()}
    >
      {picked.map((field) => (
        <Field key={field} label={t(`input.${field}`)} required hint={field === 'unitId' ? swap(units.found(chosen[field]?.value)) : undefined} error={errorAt(field)}>
          <Combobox value={chosen[field] ?? null} search={searches[field] as OptionSearch} onValueChange={(option) => choose(field, option)} />
        </Field>
      ))}
      {timed && <HoursField value={hours} onChange={setHours} error={numbers.errorAt('hours') ?? errorAt('hours')} />}
      {why && (
        <Field label={t('input.reason')} required hint={t('input.reasonHint')} error={errorAt('reason')}>
          <Textarea value={reason} maxLength={500} onValueChange={(value) => { setReason(value); setRefusal(null); }} />
        </Field>
      )}
    </FormDialog>
  );
}

function HoursField({ value, onChange, error }: { value: string; onChange: (value: string) => void; error: string | undefined }) {
  const t = useTranslations('units.input');
  return <Field label={t('hours')} hint={t('hoursHint')} error={error}><Input inputMode="numeric" value={value} onValueChange={onChange} /></Field>;
}
