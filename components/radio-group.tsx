'use client';
import { useId } from 'react';
import { cn } from './cn';

export interface RadioOption<Value extends string = string> {
  value: Value;
  label: string;
  hint?: string;
  disabled?: boolean;
}

interface RadioGroupProps<Value extends string> {
  /** Names the group; visible unless `labelHidden`. */
  label: string;
  labelHidden?: boolean;
  options: readonly RadioOption<Value>[];
  value: Value | null;
  onValueChange: (value: Value) => void;
  disabled?: boolean;
  /** Side by side. */
  inline?: boolean;
}

const dot =
  'relative mt-0.5 size-4 shrink-0 appearance-none rounded-full border border-line-field bg-raised transition-colors enabled:cursor-pointer enabled:hover:border-ink-3 checked:border-[5px] checked:border-accent checked:enabled:hover:border-accent disabled:border-line disabled:bg-sunken after:absolute after:-inset-1';

/** Stands without a Field: a group is named by its legend. */
export function RadioGroup<Value extends string>({ label, labelHidden = false, options, value, onValueChange, disabled, inline = false }: RadioGroupProps<Value>) {
  const name = useId();
  return (
    <fieldset disabled={disabled} className="min-w-0">
      <legend className={cn('mb-1.5 text-sm font-medium text-ink-2', labelHidden && 'sr-only')}>{label}</legend>
      <div className={cn('flex', inline ? 'flex-wrap gap-x-5 gap-y-2' : 'flex-col gap-2')}>
        {options.map((option) => (
          <label key={option.value} className={cn('flex min-h-6 items-start gap-2', option.disabled ? 'text-ink-3' : 'cursor-pointer')}>
            <input type="radio" name={name} value={option.value} checked={option.value === value} disabled={option.disabled} onChange={() => onValueChange(option.value)} className={dot} />
            <span>{option.label}{option.hint && <span className="block text-xs text-ink-3">{option.hint}</span>}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
