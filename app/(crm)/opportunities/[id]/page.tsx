import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { OpportunityRecord } from './opportunity-record';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('opportunities');
  return { title: t('title') };
}

export default async function OpportunityRecordPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return <OpportunityRecord key={id} id={id} />;
}
