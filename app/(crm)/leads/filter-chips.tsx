'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import { FilterChip } from '@/components/filter-chip';
import { LEAD_STATUSES } from '@/domain/lead';
import { ChoiceList } from '../customers/filters/editors';
import { useDictionary } from '../pickers/use-dictionary';
import type { ListStateHandle } from './list-state';

type Item = { id: string; label: string };

/** State and source of the leads wanted. */
export function FilterChips({ state, change, clear, narrowed }: Pick<ListStateHandle, 'state' | 'change' | 'clear' | 'narrowed'>) {
  const t = useTranslations();
  const sources = useDictionary('customer-source').active;
  const states = LEAD_STATUSES.map((id) => ({ id, label: t(`workflow.lead.states.${id}`) }));
  const words = (items: readonly Item[], chosen: readonly string[] | null) => chosen && items.filter(({ id }) => chosen.includes(id)).map(({ label }) => label).join(t('fields.values.separator'));
  return (
    <>
      {state.view === 'all' && (
        <FilterChip label={t('fields.lead.status')} value={words(states, state.status)} onClear={() => change({ status: null })}>
          <ChoiceList label={t('fields.lead.status')} items={states} chosen={state.status ?? []} onChange={(ids) => change({ status: ids.length ? LEAD_STATUSES.filter((one) => ids.includes(one)) : null })} />
        </FilterChip>
      )}
      <FilterChip label={t('fields.lead.sourceId')} value={words(sources, state.source)} onClear={() => change({ source: null })}>
        <ChoiceList label={t('fields.lead.sourceId')} items={sources} chosen={state.source ?? []} onChange={(source) => change({ source: source.length ? source : null })} />
      </FilterChip>
      {narrowed && <Button variant="ghost" size="sm" onClick={clear}>{t('leads.clearFilters')}</Button>}
    </>
  );
}
