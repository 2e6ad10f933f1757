import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LeadRecord } from './lead-record';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('leads');
  return { title: t('title') };
}

export default async function LeadRecordPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return <LeadRecord key={id} id={id} />;
}
