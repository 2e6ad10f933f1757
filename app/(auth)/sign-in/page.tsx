import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ask } from '@/app/api/ask';
import { ViewerDocument } from '@/app/apollo/generated/graphql';
import { ownPath } from '../own-path';
import { SignInForm } from './sign-in-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth'))('signIn') };
}

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ next?: string | string[] }> }) {
  const next = ownPath((await searchParams).next);
  const answer = await ask(ViewerDocument);
  if (answer?.setupStatus.open) redirect('/setup');
  if (answer?.viewer) redirect(next);
  return <SignInForm next={next} />;
}
