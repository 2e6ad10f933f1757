'use client';
import { Headset, type LucideIcon, ReceiptText, Users } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/link-button';
import type { ImportSubject } from '@/domain/import/subject';

const PLACES: Record<ImportSubject, { href: string; icon: LucideIcon }> = { 
  CUSTOMERS: { href: '/customers?sort=UPDATED_AT&dir=desc', icon: Users }, ORDERS: { href: '/orders?sort=UPDATED_AT&dir=desc', icon: ReceiptText },
  SERVICE_TICKETS: { href: '/service-tickets?view=all&sort=UPDATED_AT&dir=desc', icon: Headset },
};

/** Leads to what an import wrote. */
export function WrittenLink({ subject, primary }: { subject: ImportSubject; primary: boolean }) {
  const t = useTranslations('imports');
  const { href, icon: Icon } = PLACES[subject];
  return <LinkButton href={href} variant={primary ? 'primary' : 'secondary'} icon={<Icon aria-hidden="true" />}>{t(`subject.${subject}.result`)}</LinkButton>;
}
