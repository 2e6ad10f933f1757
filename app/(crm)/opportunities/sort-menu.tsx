'use client';
import { ArrowDownUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import { Menu } from '@/components/menu';
import { DIRECTIONS, type ListStateHandle, SORT_KEYS } from './list-state';

const pick = <Value extends string>(values: readonly Value[], wanted: string) => values.find((value) => value === wanted) ?? null;

export function SortMenu({ state, change }: Pick<ListStateHandle, 'state' | 'change'>) {
  const t = useTranslations('opportunities');
  const label = t('sortedBy', { key: t(`sortKey.${state.sort}`), direction: t(`direction.${state.dir}`) });
  return (
    <Menu
      align="end"
      trigger={<Button variant="ghost" size="sm" icon={<ArrowDownUp aria-hidden="true" />}>{label}</Button>}
      entries={[
        { kind: 'choice', id: 'key', label: t('sort'), value: state.sort, options: SORT_KEYS.map((key) => ({ value: key, label: t(`sortKey.${key}`) })), onChange: (key) => change({ sort: pick(SORT_KEYS, key) }) },
        { kind: 'choice', id: 'direction', label: t('order'), value: state.dir, options: DIRECTIONS.map((key) => ({ value: key, label: t(`direction.${key}`) })), onChange: (key) => change({ dir: pick(DIRECTIONS, key) }) },
      ]}
    />
  );
}
