'use client';
import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { CareTaskRejectDocument, CareTaskSkipDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Field } from '@/components/field';
import { FormDialog } from '@/components/form-dialog';
import { Textarea } from '@/components/textarea';
import { toast } from '@/components/toast';
import { REFRESH } from '../refresh';
import type { StepFormProps } from './step-form';

/** Why a cost is turned down, or a task let go. */
export function ReasonForm({ task: { id, version }, step, onClose }: StepFormProps) {
  const t = useTranslations('careTask');
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const reject = useAct(CareTaskRejectDocument, (data) => data.careTaskReject, { refetch: REFRESH });
  const skip = useAct(CareTaskSkipDocument, (data) => data.careTaskSkip, { refetch: REFRESH });
  const skipping = step === 'skip';
  const act = skipping ? skip : reject;
  const submit = async () => {
    setMissing(!reason.trim());
    if (!reason.trim() || !(await act.run({ id, version, input: { reason: reason.trim() } }))) return;
    toast.success(t(skipping ? 'skipDone' : 'rejectDone'));
    onClose();
  };
  return (
    <FormDialog open onOpenChange={onClose} size="sm" title={t(skipping ? 'skipTitle' : 'rejectTitle')} submitLabel={t(skipping ? 'skipTitle' : 'rejectTitle')} pending={act.pending} dirty={Boolean(reason)} error={act.errorOutside(['reason'])} onSubmit={() => void submit()}>
      <Field label={t('reason')} required hint={skipping ? t('skipHint') : undefined} error={missing ? t('needed') : act.errorAt('reason')}>
        <Textarea data-autofocus="" rows={2} value={reason} maxLength={500} onValueChange={(next) => { setReason(next); setMissing(false); }} />
      </Field>
    </FormDialog>
  );
}
