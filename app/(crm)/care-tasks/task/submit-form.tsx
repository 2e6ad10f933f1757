'use client';
import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { CareTaskSubmitDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Field, FieldGrid } from '@/components/field';
import { FormDialog } from '@/components/form-dialog';
import { Input } from '@/components/input';
import { toast } from '@/components/toast';
import { useMoney } from '../../values/use-money';
import { REFRESH } from '../refresh';
import { amountOf, type StepFormProps } from './step-form';

/** What a supervisor is asked to let pass. */
export function SubmitForm({ task, onClose }: StepFormProps) {
  const t = useTranslations('careTask');
  const money = useMoney();
  const [before] = useState({ gift: task.gift ?? '', cost: task.plannedCost ?? '' });
  const [draft, setDraft] = useState(before);
  const [checked, setChecked] = useState(false);
  const act = useAct(CareTaskSubmitDocument, (data) => data.careTaskSubmit, { refetch: REFRESH });
  const cost = amountOf(draft.cost);
  const change = (part: Partial<typeof draft>) => { setDraft({ ...draft, ...part }); setChecked(false); };
  const submit = async () => {
    setChecked(true);
    if (!draft.gift.trim() || cost === undefined) return;
    if (!(await act.run({ id: task.id, version: task.version, input: { gift: draft.gift.trim(), cost } }))) return;
    toast.success(t('submitDone'));
    onClose();
  };
  const usual = task.rule?.budgetPerTask;
  return (
    <FormDialog open onOpenChange={onClose} title={t('submitTitle')} submitLabel={t('submitTitle')} pending={act.pending} dirty={draft !== before} error={act.errorOutside(['gift', 'cost'])} onSubmit={() => void submit()}>
      <FieldGrid>
        <Field label={t('giftLabel')} required hint={t('giftHint')} error={checked && !draft.gift.trim() ? t('needed') : act.errorAt('gift')}>
          <Input data-autofocus="" value={draft.gift} maxLength={200} onValueChange={(gift) => change({ gift })} />
        </Field>
        <Field label={t('costLabel')} hint={usual ? t('costHint', { cost: money.full(usual, task.rule?.currency ?? 'CNY') }) : undefined} error={checked && cost === undefined ? t('wrongAmount') : act.errorAt('cost')}>
          <Input inputMode="decimal" className="text-end" value={draft.cost} onValueChange={(next) => change({ cost: next })} />
        </Field>
      </FieldGrid>
    </FormDialog>
  );
}
