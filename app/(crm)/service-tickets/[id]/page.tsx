import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { TicketRecord } from './ticket-record';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('serviceTickets');
  return { title: t('title') };
}

export default async function ServiceTicketRecordPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return <TicketRecord key={id} id={id} />;
}
