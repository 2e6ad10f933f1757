import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { OpportunityPage } from './opportunity-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('opportunities');
  return { title: t('title') };
}

export default function OpportunitiesPage() {
  return <OpportunityPage />;
}
