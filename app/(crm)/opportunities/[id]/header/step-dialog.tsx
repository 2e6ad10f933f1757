'use client';
import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { OpportunityFailDocument, OpportunityReopenDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Field } from '@/components/field';
import { FormDialog } from '@/components/form-dialog';
import { Textarea } from '@/components/textarea';
import { toast } from '@/components/toast';
import { DictionarySelect } from '../../../pickers/dictionary-select';
import { REFRESH } from '../../refresh';
import type { Stepping } from './step-act';

const FAIL_REASON = 'failReasonId';

/** Stops the development or opens it again: both want a reason. */
export default function StepDialog({ opportunity: { id, version, title, status }, step, onClose }: Stepping & { onClose: () => void }) {
  const t = useTranslations('opportunity');
  const states = useTranslations('workflow.opportunity.states');
  const label = useTranslations('workflow.opportunity.steps')(step.name as 'fail' | 'reopen');
  const field = useTranslations('fields.opportunity');
  const [failReasonId, setReasonId] = useState<string | null>(null);
  const [words, setWords] = useState('');
  const [missing, setMissing] = useState(false);
  const fail = useAct(OpportunityFailDocument, (data) => data.opportunityFail, { refetch: REFRESH });
  const reopen = useAct(OpportunityReopenDocument, (data) => data.opportunityReopen, { refetch: REFRESH });
  const choosing = step.requires.includes(FAIL_REASON);
  const act = choosing ? fail : reopen;
  const submit = async () => {
    const lacking = choosing ? !failReasonId : !words.trim();
    setMissing(lacking);
    if (lacking) return;
    const done = choosing
      ? await fail.run({ id, version, input: { failReasonId: failReasonId ?? '', note: words.trim() || null } })
      : await reopen.run({ id, version, input: { reason: words.trim() } });
    if (!done) return;
    toast.success(t('stepDone', { label }));
    onClose();
  };
  const needed = missing ? t('needed') : undefined;
  return (
    <FormDialog
      open onOpenChange={onClose} size="sm" title={label} submitLabel={label} pending={act.pending} dirty={words !== '' || failReasonId !== null}
      description={t('stepConfirm', { title, from: states(status), to: states(step.to as typeof status) })}
      error={act.errorOutside(['failReasonId', 'note', 'reason'])} onSubmit={() => void submit()}
    >
      {choosing && (
        <Field label={field('failReasonId')} required error={needed ?? act.errorAt('failReasonId')}>
          <DictionarySelect type="fail-reason" required value={failReasonId} onChange={(next) => { setReasonId(next); setMissing(false); }} />
        </Field>
      )}
      <Field label={choosing ? field('failNote') : t('reason')} required={!choosing} hint={t('reasonHint')} error={choosing ? act.errorAt('note') : (needed ?? act.errorAt('reason'))}>
        <Textarea value={words} maxLength={500} onValueChange={(next) => { setWords(next); setMissing(false); }} />
      </Field>
    </FormDialog>
  );
}
