'use client';
import { useState } from 'react';
import { useLocale, useTranslations } from 'next-intl';
import { CareRuleCreateDocument, type CareRuleRowFragment, CareRuleUpdateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Checkbox } from '@/components/checkbox';
import { Field, FieldGrid } from '@/components/field';
import { FormDialog } from '@/components/form-dialog';
import { Input } from '@/components/input';
import { toast } from '@/components/toast';
import { useNumbers } from '@/components/use-numbers';
import { EditConflict } from '../edit/edit-conflict';
import { useEditForm } from '../edit/use-edit-form';
import { AMOUNTS, draftOf, inputOf, numbersOf, type RuleDraft } from './rule-draft';
import { AudienceFields, CostFields, MessageFields, WhenFields } from './rule-fields';
import { usePreview } from './use-preview';

const FIELDS = ['nameZh', 'nameEn', 'feast', 'days', 'leadDays', 'gradeId', 'customerKind', 'departmentId', 'channel', 'messageZh', 'messageEn', 'gift', ...AMOUNTS];
const REFETCH = { refetch: ['CareRuleList'] };

/** A new rule, or one that changes; how many tasks it will make stands above. */
export default function RuleDialog({ rule, onClose }: { rule: CareRuleRowFragment | null; onClose: () => void }) {
  const t = useTranslations('careRules');
  const field = useTranslations('fields.careRule');
  const english = useLocale() === 'en';
  const create = useAct(CareRuleCreateDocument, (data) => data.careRuleCreate, REFETCH);
  const update = useAct(CareRuleUpdateDocument, (data) => data.careRuleUpdate, REFETCH);
  const form = useEditForm({ record: rule, valuesOf: draftOf, inputOf, update, create, theirs: (conflict) => conflict.careRule });
  const { values: draft } = form;
  const [checked, setChecked] = useState(false);
  const change = (part: Partial<RuleDraft>) => { form.change(part); setChecked(false); };
  const numbers = useNumbers(numbersOf(draft.occasion), draft);
  const submit = async () => {
    setChecked(true);
    if (!numbers.check() || !draft.nameZh.trim() || !draft.nameEn.trim()) return;
    if (!await form.save()) return;
    toast.success(t('saved', { name: english ? draft.nameEn : draft.nameZh }));
    onClose();
  };
  const errorAt = (name: string) => numbers.errorAt(name) ?? form.errorAt(name);
  const needed = (value: string, name: string) => (checked && !value.trim() ? t('needed') : form.errorAt(name));
  const fields = { draft, onChange: change, errorAt, rule };
  return (
    <FormDialog open onOpenChange={onClose} size="lg" title={t(rule ? 'edit' : 'create')} submitLabel={t('save')} pending={form.pending} dirty={form.dirty} error={form.errorOutside(FIELDS)} onSubmit={() => void submit()}>
      <EditConflict noun="careRule" conflict={form.conflict} />
      <Preview count={usePreview(inputOf(draft))} />
      <FieldGrid>
        <Field label={field('nameZh')} required error={needed(draft.nameZh, 'nameZh')}><Input value={draft.nameZh} maxLength={100} onValueChange={(nameZh) => change({ nameZh })} /></Field>
        <Field label={field('nameEn')} required error={needed(draft.nameEn, 'nameEn')}><Input value={draft.nameEn} maxLength={100} onValueChange={(nameEn) => change({ nameEn })} /></Field>
      </FieldGrid>
      <WhenFields {...fields} />
      <AudienceFields {...fields} />
      <MessageFields {...fields} />
      <CostFields {...fields} />
      <Checkbox checked={draft.active} onCheckedChange={(active) => change({ active })} hint={t('activeHint')}>{t('on')}</Checkbox>
    </FormDialog>
  );
}

function Preview({ count }: { count: number | null | undefined }) {
  const t = useTranslations('careRules');
  const words = count === undefined ? t('previewing') : count === null ? t('previewMissing') : t('preview', { count });
  return <output aria-label={t('previewLabel')} className="block rounded-md border border-accent-line bg-accent-soft px-3 py-2.5 text-accent-strong tabular-nums">{words}</output>;
}
