'use client';
import { useTranslations } from 'next-intl';
import { Field } from '@/components/field';
import { Textarea } from '@/components/textarea';
import type { HandlingForm } from './use-handling';

/** What was done about a ticket. */
export function HandlingField({ form: { handling, write, error } }: { form: HandlingForm }) {
  const t = useTranslations('serviceTicket.handle');
  return (
    <Field label={t('title')} required hint={t('hint')} error={error}>
      <Textarea value={handling} rows={4} maxLength={4000} placeholder={t('placeholder')} onValueChange={write} />
    </Field>
  );
}
