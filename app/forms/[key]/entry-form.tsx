'use client';
import type { SubmitEvent } from 'react';
import { CircleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import { Field, FieldGrid } from '@/components/field';
import { Input } from '@/components/input';
import { Textarea } from '@/components/textarea';
import { useEntry } from './use-entry';

interface EntryFormProps {
  formKey: string;
  honeypot: string;
  /** Fields that were refused of an entry that came without a script; `often` where there were too many. */
  refused: readonly string[];
}

const TOO_OFTEN = 'often';

/** The form itself. Without a script the browser sends it by itself and is led back here. */
export function EntryForm({ formKey, honeypot, refused }: EntryFormProps) {
  const t = useTranslations('webForm');
  const { pending, problems, send } = useEntry(formKey);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!pending) void send(Object.fromEntries(new FormData(event.currentTarget)));
  };
  const errorAt = (name: string) => problems.find(({ field }) => field === name)?.message ?? (problems.length === 0 && refused.includes(name) ? t('check') : undefined);
  const whole = problems.find(({ field }) => field === null)?.message ?? (problems.length === 0 && refused.includes(TOO_OFTEN) ? t('often') : undefined);
  return (
    <form action={`/api/forms/${formKey}`} method="post" onSubmit={submit} noValidate className="grid gap-4">
      {whole && <p role="alert" className="flex items-start gap-2 rounded-md bg-red-soft px-3 py-2 text-sm text-red"><CircleAlert aria-hidden="true" className="mt-0.5 shrink-0" />{whole}</p>}
      <FieldGrid>
        <Field label={t('name')} required error={errorAt('name')}><Input name="name" maxLength={100} autoComplete="name" required /></Field>
        <Field label={t('company')} error={errorAt('company')}><Input name="company" maxLength={200} autoComplete="organization" /></Field>
        <Field label={t('phone')} error={errorAt('phone')}><Input name="phone" type="tel" maxLength={60} autoComplete="tel" /></Field>
        <Field label={t('email')} error={errorAt('email')}><Input name="email" type="email" maxLength={254} autoComplete="email" /></Field>
      </FieldGrid>
      <Field label={t('message')} error={errorAt('message')}><Textarea name="message" rows={4} maxLength={2000} placeholder={t('messageHint')} /></Field>
      <div hidden><input name={honeypot} tabIndex={-1} autoComplete="off" aria-label={t('leaveEmpty')} /></div>
      <Button type="submit" variant="primary" pending={pending} className="w-full justify-self-stretch">{t('send')}</Button>
      <p className="text-center text-xs text-ink-3">{t('privacy')}</p>
    </form>
  );
}
