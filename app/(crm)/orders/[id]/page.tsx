import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { OrderRecord } from './order-record';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('orders');
  return { title: t('title') };
}

export default async function OrderPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return <OrderRecord key={id} id={id} />;
}
