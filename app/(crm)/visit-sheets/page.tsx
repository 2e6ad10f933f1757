import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SheetList } from './sheet-list';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('visitSheets');
  return { title: t('title') };
}

export default function VisitSheetsPage() {
  return <SheetList />;
}
