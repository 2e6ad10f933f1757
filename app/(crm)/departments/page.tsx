import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Departments } from './departments';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('departments'))('title') };
}

export default function DepartmentsPage() {
  return <Departments />;
}
