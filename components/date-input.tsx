'use client';
import { Input, type InputProps } from './input';

interface DateInputProps extends Omit<InputProps, 'value' | 'onValueChange' | 'type' | 'min' | 'max' | 'defaultValue'> {
  /** YYYY-MM-DD, or '' for none. It stays a string: a day has no time zone. */
  value: string;
  onValueChange: (value: string) => void;
  min?: string;
  max?: string;
}

/** The browser's own picker: it speaks the person's language, works by keyboard and on a phone, and weighs nothing. */
export function DateInput({ value, onValueChange, min, max = '9999-12-31', ...rest }: DateInputProps) {
  return <Input {...rest} type="date" value={value} min={min} max={max} onValueChange={(next) => onValueChange(next)} />;
}
