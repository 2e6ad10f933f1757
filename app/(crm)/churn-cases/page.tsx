import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ChurnPage } from './churn-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('churnCases');
  return { title: t('title') };
}

export default function ChurnCasesPage() {
  return <ChurnPage />;
}
