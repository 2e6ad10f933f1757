import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Today } from './today';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('today');
  return { title: t('title') };
}

export default function TodayPage() {
  return <Today />;
}
