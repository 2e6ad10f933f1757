import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ProductList } from './product-list';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('products');
  return { title: t('title') };
}

export default function ProductsPage() {
  return <ProductList />;
}
