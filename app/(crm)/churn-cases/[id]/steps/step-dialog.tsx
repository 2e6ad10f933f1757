'use client';
import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { ChurnCaseConfirmDocument, ChurnCaseRecoverDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Field } from '@/components/field';
import { FormDialog } from '@/components/form-dialog';
import { Textarea } from '@/components/textarea';
import { toast } from '@/components/toast';
import { DictionarySelect } from '../../../pickers/dictionary-select';
import { REFRESH } from '../../refresh';
import type { ChurnCase, ChurnStep } from '../use-record';

const CHOICE = 'lostReasonId';

interface StepDialogProps {
  churnCase: ChurnCase;
  step: ChurnStep;
  onClose: () => void;
}

/** Ends a case: the customer is lost, or stays. Both want a reason. */
export default function StepDialog({ churnCase: { id, version, customer, status }, step: { label, to, requires }, onClose }: StepDialogProps) {
  const t = useTranslations('churnCase');
  const states = useTranslations('workflow.churnCase.states');
  const field = useTranslations('fields.churnCase');
  const [reasonId, setReasonId] = useState<string | null>(null);
  const [words, setWords] = useState('');
  const [missing, setMissing] = useState(false);
  const confirm = useAct(ChurnCaseConfirmDocument, (data) => data.churnCaseConfirm, { refetch: REFRESH });
  const recover = useAct(ChurnCaseRecoverDocument, (data) => data.churnCaseRecover, { refetch: REFRESH });
  const choosing = requires.includes(CHOICE);
  const act = choosing ? confirm : recover;
  const submit = async () => {
    const lacking = choosing ? !reasonId : !words.trim();
    setMissing(lacking);
    if (lacking) return;
    const done = choosing
      ? await confirm.run({ id, version, input: { lostReasonId: reasonId ?? '', note: words.trim() || null } })
      : await recover.run({ id, version, input: { reason: words.trim() } });
    if (!done) return;
    toast.success(t('stepDone', { label }));
    onClose();
  };
  const needed = missing ? t('needed') : undefined;
  return (
    <FormDialog
      open onOpenChange={onClose} size="sm" title={label} submitLabel={label} pending={act.pending} dirty={words !== '' || reasonId !== null}
      description={t('stepConfirm', { name: customer?.name ?? '', from: states(status), to: states(to as typeof status) })} error={act.errorOutside([CHOICE, 'note', 'reason'])} onSubmit={() => void submit()}
    >
      {choosing && (
        <Field label={field(CHOICE)} required error={needed ?? act.errorAt(CHOICE)}>
          <DictionarySelect type="lost-reason" required value={reasonId} onChange={(next) => { setReasonId(next); setMissing(false); }} />
        </Field>
      )}
      <Field label={t(choosing ? 'more' : 'reason')} required={!choosing} hint={t('reasonHint')} error={choosing ? act.errorAt('note') : (needed ?? act.errorAt('reason'))}>
        <Textarea value={words} maxLength={500} onValueChange={(next) => { setWords(next); setMissing(false); }} />
      </Field>
    </FormDialog>
  );
}
