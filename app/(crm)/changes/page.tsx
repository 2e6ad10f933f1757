import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ChangeLog } from './change-log';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('changes');
  return { title: t('title') };
}

export default function ChangesPage() {
  return <ChangeLog />;
}
