import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ProjectPage } from './project-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('projects');
  return { title: t('board') };
}

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return <ProjectPage key={id} id={id} />;
}
