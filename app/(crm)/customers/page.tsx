import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CustomerList } from './customer-list';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('customers');
  return { title: t('title') };
}

export default function CustomersPage() {
  return <CustomerList />;
}
