'use client';
import { useState } from 'react';
import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Person } from '@/components/avatar';
import { Combobox } from '@/components/combobox';
import { IconButton } from '@/components/icon-button';
import { useUserSearch } from '../pickers/use-user-search';

interface PeoplePickerProps {
  value: readonly string[];
  /** Who was chosen before, by name. */
  known: readonly { id: string; name: string }[];
  onChange: (ids: string[]) => void;
}

/** Several people: each that is found joins those chosen. */
export function PeoplePicker({ value, known, onChange }: PeoplePickerProps) {
  const t = useTranslations('assignmentRules');
  const search = useUserSearch({ granted: 'serviceTicket:handle' });
  const [names, setNames] = useState(() => new Map(known.map(({ id, name }) => [id, name])));
  const [round, setRound] = useState(0);
  const add = (id: string, name: string) => {
    setNames(new Map([...names, [id, name]]));
    setRound(round + 1);
    if (!value.includes(id)) onChange([...value, id]);
  };
  return (
    <div className="grid gap-1.5">
      {value.length > 0 && (
        <ul aria-label={t('chosen')} className="flex flex-wrap gap-1.5">
          {value.map((id) => (
            <li key={id} className="flex items-center gap-1 rounded-md border border-line bg-sunken ps-1.5 text-sm">
              <Person name={names.get(id) ?? ''} />
              <IconButton size="icon-xs" label={t('remove', { name: names.get(id) ?? '' })} icon={<X aria-hidden="true" />} onClick={() => onChange(value.filter((other) => other !== id))} />
            </li>
          ))}
        </ul>
      )}
      <Combobox key={round} label={t('addPerson')} placeholder={t('addPerson')} value={null} search={search} onValueChange={(option) => { if (option) add(option.value, option.label); }} />
    </div>
  );
}
