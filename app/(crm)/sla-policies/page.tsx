import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PolicyList } from './policy-list';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('slaPolicies');
  return { title: t('title') };
}

export default function SlaPoliciesPage() {
  return <PolicyList />;
}
