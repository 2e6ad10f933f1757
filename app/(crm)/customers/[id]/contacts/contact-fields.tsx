'use client';
import { useTranslations } from 'next-intl';
import { Checkbox } from '@/components/checkbox';
import { DateInput } from '@/components/date-input';
import { Field, FieldGrid } from '@/components/field';
import { Input } from '@/components/input';
import { Select } from '@/components/select';
import { Textarea } from '@/components/textarea';
import { BIRTHDAY_CALENDARS, GENDERS } from '@/domain/contact';
import { DictionarySelect } from '../../../pickers/dictionary-select';
import { useViewer } from '../../../viewer';
import { CONSENTS, type ContactDraft } from './contact-draft';

interface ContactFieldsProps {
  draft: ContactDraft;
  onChange: (part: Partial<ContactDraft>) => void;
  errorAt: (field: string) => string | undefined;
  role: { id: string; label: string } | null;
}

const REACHED_BY = [
  { name: 'mobile', type: 'tel' }, { name: 'officePhone', type: 'tel' }, { name: 'email', type: 'email' }, { name: 'wechat', type: 'text' },
] as const;

/** Everything about a contact. What the viewer may not see as it is cannot be written over. */
export function ContactFields({ draft, onChange, errorAt, role }: ContactFieldsProps) {
  const t = useTranslations();
  const { fieldRights } = useViewer();
  const label = (field: string) => t(`fields.contact.${field}`);
  const guarded = (field: string) => fieldRights.has(`contact.${field}`);
  const hint = (field: string) => (guarded(field) ? t('customer.contacts.restricted') : undefined);
  const genders = [{ value: '', label: t('values.notChosen') }, ...GENDERS.map((gender) => ({ value: gender as string, label: t(`fields.values.gender.${gender}`) }))];
  const calendars = BIRTHDAY_CALENDARS.map((calendar) => ({ value: calendar, label: t(`fields.values.birthdayCalendar.${calendar}`) }));
  return (
    <>
      <FieldGrid>
        <Field label={label('name')} required error={errorAt('name')}><Input value={draft.name} maxLength={100} onValueChange={(name) => onChange({ name })} /></Field>
        <Field label={label('gender')}><Select options={genders} value={draft.gender} onValueChange={(next) => onChange({ gender: GENDERS.find((gender) => gender === next) ?? '' })} /></Field>
        <Field label={label('position')} error={errorAt('position')}><Input value={draft.position} maxLength={100} onValueChange={(position) => onChange({ position })} /></Field>
        <Field label={label('roleId')} error={errorAt('roleId')}><DictionarySelect type="contact-role" value={draft.roleId || null} current={role} onChange={(id) => onChange({ roleId: id ?? '' })} /></Field>
        {REACHED_BY.map(({ name, type }) => (
          <Field key={name} label={label(name)} error={errorAt(name)} hint={hint(name)}>
            <Input type={type} value={draft[name]} disabled={guarded(name)} onValueChange={(value) => onChange({ [name]: value })} />
          </Field>
        ))}
        <Field label={label('birthday')} error={errorAt('birthday')} hint={hint('birthday')}>
          <DateInput value={draft.birthday} disabled={guarded('birthday')} onValueChange={(birthday) => onChange({ birthday })} />
        </Field>
        <Field label={label('birthdayCalendar')}><Select options={calendars} value={draft.birthdayCalendar} onValueChange={(birthdayCalendar) => onChange({ birthdayCalendar })} /></Field>
      </FieldGrid>
      <fieldset>
        <legend className="mb-1.5 text-sm font-medium text-ink-2">{t('customer.contacts.consent')}</legend>
        <div className="flex flex-wrap gap-x-5 gap-y-2">
          {CONSENTS.map((name) => <Checkbox key={name} checked={draft[name]} onCheckedChange={(checked) => onChange({ [name]: checked })}>{label(name)}</Checkbox>)}
        </div>
      </fieldset>
      <Field label={label('remark')} error={errorAt('remark')}><Textarea value={draft.remark} maxLength={4000} onValueChange={(remark) => onChange({ remark })} /></Field>
    </>
  );
}
