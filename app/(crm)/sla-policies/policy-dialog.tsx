'use client';
import { useState } from 'react';
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
import { DictionarySelect } from '../pickers/dictionary-select';
import { draftOf, inputOf, POLICY_NUMBERS, type PolicyDraft } from './policy-draft';

const FIELDS = ['nameZh', 'nameEn', 'typeId', 'priority', 'gradeId', 'responseMinutes', 'resolutionMinutes', 'warnPercent'];
const REFETCH = { refetch: ['SlaPolicyList'] };
const ALL = '';

/** A new policy, or one that changes. */
export default function PolicyDialog({ policy, onClose }: { policy: SlaPolicyRowFragment | null; onClose: () => void }) {
  const t = useTranslations('slaPolicies');
  const priorities = useTranslations('fields.values.priority');
  const create = useAct(SlaPolicyCreateDocument, (data) => data.slaPolicyCreate, REFETCH);
  const update = useAct(SlaPolicyUpdateDocument, (data) => data.slaPolicyUpdate, REFETCH);
  const act = policy ? update : create;
  const [first] = useState(() => draftOf(policy));
  const [draft, setDraft] = useState(first);
  const change = (part: Partial<PolicyDraft>) => {
    setDraft({ ...draft, ...part });
    act.clear();
  };
  const numbers = useNumbers(POLICY_NUMBERS, draft);
  const submit = async () => {
    const read = numbers.check();
    if (!read) return;
    const input = inputOf(draft, read);
    const done = policy ? await update.run({ id: policy.id, version: policy.version, input }) : await create.run({ input });
    if (!done) return;
    toast.success(t('saved'));
    onClose();
  };
  const hours = (name: 'response' | 'resolution') => <Input inputMode="decimal" value={draft[name]} onValueChange={(value) => change({ [name]: value })} />;
  return (
    <FormDialog open onOpenChange={onClose} title={t(policy ? 'edit' : 'create')} submitLabel={t('save')} pending={act.pending} dirty={draft !== first} error={act.errorOutside(FIELDS)} onSubmit={() => void submit()}>
      <FieldGrid>
        <Field label={t('nameZh')} required error={act.errorAt('nameZh')}><Input value={draft.nameZh} maxLength={100} onValueChange={(nameZh) => change({ nameZh })} /></Field>
        <Field label={t('nameEn')} required error={act.errorAt('nameEn')}><Input value={draft.nameEn} maxLength={100} onValueChange={(nameEn) => change({ nameEn })} /></Field>
      </FieldGrid>
      <FieldGrid>
        <Field label={t('type')} hint={t('everyType')} error={act.errorAt('typeId')}><DictionarySelect type={SERVICE_TYPES} value={draft.typeId} current={policy?.type} onChange={(typeId) => change({ typeId })} /></Field>
        <Field label={t('priority')} hint={t('everyPriority')} error={act.errorAt('priority')}>
          <Select
            options={[{ value: ALL, label: t('notChosen') }, ...PRIORITIES.map((value) => ({ value: value as string, label: priorities(value) }))]} value={draft.priority ?? ALL}
            onValueChange={(value) => change({ priority: PRIORITIES.find((known) => known === value) ?? null })}
          />
        </Field>
      </FieldGrid>
      <Field label={t('grade')} hint={t('everyGrade')} error={act.errorAt('gradeId')}><DictionarySelect type="customer-grade" value={draft.gradeId} current={policy?.grade} onChange={(gradeId) => change({ gradeId })} /></Field>
      <FieldGrid>
        <Field label={t('response')} hint={t('timeHint')} error={numbers.errorAt('response') ?? act.errorAt('responseMinutes')}>{hours('response')}</Field>
        <Field label={t('resolution')} hint={t('timeHint')} error={numbers.errorAt('resolution') ?? act.errorAt('resolutionMinutes')}>{hours('resolution')}</Field>
      </FieldGrid>
      <Field label={t('warn')} required hint={t('warnHint')} error={numbers.errorAt('warnPercent') ?? act.errorAt('warnPercent')}>
        <Input inputMode="numeric" value={draft.warnPercent} onValueChange={(warnPercent) => change({ warnPercent })} />
      </Field>
      <Checkbox checked={draft.active} onCheckedChange={(active) => change({ active })} hint={t('activeHint')}>{t('active')}</Checkbox>
    </FormDialog>
  );
}
