'use client';
import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { LeadDisqualifyDocument, LeadReopenDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Field } from '@/components/field';
import { FormDialog } from '@/components/form-dialog';
import { Textarea } from '@/components/textarea';
import { toast } from '@/components/toast';
import { DictionarySelect } from '../../../pickers/dictionary-select';
import { REFRESH } from '../../refresh';
import type { LeadRecord } from '../use-record';

export type LeadStep = LeadRecord['steps'][number];

const CHOICE = 'disqualifyReasonId';

interface StepDialogProps {
  lead: LeadRecord;
  step: LeadStep;
  onClose: () => void;
}

/** Puts a lead aside or takes it up again: both want a reason. */
export default function StepDialog({ lead: { id, version, name, status }, step: { label, to, requires }, onClose }: StepDialogProps) {
  const t = useTranslations('lead');
  const states = useTranslations('workflow.lead.states');
  const field = useTranslations('fields.lead');
  const [reasonId, setReasonId] = useState<string | null>(null);
  const [words, setWords] = useState('');
  const [missing, setMissing] = useState(false);
  const disqualify = useAct(LeadDisqualifyDocument, (data) => data.leadDisqualify, { refetch: REFRESH });
  const reopen = useAct(LeadReopenDocument, (data) => data.leadReopen, { refetch: REFRESH });
  const choosing = requires.includes(CHOICE);
  const act = choosing ? disqualify : reopen;
  const submit = async () => {
    const lacking = choosing ? !reasonId : !words.trim();
    setMissing(lacking);
    if (lacking) return;
    const done = choosing
      ? await disqualify.run({ id, version, input: { disqualifyReasonId: reasonId ?? '', note: words.trim() || null } })
      : await reopen.run({ id, version, input: { reason: words.trim() } });
    if (!done) return;
    toast.success(t('stepDone', { label }));
    onClose();
  };
  const needed = missing ? t('needed') : undefined;
  return (
    <FormDialog
      open onOpenChange={onClose} size="sm" title={label} submitLabel={label} pending={act.pending} dirty={words !== '' || reasonId !== null}
      description={t('stepConfirm', { name, from: states(status), to: states(to as typeof status) })}
      error={act.errorOutside([CHOICE, 'note', 'reason'])} onSubmit={() => void submit()}
    >
      {choosing && (
        <Field label={field(CHOICE)} required error={needed ?? act.errorAt(CHOICE)}>
          <DictionarySelect type="disqualify-reason" required value={reasonId} onChange={(next) => { setReasonId(next); setMissing(false); }} />
        </Field>
      )}
      <Field label={choosing ? field('disqualifyNote') : t('reason')} required={!choosing} hint={t('reasonHint')} error={choosing ? act.errorAt('note') : (needed ?? act.errorAt('reason'))}>
        <Textarea value={words} maxLength={500} onValueChange={(next) => { setWords(next); setMissing(false); }} />
      </Field>
    </FormDialog>
  );
}
