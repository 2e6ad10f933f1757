import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ResetPasswordForm } from './reset-password-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth'))('resetTitle'), referrer: 'no-referrer' };
}

export default function ResetPasswordPage() {
  return <ResetPasswordForm />;
}
