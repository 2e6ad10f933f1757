import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { StockList } from './stock-list';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('stock');
  return { title: t('title') };
}

export default function StockLevelsPage() {
  return <StockList />;
}
