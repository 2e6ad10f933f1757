'use client';
import { parseAsStringLiteral, useQueryState } from 'nuqs';
import { useTranslations } from 'next-intl';
import { SegmentedControl } from '@/components/segmented-control';
import type { CustomerRecord } from '../use-record';
import { Entries } from './entries';
import { FILTERS } from './merge-entries';

/** Interactions and changes in one, with the choice to see either alone. */
export function TimelinePanel({ customer }: { customer: CustomerRecord }) {
  const t = useTranslations('customer.timeline');
  const [filter, setFilter] = useQueryState('show', parseAsStringLiteral(FILTERS).withDefault(FILTERS[0]));
  // Without the right to history there is nothing to choose from.
  if (!customer.timeline) return <><p className="mb-3 text-sm text-ink-3">{t('hiddenHistory')}</p><Entries customer={customer} filter="interactions" label={t('label')} /></>;
  return (
    <>
      <SegmentedControl label={t('filter')} options={FILTERS.map((value) => ({ value, label: t(value) }))} value={filter} onValueChange={(next) => void setFilter(next)} className="mb-4" />
      <Entries customer={customer} filter={filter} label={t('label')} />
    </>
  );
}
