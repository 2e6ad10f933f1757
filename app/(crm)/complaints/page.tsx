import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ComplaintPage } from './complaint-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('complaints');
  return { title: t('title') };
}

export default function Page() {
  return <ComplaintPage />;
}
