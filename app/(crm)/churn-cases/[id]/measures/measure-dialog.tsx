'use client';
import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { ChurnCaseDeferDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { DateInput } from '@/components/date-input';
import { Field, FieldGrid } from '@/components/field';
import { FormDialog } from '@/components/form-dialog';
import { Input } from '@/components/input';
import { optional } from '@/components/number-text';
import { Textarea } from '@/components/textarea';
import { toast } from '@/components/toast';
import { useNumbers } from '@/components/use-numbers';
import { DictionarySelect } from '../../../pickers/dictionary-select';
import { AMOUNT } from '../../../values/number-fields';
import { useDay } from '../../../values/use-day';
import { REFRESH } from '../../refresh';
import type { ChurnCase } from '../use-record';

const FIELDS = ['kindId', 'note', 'dueOn', 'cost'];
const NUMBERS = { cost: optional(AMOUNT) };

/** A measure: of what kind, what exactly, when, at what cost. Whoever writes it down does it. */
export default function MeasureDialog({ churnCase: { id, version, currency, customer }, onClose }: { churnCase: ChurnCase; onClose: () => void }) {
  const t = useTranslations('churnCase.measure');
  const field = useTranslations('fields.churnMeasure');
  const { today } = useDay();
  const [kindId, setKindId] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const [dueOn, setDueOn] = useState(today);
  const [cost, setCost] = useState('');
  const [missing, setMissing] = useState(false);
  const numbers = useNumbers(NUMBERS, { cost });
  const act = useAct(ChurnCaseDeferDocument, (data) => data.churnCaseDefer, { refetch: REFRESH });
  const submit = async () => {
    setMissing(true);
    const read = numbers.check();
    if (!kindId || !note.trim() || !read) return;
    const done = await act.run({ id, version, input: { kindId, note: note.trim(), dueOn: dueOn || null, ...read } });
    if (!done) return;
    toast.success(t('added'));
    onClose();
  };
  const needed = (empty: boolean) => (missing && empty ? t('needed') : undefined);
  return (
    <FormDialog
      open onOpenChange={onClose} size="sm" title={t('add')} submitLabel={t('save')} pending={act.pending} dirty={note !== '' || kindId !== null || cost !== ''}
      description={t('text', { name: customer?.name ?? '' })} error={act.errorOutside(FIELDS)} onSubmit={() => void submit()}
    >
      <Field label={field('kindId')} required error={needed(!kindId) ?? act.errorAt('kindId')}>
        <DictionarySelect type="churn-measure-kind" required value={kindId} onChange={setKindId} autoFocus />
      </Field>
      <Field label={field('note')} required error={needed(!note.trim()) ?? act.errorAt('note')}><Textarea value={note} maxLength={500} placeholder={t('placeholder')} onValueChange={setNote} /></Field>
      <FieldGrid>
        <Field label={field('dueOn')} error={act.errorAt('dueOn')}><DateInput value={dueOn} onValueChange={setDueOn} /></Field>
        <Field label={t('costIn', { currency })} error={numbers.errorAt('cost') ?? act.errorAt('cost')}><Input inputMode="decimal" value={cost} placeholder="0.00" onValueChange={setCost} /></Field>
      </FieldGrid>
    </FormDialog>
  );
}
