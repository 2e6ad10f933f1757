'use client';
import { useLocale, useTranslations } from 'next-intl';
import { ReminderRuleCreateDocument, type ReminderRuleRowFragment, ReminderRuleUpdateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Field, FieldGrid } from '@/components/field';
import { FormDialog } from '@/components/form-dialog';
import { Input } from '@/components/input';
import { toast } from '@/components/toast';
import { useNumbers } from '@/components/use-numbers';
import { EditConflict } from '../edit/edit-conflict';
import { useEditForm } from '../edit/use-edit-form';
import { draftOf, inputOf, numbersOf, SPAN } from './rule-draft';
import { ChannelFields, WhenFields, WhomFields } from './rule-fields';
import { useSentence } from './use-sentence';

const FIELDS = ['nameZh', 'nameEn', 'source', 'offsetMinutes', 'audience', 'quietFrom', 'quietTo', 'escalateAfterHours'];
const REFETCH = { refetch: ['ReminderRuleList'] };

/** A new rule, or one that changes; the sentence above tells what it will do. */
export default function RuleDialog({ rule, onClose }: { rule: ReminderRuleRowFragment | null; onClose: () => void }) {
  const t = useTranslations('reminderRules');
  const english = useLocale() === 'en';
  const sentence = useSentence();
  const create = useAct(ReminderRuleCreateDocument, (data) => data.reminderRuleCreate, REFETCH);
  const update = useAct(ReminderRuleUpdateDocument, (data) => data.reminderRuleUpdate, REFETCH);
  const form = useEditForm({ record: rule, valuesOf: draftOf, inputOf, update, create, theirs: (conflict) => conflict.reminderRule, together: SPAN });
  const { values: draft, change } = form;
  const numbers = useNumbers(numbersOf(draft), draft);
  const input = inputOf(draft);
  const submit = async () => {
    if (!numbers.check()) return;
    if (!await form.save()) return;
    toast.success(t('saved', { name: english ? draft.nameEn : draft.nameZh }));
    onClose();
  };
  const fields = { draft, onChange: change, errorAt: (name: string) => numbers.errorAt(name) ?? form.errorAt(name) };
  return (
    <FormDialog open onOpenChange={onClose} title={t(rule ? 'edit' : 'create')} submitLabel={t('save')} pending={form.pending} dirty={form.dirty} error={form.errorOutside(FIELDS)} onSubmit={() => void submit()}>
      <EditConflict noun="reminderRule" conflict={form.conflict} />
      <output aria-label={t('sentenceLabel')} className="block rounded-md border border-accent-line bg-accent-soft px-3 py-2.5 text-accent-strong">{input ? sentence(input) : '…'}</output>
      <FieldGrid>
        <Field label={t('nameZh')} required error={form.errorAt('nameZh')}><Input value={draft.nameZh} maxLength={100} onValueChange={(nameZh) => change({ nameZh })} autoFocus={!english} /></Field>
        <Field label={t('nameEn')} required error={form.errorAt('nameEn')}><Input value={draft.nameEn} maxLength={100} onValueChange={(nameEn) => change({ nameEn })} autoFocus={english} /></Field>
      </FieldGrid>
      <WhenFields {...fields} />
      <WhomFields {...fields} />
      <ChannelFields {...fields} />
    </FormDialog>
  );
}
