import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { UnitList } from './unit-list';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('units');
  return { title: t('title') };
}

export default function UnitsPage() {
  return <UnitList />;
}
