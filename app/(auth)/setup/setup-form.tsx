'use client';
import type { SubmitEvent } from 'react';
import { useLocale, useTranslations } from 'next-intl';
import { SetupDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Button } from '@/components/button';
import { Field } from '@/components/field';
import { Input } from '@/components/input';
import { Card } from '../card';
import { enter } from '../enter';
import { PasswordInput } from '../password-input';
import { Refusal } from '../refusal';

const fields = ['companyName', 'name', 'email', 'password'];

export function SetupForm() {
  const t = useTranslations('auth');
  const locale = useLocale();
  const setup = useAct(SetupDocument, (data) => data.setup);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? '');
    const input = { companyName: text('companyName'), name: text('name'), email: text('email').trim(), password: text('password'), locale };
    if (await setup.run({ input })) enter('/', locale);
  };
  return (
    <Card title={t('setupTitle')} text={t('setupText')} footer={t('setupOnce')}>
      <form onSubmit={(event) => void submit(event)} className="grid gap-4">
        <Refusal text={setup.errorOutside(fields)} />
        <Field label={t('companyName')} hint={t('companyHint')} error={setup.errorAt('companyName')}>
          <Input name="companyName" autoComplete="organization" required autoFocus maxLength={100} />
        </Field>
        <div className="my-1 border-t border-line" />
        <Field label={t('name')} error={setup.errorAt('name')}>
          <Input name="name" autoComplete="name" required maxLength={100} />
        </Field>
        <Field label={t('email')} hint={t('emailHint')} error={setup.errorAt('email')}>
          <Input name="email" type="email" autoComplete="username" required maxLength={254} spellCheck={false} autoCapitalize="none" />
        </Field>
        <Field label={t('password')} hint={t('passwordHint')} error={setup.errorAt('password')}>
          <PasswordInput name="password" autoComplete="new-password" required minLength={10} maxLength={128} />
        </Field>
        <Button type="submit" variant="primary" pending={setup.pending} className="w-full">{t('setup')}</Button>
      </form>
    </Card>
  );
}
