'use client';
import { useState, type SubmitEvent } from 'react';
import { CircleCheck, Link2Off } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { PasswordResetDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Button } from '@/components/button';
import { Field } from '@/components/field';
import { LinkButton, TextLink } from '@/components/link-button';
import { Card } from '../card';
import { Notice } from '../notice';
import { PasswordInput } from '../password-input';
import { Refusal } from '../refusal';
import { useLinkToken } from './use-link-token';

const fields = ['newPassword', 'token'];

/** Where the links of both mails lead: a password forgotten, and an invitation. */
export function ResetPasswordForm() {
  const t = useTranslations('auth');
  const token = useLinkToken();
  const reset = useAct(PasswordResetDocument, (data) => data.passwordReset);
  const [done, setDone] = useState(false);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const newPassword = String(new FormData(event.currentTarget).get('newPassword'));
    if (token && await reset.run({ token, newPassword })) setDone(true);
  };
  const spent = token === null ? t('linkIncomplete') : reset.errorAt('token');
  if (done) {
    return (
      <Card title={t('resetTitle')}>
        <Notice icon={<CircleCheck />} title={t('resetDone')} text={t('resetDoneText')} action={<LinkButton href="/sign-in" variant="primary">{t('signIn')}</LinkButton>} />
      </Card>
    );
  }
  if (spent) {
    return (
      <Card title={t('resetTitle')} footer={<TextLink href="/sign-in">{t('backToSignIn')}</TextLink>}>
        <Notice icon={<Link2Off />} title={t('linkTitle')} text={spent} action={<LinkButton href="/forgot-password" variant="primary">{t('newLink')}</LinkButton>} />
      </Card>
    );
  }
  return (
    <Card title={t('resetTitle')} text={t('resetText')}>
      <form onSubmit={(event) => void submit(event)} className="grid gap-4">
        <Refusal text={reset.errorOutside(fields)} />
        <Field label={t('newPassword')} hint={t('passwordHint')} error={reset.errorAt('newPassword')}>
          <PasswordInput name="newPassword" autoComplete="new-password" required autoFocus minLength={10} maxLength={128} />
        </Field>
        <Button type="submit" variant="primary" pending={reset.pending} className="w-full">{t('savePassword')}</Button>
      </form>
    </Card>
  );
}
