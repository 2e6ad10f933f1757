'use client';
import { useTranslations } from 'next-intl';
import { Combobox, type ComboboxOption } from '@/components/combobox';
import { Select } from '@/components/select';
import { type Choice, useDictionary } from './use-dictionary';

interface DictionarySelectProps {
  /** Code of the dictionary: region, industry, customer-grade … */
  type: string;
  /** Global id of the item, null for none. */
  value: string | null;
  onChange: (id: string | null) => void;
  /** What the record has now: a retired item stays choosable there. */
  current?: { id: string; label: string } | null;
  /** Needed only outside a Field. */
  label?: string;
  placeholder?: string;
  /** Without the way back to "none". */
  required?: boolean;
  disabled?: boolean;
  autoFocus?: boolean;
  className?: string;
}

/** More than this is easier to type into than to look through. */
const longList = 14;
const NONE = '';

export function DictionarySelect({ type, value, onChange, current, required = false, placeholder, autoFocus, ...rest }: DictionarySelectProps) {
  const t = useTranslations('values');
  const { active, loading } = useDictionary(type);
  const options = optionsOf(active, current);
  if (options.length > longList) {
    const search = async (query: string) => options.filter(({ label }) => label.toLowerCase().includes(query.toLowerCase()));
    return (
      <Combobox
        {...rest} value={options.find((option) => option.value === value) ?? null} onValueChange={(option) => onChange(option?.value ?? null)}
        search={search} clearable={!required} placeholder={placeholder ?? t('notChosen')}
      />
    );
  }
  return (
    <Select
      {...rest} options={required ? options : [{ value: NONE, label: t('notChosen') }, ...options]} value={loading ? null : value ?? (required ? null : NONE)}
      onValueChange={(next) => onChange(next === NONE ? null : next)} placeholder={placeholder ?? t('notChosen')} autoFocus={autoFocus}
    />
  );
}

function optionsOf(active: readonly Choice[], current: { id: string; label: string } | null | undefined): ComboboxOption[] {
  const options = active.map(({ id, label }) => ({ value: id, label }));
  const missing = current && !options.some((option) => option.value === current.id);
  return missing ? [...options, { value: current.id, label: current.label }] : options;
}
