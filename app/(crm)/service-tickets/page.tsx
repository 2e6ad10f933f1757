import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { TicketPage } from './ticket-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('serviceTickets');
  return { title: t('title') };
}

export default function ServiceTicketsPage() {
  return <TicketPage />;
}
