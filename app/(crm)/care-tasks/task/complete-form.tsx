'use client';
import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { CareTaskCompleteDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Button } from '@/components/button';
import { DateInput } from '@/components/date-input';
import { Field, FieldGrid } from '@/components/field';
import { FormDialog } from '@/components/form-dialog';
import { Input } from '@/components/input';
import { Textarea } from '@/components/textarea';
import { toast } from '@/components/toast';
import { asksQuestions } from '@/domain/care-rule';
import { isApproved } from '@/domain/care-task';
import { ChannelChoice } from '../../customers/[id]/log/channel-choice';
import { useMoney } from '../../values/use-money';
import { REFRESH } from '../refresh';
import { amountOf, type StepFormProps } from './step-form';
import { type Completion, useKeptCompletion } from './use-kept-completion';
import { Message } from './task-card';
import { useSheet, VisitFields } from './visit-fields';

const FIELDS = ['result', 'channel', 'cost', 'nextContactOn'];

/** What came of a task: how it went, what it cost, when to get in touch next, and on a return visit the answers. */
export function CompleteForm({ task, onClose }: StepFormProps) {
  const t = useTranslations('careTask');
  const { draft, change: keep, forget, touched } = useKeptCompletion(task.id, { result: '', channel: task.channel, cost: isApproved(task.status) ? (task.plannedCost ?? '') : '', next: '', answers: {} });
  const sheet = useSheet(task, draft.answers, (answers) => keep({ answers }));
  const [checked, setChecked] = useState(false);
  const act = useAct(CareTaskCompleteDocument, (data) => data.careTaskComplete, { refetch: REFRESH });
  const cost = amountOf(draft.cost);
  const change = (part: Partial<Completion>) => { keep(part); setChecked(false); };
  const submit = async () => {
    setChecked(true);
    if (!draft.result.trim() || cost === undefined) return;
    const input = { result: draft.result.trim(), channel: draft.channel, cost, nextContactOn: draft.next || null, ...sheet.input };
    if (!(await act.run({ id: task.id, version: task.version, input }))) return;
    forget();
    toast.success(t('completeDone'));
    onClose();
  };
  const asked = asksQuestions(task.occasion);
  const outside = act.errors.find(({ field }) => !FIELDS.includes(field ?? '') && !field?.startsWith('answers.'))?.message;
  return (
    <FormDialog
      open onOpenChange={onClose} title={t('completeTitle')} description={task.contact ? `${task.customer?.name ?? ''} · ${task.contact.name}` : task.customer?.name} submitLabel={t('completeTitle')}
      pending={act.pending} error={outside} aside={touched && <Button variant="ghost" onClick={forget}>{t('empty')}</Button>} onSubmit={() => void submit()}
    >
      <Message text={task.message} />
      <div className="scroll-strip grid min-w-0 gap-1"><ChannelChoice value={draft.channel} onChange={(channel) => change({ channel })} />{act.errorAt('channel') && <p role="alert" className="text-xs text-red">{act.errorAt('channel')}</p>}</div>
      {asked && <VisitFields sheet={sheet} errorAt={act.errorAt} />}
      <Field label={t('result')} required hint={t('resultHint')} error={checked && !draft.result.trim() ? t('needed') : act.errorAt('result')}>
        <Textarea data-autofocus="" rows={3} value={draft.result} maxLength={2000} onValueChange={(result) => change({ result })} />
      </Field>
      <FieldGrid>
        <Field label={t('actual')} hint={<CostHint task={task} />} error={checked && cost === undefined ? t('wrongAmount') : act.errorAt('cost')}>
          <Input inputMode="decimal" className="text-end" value={draft.cost} onValueChange={(next) => change({ cost: next })} />
        </Field>
        <Field label={t('next')} error={act.errorAt('nextContactOn')}><DateInput value={draft.next} onValueChange={(next) => change({ next })} /></Field>
      </FieldGrid>
    </FormDialog>
  );
}

function CostHint({ task: { status, plannedCost, rule } }: Pick<StepFormProps, 'task'>) {
  const t = useTranslations('careTask');
  const money = useMoney();
  const amount = (text: string | null | undefined) => money.full(text ?? '0', rule?.currency ?? 'CNY');
  return isApproved(status) ? t('actualApproved', { amount: amount(plannedCost) }) : t('actualHint', { amount: amount(rule?.approvalAbove) });
}
