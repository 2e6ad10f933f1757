import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { WinBackPage } from './win-back-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('winBack');
  return { title: t('title') };
}

export default function Page() {
  return <WinBackPage />;
}
