'use client';
import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { Field } from '@/components/field';
import { FormDialog } from '@/components/form-dialog';
import { Textarea } from '@/components/textarea';
import { toast } from '@/components/toast';
import type { UserError } from '@/app/apollo/use-act';
import type { CustomerRecord } from '../use-record';
import type { OpenStep } from './step-buttons';
import { useStep } from './use-step';

const REASON = 'reason';

interface StepDialogProps {
  customer: CustomerRecord;
  step: OpenStep;
  onClose: () => void;
}

/** Asks for what a step cannot do without, whatever the step. */
export default function StepDialog({ customer, step, onClose }: StepDialogProps) {
  const t = useTranslations('customer.step');
  const states = useTranslations('workflow.customer.states');
  const { take, taking } = useStep(customer);
  const [input, setInput] = useState<Record<string, string>>({});
  const [refusal, setRefusal] = useState<UserError | null>(null);
  // A choice rarely says everything: the words go beside it.
  const fields = step.requires.includes(REASON) ? step.requires : [...step.requires, REASON];
  const label = (field: string) => (field === REASON && !step.requires.includes(REASON) ? t('more') : t.has(field) ? t(field) : field);
  const change = (field: string, value: string) => {
    setInput((before) => ({ ...before, [field]: value }));
    setRefusal(null);
  };
  const submit = async () => {
    const missing = step.requires.find((field) => !input[field]?.trim());
    if (missing) return setRefusal({ code: '', field: missing, message: t('needed', { label: label(missing) }) });
    const refused = await take(step.name, Object.fromEntries(Object.entries(input).filter(([, value]) => value.trim())));
    if (refused) return setRefusal(refused);
    toast.success(t('done', { label: step.label }));
    onClose();
  };
  const errorAt = (field: string) => (refusal?.field === field ? refusal.message : undefined);
  return (
    <FormDialog
      open onOpenChange={onClose} size="sm" title={step.label} submitLabel={step.label} pending={taking !== null} dirty={Object.values(input).some(Boolean)}
      description={t('confirm', { name: customer.name, from: states(customer.status), to: states(step.to) })}
      error={refusal && !fields.includes(refusal.field ?? '') ? refusal.message : null} onSubmit={() => void submit()}
    >
      {fields.map((field) => (
        <Field key={field} label={label(field)} required={step.requires.includes(field)} hint={field === REASON ? t('reasonHint') : undefined} error={errorAt(field)}>
          <Textarea value={input[field] ?? ''} maxLength={500} onValueChange={(value) => change(field, value)} />
        </Field>
      ))}
    </FormDialog>
  );
}
