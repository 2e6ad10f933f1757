import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Dictionary } from './dictionary';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('dictionary'))('title') };
}

export default function DictionaryPage() {
  return <Dictionary />;
}
