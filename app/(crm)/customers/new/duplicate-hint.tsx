'use client';
import { TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { TextLink } from '@/components/link-button';
import type { Duplicate } from './use-duplicates';

/** Who it might already be. Beyond one's reach only that there is one. */
export function DuplicateHint({ duplicates }: { duplicates: readonly Duplicate[] }) {
  const t = useTranslations('customers.new');
  return (
    <div role="status" className="empty:hidden">
      {duplicates.length > 0 && (
        <div className="rounded-md bg-amber-soft px-3 py-2 text-sm">
          <p className="flex items-center gap-2 font-medium text-amber"><TriangleAlert aria-hidden="true" />{t('maybeDuplicate')}</p>
          <ul className="mt-1 grid gap-1">
            {duplicates.map((duplicate, place) => <li key={duplicate.customer?.id ?? place} className="ps-6"><Line duplicate={duplicate} /></li>)}
          </ul>
        </div>
      )}
    </div>
  );
}

function Line({ duplicate: { customer, matchedBy } }: { duplicate: Duplicate }) {
  const t = useTranslations('customers.new');
  if (!customer) return t('elsewhere', { match: t(`match.${matchedBy}`) });
  return (
    <>
      {/* In a tab of its own: what was typed stays where it is. */}
      <TextLink href={`/customers/${customer.id}`} target="_blank" prefetch={false}>{customer.name}</TextLink>
      <span className="ms-2 text-ink-2">{[customer.number, customer.owner?.name, t(`match.${matchedBy}`)].filter(Boolean).join(' · ')}</span>
    </>
  );
}
