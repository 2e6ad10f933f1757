'use client';
import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { AssignmentRuleCreateDocument, type AssignmentRuleRowFragment, AssignmentRuleUpdateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Checkbox } from '@/components/checkbox';
import { Field, FieldGrid } from '@/components/field';
import { FormDialog } from '@/components/form-dialog';
import { Input } from '@/components/input';
import { SegmentedControl } from '@/components/segmented-control';
import { toast } from '@/components/toast';
import { SERVICE_TYPES } from '@/domain/dictionary-services';
import { DepartmentPicker } from '../departments/department-picker';
import { DictionarySelect } from '../pickers/dictionary-select';
import { EditConflict } from '../edit/edit-conflict';
import { useEditForm } from '../edit/use-edit-form';
import { PeoplePicker } from './people-picker';
import { REFETCH } from './refetch';
import { draftOf, hasPool, inputOf, POOL_FIELDS, POOLS } from './rule-draft';

const FIELDS = ['name', 'typeId', 'regionId', 'categoryId', 'departmentId', 'userIds'];

/** A new rule, or one that changes: which tickets, and among whom. */
export default function RuleDialog({ rule, onClose }: { rule: AssignmentRuleRowFragment | null; onClose: () => void }) {
  const t = useTranslations('assignmentRules');
  const field = useTranslations('fields.assignmentRule');
  const create = useAct(AssignmentRuleCreateDocument, (data) => data.assignmentRuleCreate, REFETCH);
  const update = useAct(AssignmentRuleUpdateDocument, (data) => data.assignmentRuleUpdate, REFETCH);
  const form = useEditForm({ record: rule, valuesOf: draftOf, inputOf, update, create, theirs: (conflict) => conflict.assignmentRule, together: POOL_FIELDS });
  const { values: draft, change } = form;
  const [missing, setMissing] = useState(false);
  const submit = async () => {
    const lacking = !draft.name.trim() || !hasPool(draft);
    setMissing(lacking);
    if (lacking) return;
    if (!await form.save()) return;
    toast.success(t('saved'));
    onClose();
  };
  const choice = (name: 'typeId' | 'regionId' | 'categoryId', type: string, current: { id: string; label: string } | null | undefined) => (
    <Field label={field(name)} hint={t(`every.${name}`)} error={form.errorAt(name)}><DictionarySelect type={type} value={draft[name]} current={current} onChange={(id) => change({ [name]: id })} /></Field>
  );
  const poolError = missing && !hasPool(draft) ? t('needed') : (form.errorAt('departmentId') ?? form.errorAt('userIds'));
  return (
    <FormDialog open onOpenChange={onClose} title={t(rule ? 'edit' : 'create')} submitLabel={t('save')} pending={form.pending} dirty={form.dirty} error={form.errorOutside(FIELDS)} onSubmit={() => void submit()}>
      <EditConflict noun="assignmentRule" conflict={form.conflict} labels={{ userIds: field('people') }} />
      <Field label={field('name')} required hint={t('nameHint')} error={missing && !draft.name.trim() ? t('needed') : form.errorAt('name')}><Input value={draft.name} maxLength={100} autoComplete="off" onValueChange={(name) => change({ name })} /></Field>
      <FieldGrid>
        {choice('typeId', SERVICE_TYPES, rule?.type)}
        {choice('regionId', 'region', rule?.region)}
      </FieldGrid>
      {choice('categoryId', 'product-category', rule?.category)}
      <SegmentedControl label={t('among')} options={POOLS.map((value) => ({ value, label: t(`among${value === 'people' ? 'People' : 'Department'}`) }))} value={draft.pool} onValueChange={(pool) => change({ pool })} className="justify-self-start" />
      {draft.pool === 'department'
        ? <Field label={field('departmentId')} required hint={t('departmentHint')} error={poolError}><DepartmentPicker value={draft.departmentId} onChange={(departmentId) => change({ departmentId })} /></Field>
        : <Field label={field('people')} required error={poolError}><PeoplePicker value={draft.userIds} known={rule?.users ?? []} onChange={(userIds) => change({ userIds })} /></Field>}
      <Checkbox checked={draft.atCreation} onCheckedChange={(atCreation) => change({ atCreation })} hint={t('atCreationHint')}>{t('atCreation')}</Checkbox>
    </FormDialog>
  );
}
