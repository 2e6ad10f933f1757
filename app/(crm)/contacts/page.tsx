import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ContactList } from './contact-list';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('contacts');
  return { title: t('title') };
}

export default function ContactsPage() {
  return <ContactList />;
}
