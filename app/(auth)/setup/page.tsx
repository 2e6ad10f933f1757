import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ask } from '@/app/api/ask';
import { ViewerDocument } from '@/app/apollo/generated/graphql';
import { SetupForm } from './setup-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth'))('setupTitle') };
}

export default async function SetupPage() {
  const answer = await ask(ViewerDocument);
  if (answer && !answer.setupStatus.open) redirect('/sign-in');
  return <SetupForm />;
}
