import type { ReactNode } from 'react';
import { cn } from './cn';

interface SwitchProps {
  checked: boolean;
  onCheckedChange: (checked: boolean) => void;
  children?: ReactNode;
  hint?: ReactNode;
  /** Name where there is no visible text. */
  label?: string;
  disabled?: boolean;
  className?: string;
}

/** For what takes effect at once. What is sent with a form is a Checkbox. */
export function Switch({ checked, onCheckedChange, children, hint, label, disabled, className }: SwitchProps) {
  const control = (
    <span className="relative mt-0.5 inline-flex h-4 w-7 shrink-0 items-center">
      <input
        type="checkbox" role="switch" checked={checked} disabled={disabled} aria-label={label} onChange={(event) => onCheckedChange(event.target.checked)}
        className="peer absolute inset-0 appearance-none rounded-full bg-line-field transition-colors checked:bg-accent enabled:cursor-pointer disabled:opacity-50 after:absolute after:-inset-1"
      />
      <span aria-hidden="true" className="pointer-events-none relative ms-0.5 size-3 rounded-full bg-surface transition-transform peer-checked:translate-x-3" />
    </span>
  );
  if (!children) return control;
  return (
    <label className={cn('flex items-start gap-2.5', disabled ? 'text-ink-3' : 'cursor-pointer', className)}>
      {control}
      <span>{children}{hint && <span className="block text-xs text-ink-3">{hint}</span>}</span>
    </label>
  );
}
