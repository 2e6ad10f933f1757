import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { UploadStep } from './upload-step';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('imports');
  return { title: t('new') };
}

export default function NewImportPage() {
  return <UploadStep />;
}
