'use client';
import { useState, type SubmitEvent } from 'react';
import { MailCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { PasswordResetRequestDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Button } from '@/components/button';
import { Field } from '@/components/field';
import { Input } from '@/components/input';
import { TextLink } from '@/components/link-button';
import { Card } from '../card';
import { Notice } from '../notice';
import { Refusal } from '../refusal';

export function ForgotPasswordForm() {
  const t = useTranslations('auth');
  const request = useAct(PasswordResetRequestDocument, (data) => data.passwordResetRequest);
  const [sentTo, setSentTo] = useState<string | null>(null);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const email = String(new FormData(event.currentTarget).get('email')).trim();
    if (await request.run({ email })) setSentTo(email);
  };
  return (
    <Card title={t('forgotTitle')} text={sentTo ? undefined : t('forgotText')} footer={<TextLink href="/sign-in">{t('backToSignIn')}</TextLink>}>
      {sentTo ? <Notice icon={<MailCheck />} title={t('sentTitle')} text={t('sentText', { email: sentTo })} /> : (
        <form onSubmit={(event) => void submit(event)} className="grid gap-4">
          <Refusal text={request.errorOutside(['email'])} />
          <Field label={t('email')} error={request.errorAt('email')}>
            <Input name="email" type="email" autoComplete="username" required autoFocus spellCheck={false} autoCapitalize="none" />
          </Field>
          <Button type="submit" variant="primary" pending={request.pending} className="w-full">{t('sendLink')}</Button>
        </form>
      )}
    </Card>
  );
}
