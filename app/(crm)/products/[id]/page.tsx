import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ProductRecord } from './product-record';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('products');
  return { title: t('title') };
}

export default async function ProductPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return <ProductRecord key={id} id={id} />;
}
