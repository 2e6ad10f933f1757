import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PromisePage } from './promise-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('answeredInTime');
  return { title: t('title') };
}

export default function AnsweredInTimePage() {
  return <PromisePage />;
}
