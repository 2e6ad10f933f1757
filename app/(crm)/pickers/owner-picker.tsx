'use client';
import { Combobox } from '@/components/combobox';
import { useUserSearch } from './use-user-search';

export interface Owner {
  id: string;
  name: string;
}

interface OwnerPickerProps {
  value: Owner | null;
  onChange: (owner: Owner | null) => void;
  /** Only people whose roles grant this permission. */
  granted?: string;
  /** Needed only outside a Field. */
  label?: string;
  placeholder?: string;
  disabled?: boolean;
  clearable?: boolean;
  className?: string;
}

/** One person in service: an account manager to hold a customer. */
export function OwnerPicker({ value, onChange, granted, ...rest }: OwnerPickerProps) {
  return (
    <Combobox
      {...rest} search={useUserSearch(granted)} value={value && { value: value.id, label: value.name }}
      onValueChange={(option) => onChange(option && { id: option.value, name: option.label })}
    />
  );
}
