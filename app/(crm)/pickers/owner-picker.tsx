'use client';
import { Combobox } from '@/components/combobox';
import { useUserSearch, type Whom } from './use-user-search';

export interface Owner {
  id: string;
  name: string;
}

interface OwnerPickerProps extends Whom {
  value: Owner | null;
  onChange: (owner: Owner | null) => void;
  /** Needed only outside a Field. */
  label?: string;
  placeholder?: string;
  disabled?: boolean;
  clearable?: boolean;
  className?: string;
}

/** One person in service: an account manager to hold a customer. */
export function OwnerPicker({ value, onChange, granted, within, ...rest }: OwnerPickerProps) {
  return (
    <Combobox
      {...rest} search={useUserSearch({ granted, within })} value={value && { value: value.id, label: value.name }}
      onValueChange={(option) => onChange(option && { id: option.value, name: option.label })}
    />
  );
}
