import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CompareTable } from './compare-table';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('units.compare');
  return { title: t('title') };
}

export default function ComparePage() {
  return <CompareTable />;
}
