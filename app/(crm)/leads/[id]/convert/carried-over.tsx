'use client';
import { MessagesSquare, UserRound } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { LeadRecord } from '../use-record';

interface CarriedOverProps {
  lead: LeadRecord;
  count: number;
  /** There are more attempts than were counted. */
  more: boolean;
}

/** What goes along to the customer, said before it happens. */
export function CarriedOver({ lead: { contactName, phone, email }, count, more }: CarriedOverProps) {
  const t = useTranslations('lead.convert');
  const ways = [phone, email].filter(Boolean).join(' · ');
  return (
    <section aria-label={t('carried')} className="rounded-md bg-sunken px-3 py-2.5 text-sm">
      <p className="mb-1.5 font-medium">{t('carried')}</p>
      <ul className="grid gap-1 text-ink-2 [&_svg]:!size-3.5 [&_svg]:shrink-0">
        {contactName && <li className="flex items-center gap-2"><UserRound aria-hidden="true" />{t('carriedContact', { name: contactName })}{ways && <span className="truncate text-ink-3">{ways}</span>}</li>}
        <li className="flex items-center gap-2"><MessagesSquare aria-hidden="true" />{count ? t('carriedInteractions', { count, number: `${count}${more ? '+' : ''}` }) : t('carriedNothing')}</li>
      </ul>
    </section>
  );
}
