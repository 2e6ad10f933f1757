import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CustomerRecord } from './customer-record';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('customer');
  return { title: t('customers') };
}

export default async function CustomerPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return <CustomerRecord key={id} id={id} />;
}
