import type { Metadata } from 'next';
import { CircleCheck, Unplug } from 'lucide-react';
import { getLocale, getTranslations } from 'next-intl/server';
import { publicForm } from '@/app/api/form';
import { FormCard } from './form-card';
import { EntryForm } from './entry-form';
import { Outcome } from './outcome';

interface FormPageProps {
  params: Promise<{ key: string }>;
  searchParams: Promise<{ sent?: string; refused?: string | string[] }>;
}

export async function generateMetadata({ params }: FormPageProps): Promise<Metadata> {
  const t = await getTranslations('webForm');
  const form = await publicForm((await params).key, await getLocale());
  return { title: form?.name ?? t('closedTitle') };
}

/** The page of a form, open to anybody; also in a frame on another site. */
export default async function FormPage({ params, searchParams }: FormPageProps) {
  const t = await getTranslations('webForm');
  const { key } = await params;
  const { sent, refused } = await searchParams;
  const form = await publicForm(key, await getLocale());
  if (!form) return <FormCard title={t('closedTitle')}><Outcome icon={<Unplug />} title={t('closed')} text={t('closedText')} /></FormCard>;
  if (sent) return <FormCard title={form.name}><Outcome icon={<CircleCheck />} title={t('sent')} text={form.thanks} /></FormCard>;
  return (
    <FormCard title={form.name} text={t('intro')}>
      <EntryForm formKey={key} honeypot={form.honeypot} refused={typeof refused === 'string' ? refused.split(',') : []} />
    </FormCard>
  );
}
