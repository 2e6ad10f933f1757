import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Developers } from './developers';
import { readExamples } from './read-examples';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('developers'))('title') };
}

export default async function DevelopersPage() {
  return <Developers examples={await readExamples()} />;
}
