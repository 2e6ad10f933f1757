'use client';
import { useTranslations } from 'next-intl';
import { Field, FieldGrid } from '@/components/field';
import { Input } from '@/components/input';
import { SegmentedControl } from '@/components/segmented-control';
import { CUSTOMER_KINDS } from '@/domain/customer';
import { DictionarySelect } from '../../pickers/dictionary-select';
import { OwnerPicker } from '../../pickers/owner-picker';
import { useCan, useViewer } from '../../viewer';
import { type Draft, isOrganisation } from './draft';
import { DuplicateHint } from './duplicate-hint';
import type { Refused } from './use-create';
import { useDuplicates } from './use-duplicates';

interface CreateFieldsProps {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  errors: Refused['fields'];
  /** Say while typing what it may be a duplicate of. */
  hint: boolean;
}

export function CreateFields({ draft, change, errors, hint }: CreateFieldsProps) {
  const t = useTranslations('customers');
  const can = useCan();
  const viewer = useViewer();
  const duplicates = useDuplicates(draft);
  const organisation = isOrganisation(draft.kind);
  return (
    <>
      <SegmentedControl label={t('filter.kind')} className="justify-self-start" options={CUSTOMER_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} value={draft.kind} onValueChange={(kind) => change({ kind })} />
      <Field label={t(`new.name.${draft.kind}`)} required error={errors.name}>
        <Input data-autofocus="" value={draft.name} onValueChange={(name) => change({ name })} maxLength={200} autoComplete="off" placeholder={t(`new.namePlaceholder.${draft.kind}`)} />
      </Field>
      {hint && <DuplicateHint duplicates={duplicates} />}
      <FieldGrid>
        <Field label={t('column.phone')} error={errors.phone}><Input type="tel" value={draft.phone} onValueChange={(phone) => change({ phone })} maxLength={60} autoComplete="off" /></Field>
        <Field label={t('filter.grade')} error={errors.gradeId}><DictionarySelect type="customer-grade" value={draft.gradeId} onChange={(gradeId) => change({ gradeId })} /></Field>
        <Field label={t('filter.region')} error={errors.regionId}><DictionarySelect type="region" value={draft.regionId} onChange={(regionId) => change({ regionId })} /></Field>
        <Field label={t('filter.source')} error={errors.sourceId}><DictionarySelect type="customer-source" value={draft.sourceId} onChange={(sourceId) => change({ sourceId })} /></Field>
        {organisation && <PaperFields draft={draft} change={change} errors={errors} />}
        {can('customer:transfer') && (
          <Field label={t('column.owner')} hint={t('new.ownerHint')} error={errors.owner}>
            <OwnerPicker granted="customer:update" within="customer:create" value={draft.owner} onChange={(owner) => change({ owner })} placeholder={viewer.name} />
          </Field>
        )}
      </FieldGrid>
      {organisation && (
        <fieldset className="min-w-0 border-t border-line pt-3">
          <legend className="sr-only">{t('new.contact')}</legend>
          <p aria-hidden="true" className="mb-2 text-sm font-semibold">{t('new.contact')}</p>
          <FieldGrid>
            <Field label={t('new.contactName')} error={errors.contactName}><Input value={draft.contactName} onValueChange={(contactName) => change({ contactName })} maxLength={100} autoComplete="off" /></Field>
            <Field label={t('new.contactMobile')} error={errors.contactMobile}><Input type="tel" value={draft.contactMobile} onValueChange={(contactMobile) => change({ contactMobile })} maxLength={60} autoComplete="off" /></Field>
          </FieldGrid>
        </fieldset>
      )}
    </>
  );
}

function PaperFields({ draft, change, errors }: Omit<CreateFieldsProps, 'hint'>) {
  const t = useTranslations('customers.new');
  return (
    <>
      <Field label={t('creditCode')} error={errors.unifiedSocialCreditCode}>
        <Input value={draft.unifiedSocialCreditCode} onValueChange={(code) => change({ unifiedSocialCreditCode: code.toUpperCase() })} maxLength={18} autoComplete="off" spellCheck={false} />
      </Field>
      <Field label={t('licenceNo')} error={errors.licenceNo}>
        <Input value={draft.licenceNo} onValueChange={(licenceNo) => change({ licenceNo })} maxLength={40} autoComplete="off" spellCheck={false} />
      </Field>
    </>
  );
}
