import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PriceListList } from './price-list-list';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('priceLists');
  return { title: t('title') };
}

export default function PriceListsPage() {
  return <PriceListList />;
}
