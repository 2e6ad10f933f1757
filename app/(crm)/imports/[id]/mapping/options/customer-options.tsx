'use client';
import { useTranslations } from 'next-intl';
import { Field } from '@/components/field';
import { Input } from '@/components/input';
import { RadioGroup } from '@/components/radio-group';
import { SegmentedControl } from '@/components/segmented-control';
import { Select } from '@/components/select';
import { CUSTOMER_KINDS } from '@/domain/customer';
import { DUPLICATE_POLICIES } from '@/domain/import-batch';
import { IMPORT_KEYS, KEY_FIELDS, MISSING_CHOICES, UNKNOWN_OWNERS } from '@/domain/import/options';
import { OwnerPicker } from '../../../../pickers/owner-picker';
import { useCan } from '../../../../viewer';
import { isAmount, isChoice, isMapped } from '../../plan-draft';
import type { SubjectOptionsProps } from '../plan-options';

const CURRENCIES = ['CNY', 'USD', 'EUR', 'HKD', 'JPY', 'GBP'];

/** What is the same for all customers of a file. */
export function CustomerOptions({ draft, onChange }: SubjectOptionsProps) {
  const t = useTranslations('imports');
  const can = useCan();
  const mapped = Object.values(draft.fields);
  const currencies = CURRENCIES.includes(draft.currency ?? '') ? CURRENCIES : [...CURRENCIES, draft.currency ?? ''];
  return (
    <>
      <div className="grid gap-1.5">
        <span className="text-sm font-medium text-ink-2">{t('options.kind')}</span>
        <SegmentedControl label={t('options.kind')} value={draft.kind} onValueChange={(kind) => onChange({ kind })} options={CUSTOMER_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} />
      </div>
      <RadioGroup
        label={t('options.policy')} value={draft.policy ?? null} onValueChange={(policy) => onChange({ policy })}
        options={DUPLICATE_POLICIES.map((value) => ({ value, label: t(`policy.${value}.label`), hint: t(`policy.${value}.hint`) }))}
      />
      <Field label={t('options.key')} hint={t('options.keyHint')}>
        <Select value={draft.key ?? null} onValueChange={(key) => onChange({ key })} options={IMPORT_KEYS.map((value) => ({ value, label: t(`key.${value}`), disabled: !isMapped(draft, KEY_FIELDS[value]) }))} />
      </Field>
      {isMapped(draft, 'externalId') && (
        <Field label={t('options.externalSource')} hint={t('options.externalSourceHint')} required>
          <Input value={draft.externalSource} maxLength={40} onChange={(event) => onChange({ externalSource: event.target.value })} />
        </Field>
      )}
      <Field label={t('options.owner')} hint={isMapped(draft, 'owner') ? t('options.ownerHintMapped') : t('options.ownerHint')}>
        <OwnerPicker granted="customer:update" within="customer:create" value={draft.owner} onChange={(owner) => onChange({ owner })} />
      </Field>
      {isMapped(draft, 'owner') && (
        <RadioGroup
          label={t('options.unknownOwner')} value={draft.unknownOwner ?? null} onValueChange={(unknownOwner) => onChange({ unknownOwner })}
          options={UNKNOWN_OWNERS.map((value) => ({ value, label: t(`unknownOwner.${value}`) }))}
        />
      )}
      {mapped.some(isChoice) && (
        <RadioGroup
          label={t('options.missingChoice')} value={draft.missingChoice ?? null} onValueChange={(missingChoice) => onChange({ missingChoice })}
          options={MISSING_CHOICES.map((value) => ({ value, label: t(`missingChoice.${value}`), disabled: value === CREATING && !can('dictionaryItem:create') }))}
        />
      )}
      {mapped.some(isAmount) && (
        <Field label={t('options.currency')}>
          <Select value={draft.currency ?? null} onValueChange={(currency) => onChange({ currency })} options={currencies.map((value) => ({ value, label: value }))} />
        </Field>
      )}
    </>
  );
}

const CREATING: (typeof MISSING_CHOICES)[number] = 'CREATE';
