'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import { FilterBar } from '@/components/filter-bar';
import { FilterChip } from '@/components/filter-chip';
import { RadioGroup } from '@/components/radio-group';
import { NOUNS } from '@/domain/noun';
import { rememberUserName, useUserNames } from '../customers/filters/use-user-names';
import { type Owner, OwnerPicker } from '../pickers/owner-picker';
import type { useLogFilter } from './use-change-log';

const ANY = '';

/** Which records, by whom. */
export function LogFilters({ filter, change, narrowed }: ReturnType<typeof useLogFilter>) {
  const t = useTranslations('changes');
  const nouns = useTranslations('permissions.nouns');
  const options = [{ value: ANY, label: t('anyNoun') }, ...NOUNS.map((noun) => ({ value: noun as string, label: nouns(noun) }))];
  const [name = t('actor')] = useUserNames(filter.actor ? [filter.actor] : []);
  const chooseActor = (user: Owner | null) => {
    if (user) rememberUserName(user.id, user.name);
    void change({ actor: user?.id ?? null });
  };
  const clear = () => void change({ noun: null, actor: null });
  return (
    <FilterBar label={t('filters')} end={narrowed && <Button variant="ghost" size="sm" onClick={clear}>{t('clear')}</Button>}>
      <FilterChip label={t('noun')} value={filter.noun && nouns(filter.noun)} onClear={() => void change({ noun: null })}>
        <RadioGroup label={t('noun')} options={options} value={filter.noun ?? ANY} onValueChange={(next) => void change({ noun: NOUNS.find((noun) => noun === next) ?? null })} />
      </FilterChip>
      <FilterChip label={t('actor')} value={filter.actor && name} onClear={() => chooseActor(null)}>
        <OwnerPicker label={t('actor')} value={filter.actor ? { id: filter.actor, name } : null} onChange={chooseActor} />
      </FilterChip>
    </FilterBar>
  );
}
