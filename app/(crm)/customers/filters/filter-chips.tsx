'use client';
import { useState } from 'react';
import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import { FilterChip } from '@/components/filter-chip';
import { Menu } from '@/components/menu';
import { onDemand } from '@/components/on-demand';
import { Skeleton } from '@/components/skeleton';
import { useViewer } from '../../viewer';
import type { ListStateHandle } from '../list-state';
import { FILTER_KEYS, isOn, PINNED, without, type FilterKey } from './filter-key';
import { useFilterWords } from './use-filter-words';

const FilterEditor = onDemand(() => import('./filter-editor'), () => <Skeleton className="h-24 w-48" />);

/** The filters that are on, the common ones, and a way to the others. */
export function FilterChips({ state, change, clear, narrowed }: ListStateHandle) {
  const t = useTranslations('customers');
  const words = useFilterWords(state);
  const [open, setOpen] = useState<FilterKey | null>(null);
  const shown = FILTER_KEYS.filter((key) => PINNED.includes(key) || isOn(state, key) || open === key);
  const { fieldRights } = useViewer();
  const others = FILTER_KEYS.filter((key) => !shown.includes(key) && !(key === 'abc' && fieldRights.has('customer.abcClass')));
  return (
    <>
      {shown.map((key) => (
        <FilterChip
          key={key} label={t(`filter.${key}`)} value={words[key]} onClear={() => change(without(key))}
          open={open === key} onOpenChange={(next) => setOpen(next ? key : null)}
        >
          <FilterEditor filter={key} state={state} change={change} onClose={() => setOpen(null)} />
        </FilterChip>
      ))}
      {others.length > 0 && (
        <Menu
          trigger={<Button variant="ghost" size="sm" icon={<Plus aria-hidden="true" />}>{t('addFilter')}</Button>}
          entries={others.map((key) => ({ id: key, label: t(`filter.${key}`), onSelect: () => setOpen(key) }))}
        />
      )}
      {narrowed && <Button variant="ghost" size="sm" onClick={clear}>{t('clearFilters')}</Button>}
    </>
  );
}
