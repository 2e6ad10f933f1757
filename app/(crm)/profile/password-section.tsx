'use client';
import { useRef, type SubmitEvent } from 'react';
import { useTranslations } from 'next-intl';
import { PasswordInput } from '@/app/(auth)/password-input';
import { Refusal } from '@/app/(auth)/refusal';
import { PasswordChangeDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Button } from '@/components/button';
import { Field } from '@/components/field';
import { Section } from '@/components/section';
import { toast } from '@/components/toast';
import { useViewer } from '../viewer';

const fields = ['currentPassword', 'newPassword'];

export function PasswordSection() {
  const t = useTranslations('profile');
  const { email } = useViewer();
  const change = useAct(PasswordChangeDocument, (data) => data.passwordChange, { refetch: ['OwnSessions'] });
  const form = useRef<HTMLFormElement>(null);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const [currentPassword, newPassword] = [String(data.get('currentPassword')), String(data.get('newPassword'))];
    if (!await change.run({ input: { currentPassword, newPassword } })) return;
    form.current?.reset();
    toast.success(t('passwordChanged'));
  };
  return (
    <Section title={t('password')} text={t('passwordText')}>
      <form ref={form} onSubmit={(event) => void submit(event)} className="grid max-w-[24rem] gap-4">
        <Refusal text={change.errorOutside(fields)} />
        {/* Tells a password manager whose password this is. */}
        <input type="text" name="username" autoComplete="username" defaultValue={email} readOnly hidden />
        <Field label={t('currentPassword')} error={change.errorAt('currentPassword')}>
          <PasswordInput name="currentPassword" autoComplete="current-password" required />
        </Field>
        <Field label={t('newPassword')} hint={t('passwordHint')} error={change.errorAt('newPassword')}>
          <PasswordInput name="newPassword" autoComplete="new-password" required minLength={10} maxLength={128} />
        </Field>
        <div><Button type="submit" pending={change.pending}>{t('changePassword')}</Button></div>
      </form>
    </Section>
  );
}
