import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ImportRecord } from './import-record';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('imports');
  return { title: t('title') };
}

export default async function ImportPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return <ImportRecord key={id} id={decodeURIComponent(id)} />;
}
