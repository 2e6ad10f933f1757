'use client';
import { useState, type KeyboardEvent } from 'react';
import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import { Checkbox } from '@/components/checkbox';
import { Input } from '@/components/input';
import { CUSTOMER_TAGS } from '@/domain/customer-tag';
import { useDictionary } from '../../pickers/use-dictionary';
import { ChoiceTag } from '../../values/choice-tag';
import { useCan } from '../../viewer';

interface TagChoiceProps {
  label: string;
  chosen: readonly string[];
  onToggle: (id: string, on: boolean) => void;
  /** Adds a tag that nobody has thought of; left out where none can be added. */
  onCreate?: (label: string) => void;
}

/** Any number of tags: type to narrow, or to add the one that is missing. */
export function TagChoice({ label, chosen, onToggle, onCreate }: TagChoiceProps) {
  const t = useTranslations('customers');
  const mayCreate = useCan()('dictionaryItem:create') && onCreate !== undefined;
  const { items } = useDictionary(CUSTOMER_TAGS);
  const [typed, setTyped] = useState('');
  const needle = typed.trim().toLowerCase();
  const offered = items.filter(({ id, active }) => active || chosen.includes(id));
  const shown = offered.filter((item) => item.label.toLowerCase().includes(needle));
  const missing = mayCreate && needle !== '' && !offered.some((item) => item.label.toLowerCase() === needle);
  const create = () => {
    onCreate?.(typed.trim());
    setTyped('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !needle) return;
    event.preventDefault();
    const [only] = shown;
    if (shown.length === 1 && only) onToggle(only.id, !chosen.includes(only.id));
    else if (missing) create();
  };
  return (
    <div className="grid gap-2.5">
      <Input aria-label={t('narrow', { label })} placeholder={t(mayCreate ? 'tag.findOrCreate' : 'tag.find')} value={typed} onValueChange={setTyped} onKeyDown={onKeyDown} maxLength={100} data-autofocus="" />
      <div role="group" aria-label={label} className="-mx-1 grid max-h-60 gap-2.5 overflow-y-auto p-1">
        {shown.map((item) => (
          <Checkbox key={item.id} checked={chosen.includes(item.id)} onCheckedChange={(on) => onToggle(item.id, on)} hint={item.active ? undefined : t('retired')}><ChoiceTag choice={item} /></Checkbox>
        ))}
        {shown.length === 0 && !missing && <p className="text-sm text-ink-3">{t('nothingMatches')}</p>}
      </div>
      {missing && <Button size="sm" variant="ghost" className="-mx-1 justify-start" icon={<Plus aria-hidden="true" />} onClick={create}>{t('tag.create', { label: typed.trim() })}</Button>}
    </div>
  );
}
