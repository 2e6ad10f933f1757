import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { WebFormList } from './web-form-list';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('webForms');
  return { title: t('title') };
}

export default function WebFormsPage() {
  return <WebFormList />;
}
