'use client';
import { useId, type ReactNode } from 'react';
import { cn } from './cn';

interface SegmentedControlProps<Value extends string> {
  label: string;
  options: readonly { value: Value; label: string; icon?: ReactNode; iconOnly?: boolean }[];
  value: Value;
  onValueChange: (value: Value) => void;
  className?: string;
}

/** One of a few, always all in sight: list or board, week or month. */
export function SegmentedControl<Value extends string>({ label, options, value, onValueChange, className }: SegmentedControlProps<Value>) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={cn('inline-flex h-8 items-center gap-0.5 rounded-md bg-track p-0.5', className)}>
      {options.map((option) => (
        <label
          key={option.value} data-tip={option.iconOnly ? option.label : undefined}
          className="relative inline-flex h-7 cursor-pointer items-center gap-1.5 rounded-[5px] px-2.5 text-sm font-medium whitespace-nowrap text-ink-2 transition-colors hover:text-ink has-checked:bg-raised has-checked:text-ink has-checked:ring-1 has-checked:ring-line-strong has-focus-visible:outline-2 has-focus-visible:outline-accent"
        >
          <input type="radio" name={name} value={option.value} checked={option.value === value} onChange={() => onValueChange(option.value)} className="sr-only" />
          {option.icon}
          <span className={cn(option.iconOnly && 'sr-only')}>{option.label}</span>
        </label>
      ))}
    </div>
  );
}
