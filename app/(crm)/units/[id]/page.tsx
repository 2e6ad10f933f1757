import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { UnitPage } from './unit-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('units');
  return { title: t('title') };
}

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return <UnitPage key={id} id={id} />;
}
