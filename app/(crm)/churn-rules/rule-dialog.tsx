'use client';
import { useDeferredValue } from 'react';
import { useTranslations } from 'next-intl';
import { ChurnRuleCreateDocument, type ChurnRuleRowFragment, ChurnRuleUpdateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Checkbox } from '@/components/checkbox';
import { Field, FieldGrid } from '@/components/field';
import { FormDialog } from '@/components/form-dialog';
import { Input } from '@/components/input';
import { toast } from '@/components/toast';
import { useNumbers } from '@/components/use-numbers';
import { EditConflict } from '../edit/edit-conflict';
import { useEditForm } from '../edit/use-edit-form';
import { DictionarySelect } from '../pickers/dictionary-select';
import { Preview } from './preview';
import { draftOf, inputOf, RULE_NUMBERS, termsOf } from './rule-draft';

const FIELDS = ['gradeId', 'categoryId', 'windowDays', 'gapFactorPercent', 'minGaps', 'fallPercent', 'remark'];
const REFETCH = { refetch: ['ChurnRuleList', 'ChurnPreview'] };

/** A new rule, or one that changes; below it how many customers it would warn of today. */
export default function RuleDialog({ rule, onClose }: { rule: ChurnRuleRowFragment | null; onClose: () => void }) {
  const t = useTranslations('churnRules');
  const create = useAct(ChurnRuleCreateDocument, (data) => data.churnRuleCreate, REFETCH);
  const update = useAct(ChurnRuleUpdateDocument, (data) => data.churnRuleUpdate, REFETCH);
  const form = useEditForm({ record: rule, valuesOf: draftOf, inputOf, update, create, theirs: (conflict) => conflict.churnRule });
  const { values: draft, change } = form;
  const shown = termsOf(useDeferredValue(draft));
  const numbers = useNumbers(RULE_NUMBERS, draft);
  const submit = async () => {
    if (!numbers.check()) return;
    if (!await form.save()) return;
    toast.success(t('saved'));
    onClose();
  };
  const number = (name: 'windowDays' | 'factor' | 'minGaps' | 'fallPercent', decimal = false) => (
    <Input inputMode={decimal ? 'decimal' : 'numeric'} value={draft[name]} onValueChange={(value) => change({ [name]: value })} />
  );
  return (
    <FormDialog open onOpenChange={onClose} title={t(rule ? 'edit' : 'create')} submitLabel={t('save')} pending={form.pending} dirty={form.dirty} error={form.errorOutside(FIELDS)} onSubmit={() => void submit()}>
      <EditConflict noun="churnRule" conflict={form.conflict} />
      <FieldGrid>
        <Field label={t('grade')} hint={t('everyGrade')} error={form.errorAt('gradeId')}><DictionarySelect type="customer-grade" value={draft.gradeId} current={rule?.grade} onChange={(gradeId) => change({ gradeId })} /></Field>
        <Field label={t('category')} hint={t('everyCategory')} error={form.errorAt('categoryId')}><DictionarySelect type="product-category" value={draft.categoryId} current={rule?.category} onChange={(categoryId) => change({ categoryId })} /></Field>
      </FieldGrid>
      <Field label={t('window')} required hint={t('windowHint')} error={numbers.errorAt('windowDays') ?? form.errorAt('windowDays')}>{number('windowDays')}</Field>
      <FieldGrid>
        <Field label={t('factor')} hint={t('factorHint')} error={numbers.errorAt('factor') ?? form.errorAt('gapFactorPercent')}>{number('factor', true)}</Field>
        <Field label={t('minGaps')} hint={t('minGapsHint')} error={numbers.errorAt('minGaps') ?? form.errorAt('minGaps')}>{number('minGaps')}</Field>
      </FieldGrid>
      <FieldGrid>
        <Field label={t('fall')} hint={t('fallHint')} error={numbers.errorAt('fallPercent') ?? form.errorAt('fallPercent')}>{number('fallPercent')}</Field>
        <Field label={t('remark')} error={form.errorAt('remark')}><Input value={draft.remark} maxLength={500} onValueChange={(remark) => change({ remark })} /></Field>
      </FieldGrid>
      <Checkbox checked={draft.active} onCheckedChange={(active) => change({ active })} hint={t('activeHint')}>{t('active')}</Checkbox>
      {shown && <Preview rule={shown} />}
    </FormDialog>
  );
}
