import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ReportPage } from './report-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('serviceReport');
  return { title: t('title') };
}

export default function Page() {
  return <ReportPage />;
}
