'use client';
import { useTranslations } from 'next-intl';
import { SlaPolicyCreateDocument, type SlaPolicyRowFragment, SlaPolicyUpdateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Checkbox } from '@/components/checkbox';
import { Field, FieldGrid } from '@/components/field';
import { FormDialog } from '@/components/form-dialog';
import { Input } from '@/components/input';
import { Select } from '@/components/select';
import { toast } from '@/components/toast';
import { useNumbers } from '@/components/use-numbers';
import { SERVICE_TYPES } from '@/domain/dictionary-services';
import { PRIORITIES } from '@/domain/service-ticket';
import { EditConflict } from '../edit/edit-conflict';
import { useEditForm } from '../edit/use-edit-form';
import { DictionarySelect } from '../pickers/dictionary-select';
import { draftOf, inputOf, POLICY_NUMBERS } from './policy-draft';

const FIELDS = ['nameZh', 'nameEn', 'typeId', 'priority', 'gradeId', 'responseMinutes', 'resolutionMinutes', 'warnPercent'];
const REFETCH = { refetch: ['SlaPolicyList'] };
const ALL = '';

/** A new policy, or one that changes. */
export default function PolicyDialog({ policy, onClose }: { policy: SlaPolicyRowFragment | null; onClose: () => void }) {
  const t = useTranslations('slaPolicies');
  const priorities = useTranslations('fields.values.priority');
  const create = useAct(SlaPolicyCreateDocument, (data) => data.slaPolicyCreate, REFETCH);
  const update = useAct(SlaPolicyUpdateDocument, (data) => data.slaPolicyUpdate, REFETCH);
  const form = useEditForm({ record: policy, valuesOf: draftOf, inputOf, update, create, theirs: (conflict) => conflict.slaPolicy });
  const { values: draft, change } = form;
  const numbers = useNumbers(POLICY_NUMBERS, draft);
  const submit = async () => {
    if (!numbers.check()) return;
    if (!await form.save()) return;
    toast.success(t('saved'));
    onClose();
  };
  const hours = (name: 'response' | 'resolution') => <Input inputMode="decimal" value={draft[name]} onValueChange={(value) => change({ [name]: value })} />;
  return (
    <FormDialog open onOpenChange={onClose} title={t(policy ? 'edit' : 'create')} submitLabel={t('save')} pending={form.pending} dirty={form.dirty} error={form.errorOutside(FIELDS)} onSubmit={() => void submit()}>
      <EditConflict noun="slaPolicy" conflict={form.conflict} />
      <FieldGrid>
        <Field label={t('nameZh')} required error={form.errorAt('nameZh')}><Input value={draft.nameZh} maxLength={100} onValueChange={(nameZh) => change({ nameZh })} /></Field>
        <Field label={t('nameEn')} required error={form.errorAt('nameEn')}><Input value={draft.nameEn} maxLength={100} onValueChange={(nameEn) => change({ nameEn })} /></Field>
      </FieldGrid>
      <FieldGrid>
        <Field label={t('type')} hint={t('everyType')} error={form.errorAt('typeId')}><DictionarySelect type={SERVICE_TYPES} value={draft.typeId} current={policy?.type} onChange={(typeId) => change({ typeId })} /></Field>
        <Field label={t('priority')} hint={t('everyPriority')} error={form.errorAt('priority')}>
          <Select
            options={[{ value: ALL, label: t('notChosen') }, ...PRIORITIES.map((value) => ({ value: value as string, label: priorities(value) }))]} value={draft.priority ?? ALL}
            onValueChange={(value) => change({ priority: PRIORITIES.find((known) => known === value) ?? null })}
          />
        </Field>
      </FieldGrid>
      <Field label={t('grade')} hint={t('everyGrade')} error={form.errorAt('gradeId')}><DictionarySelect type="customer-grade" value={draft.gradeId} current={policy?.grade} onChange={(gradeId) => change({ gradeId })} /></Field>
      <FieldGrid>
        <Field label={t('response')} hint={t('timeHint')} error={numbers.errorAt('response') ?? form.errorAt('responseMinutes')}>{hours('response')}</Field>
        <Field label={t('resolution')} hint={t('timeHint')} error={numbers.errorAt('resolution') ?? form.errorAt('resolutionMinutes')}>{hours('resolution')}</Field>
      </FieldGrid>
      <Field label={t('warn')} required hint={t('warnHint')} error={numbers.errorAt('warnPercent') ?? form.errorAt('warnPercent')}>
        <Input inputMode="numeric" value={draft.warnPercent} onValueChange={(warnPercent) => change({ warnPercent })} />
      </Field>
      <Checkbox checked={draft.active} onCheckedChange={(active) => change({ active })} hint={t('activeHint')}>{t('active')}</Checkbox>
    </FormDialog>
  );
}
