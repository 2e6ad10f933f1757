'use client';
import { useState } from 'react';
import { MessageSquareText } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/empty-state';
import { onDemand } from '@/components/on-demand';
import { Timeline } from '@/components/timeline';
import type { CustomerRecord, InteractionRow } from '../use-record';
import { type Filter, mergeEntries } from './merge-entries';
import { useEntryItems } from './use-entry-items';
import { useLoadMore } from './use-load-more';

const CorrectDialog = onDemand(() => import('../log/correct-dialog'));

interface EntriesProps {
  customer: CustomerRecord;
  filter: Filter;
  label: string;
  whole?: boolean;
}

/** What happened to the customer, by day, the latest first. */
export function Entries({ customer, filter, label, whole }: EntriesProps) {
  const t = useTranslations('customer.timeline');
  const [correcting, setCorrecting] = useState<InteractionRow | null>(null);
  const more = useLoadMore(customer);
  const { entries, missing } = mergeEntries(customer, filter);
  const onCorrect = customer.viewerCan.includes('interaction:update') ? setCorrecting : undefined;
  const toItem = useEntryItems(customer, { whole, ...(onCorrect ? { onCorrect } : {}) });
  const nothing = customer.interactions.nodes.length === 0 && !customer.timeline?.nodes.length;
  if (entries.length === 0 && !missing) {
    return nothing ? <EmptyState icon={<MessageSquareText />} title={t('empty')} text={t('emptyText')} /> : <p className="py-10 text-center text-ink-3">{t('emptyFiltered')}</p>;
  }
  return (
    <>
      <Timeline label={label} items={entries.map(toItem)} hasMore={missing !== null} loadingMore={more.loading} onLoadMore={() => more.loadMore(missing)} />
      {correcting && <CorrectDialog customer={customer} interaction={correcting} onClose={() => setCorrecting(null)} />}
    </>
  );
}
