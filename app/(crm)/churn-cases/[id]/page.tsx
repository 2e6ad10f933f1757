import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ChurnRecord } from './churn-record';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('churnCases');
  return { title: t('title') };
}

export default async function ChurnCasePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return <ChurnRecord key={id} id={id} />;
}
