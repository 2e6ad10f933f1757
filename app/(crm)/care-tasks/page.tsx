import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CarePage } from './care-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('careTasks');
  return { title: t('title') };
}

export default function CareTasksPage() {
  return <CarePage />;
}
