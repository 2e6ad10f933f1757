'use client';
import { useTranslations } from 'next-intl';
import { Field, FieldGrid } from '@/components/field';
import { Input } from '@/components/input';
import { Select } from '@/components/select';
import { Textarea } from '@/components/textarea';
import type { LogDraft } from './log-draft';

interface LogDetailsProps {
  draft: LogDraft;
  onChange: (part: Partial<LogDraft>) => void;
  contacts: readonly { id: string; name: string }[];
  errorAt: (field: string) => string | undefined;
  /** An entry that is there has its time. */
  dated?: boolean;
}

/** Everything about an entry beyond its channel and its line. */
export function LogDetails({ draft, onChange, contacts, errorAt, dated = false }: LogDetailsProps) {
  const t = useTranslations('customer.log');
  const people = [{ value: '', label: t('noContact') }, ...contacts.map(({ id, name }) => ({ value: id, label: name }))];
  return (
    <FieldGrid>
      <Field label={t('detail')} error={errorAt('detail')} className="md:col-span-2">
        <Textarea value={draft.detail} rows={4} maxLength={20_000} placeholder={t('detailHint')} onValueChange={(detail) => onChange({ detail })} />
      </Field>
      <Field label={t('contact')} error={errorAt('contactId')}>
        <Select options={people} value={draft.contactId} onValueChange={(contactId) => onChange({ contactId })} />
      </Field>
      <Field label={t('place')} error={errorAt('place')}><Input value={draft.place} maxLength={200} onValueChange={(place) => onChange({ place })} /></Field>
      <Field label={t('occurredAt')} hint={dated ? undefined : t('occurredAtHint')} error={errorAt('occurredAt')}>
        <Input type="datetime-local" value={draft.occurredAt} max="9999-12-31T23:59" onValueChange={(occurredAt) => onChange({ occurredAt })} />
      </Field>
      <Field label={t('participants')} error={errorAt('participants')}>
        <Input value={draft.participants} maxLength={300} onValueChange={(participants) => onChange({ participants })} />
      </Field>
    </FieldGrid>
  );
}
