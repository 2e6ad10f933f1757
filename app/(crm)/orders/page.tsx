import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { OrderList } from './order-list';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('orders');
  return { title: t('title') };
}

export default function OrdersPage() {
  return <OrderList />;
}
