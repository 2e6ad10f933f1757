import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { YearPage } from './year-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('calendarDays');
  return { title: t('title') };
}

export default function CalendarDaysPage() {
  return <YearPage />;
}
