'use client';
import type { SubmitEvent } from 'react';
import { useTranslations } from 'next-intl';
import { SignInDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Button } from '@/components/button';
import { Field } from '@/components/field';
import { Input } from '@/components/input';
import { TextLink } from '@/components/link-button';
import { Card } from '../card';
import { enter } from '../enter';
import { PasswordInput } from '../password-input';
import { Refusal } from '../refusal';

const fields = ['email', 'password'];

export function SignInForm({ next }: { next: string }) {
  const t = useTranslations('auth');
  const signIn = useAct(SignInDocument, (data) => data.signIn);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const done = await signIn.run({ input: { email: String(form.get('email')).trim(), password: String(form.get('password')) } });
    if (done) enter(next, done.viewer?.locale);
  };
  return (
    <Card title={t('signInTitle')} footer={<TextLink href="/forgot-password">{t('forgot')}</TextLink>}>
      <form onSubmit={(event) => void submit(event)} className="grid gap-4">
        <Refusal text={signIn.errorOutside(fields)} />
        <Field label={t('email')} error={signIn.errorAt('email')}>
          <Input name="email" type="email" autoComplete="username" required autoFocus spellCheck={false} autoCapitalize="none" />
        </Field>
        <Field label={t('password')} error={signIn.errorAt('password')}>
          <PasswordInput name="password" autoComplete="current-password" required />
        </Field>
        <Button type="submit" variant="primary" pending={signIn.pending} className="w-full">{t('signIn')}</Button>
      </form>
    </Card>
  );
}
